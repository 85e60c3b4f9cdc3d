import { cutText } from '@/lib/clip-text';
import { type PageCursor, parsePageCursor } from '@/lib/paging';
import type { OrderSortKeys } from './orders.customer-account.generated';

/**
 * `FulfillmentEventStatus` as the search term `shipment_status` wants it, in the order of a parcel's life.
 * `preparing` stands for what only the carrier tells apart: a label bought or printed.
 */
export const shipmentStatuses = [
  'preparing',
  'confirmed',
  'carrier_picked_up',
  'in_transit',
  'delayed',
  'out_for_delivery',
  'attempted_delivery',
  'delivered',
  'ready_for_pickup',
  'picked_up',
  'failure',
] as const;

export type ShipmentStatus = (typeof shipmentStatuses)[number];

/** Ways to sort, as the URL names them; `newest` is what no parameter means. */
export const orderSorts = ['newest', 'oldest', 'highest', 'lowest', 'updated'] as const;

export type OrderSort = (typeof orderSorts)[number];

export const sortVariables: Record<OrderSort, { sortKey: OrderSortKeys; reverse: boolean }> = {
  newest: { sortKey: 'PROCESSED_AT', reverse: true },
  oldest: { sortKey: 'PROCESSED_AT', reverse: false },
  highest: { sortKey: 'TOTAL_PRICE', reverse: true },
  lowest: { sortKey: 'TOTAL_PRICE', reverse: false },
  updated: { sortKey: 'UPDATED_AT', reverse: true },
};

/** Where the words are looked for; nothing: wherever the shop looks by itself, and in both numbers. */
export const searchFields = ['number', 'confirmation'] as const;

/** What the days are days of; nothing: of the order. Whatever may be dated otherwise, such as imported orders. */
export const dayKinds = ['created', 'updated'] as const;

export type SearchField = (typeof searchFields)[number];
export type DayKind = (typeof dayKinds)[number];

/** Bought for oneself, for any company, for a certain one, or for one of its places; ids end a GID. */
export type Buyer = '' | 'me' | 'company' | `company-${string}` | `location-${string}`;

/** What the shopper asked for, checked. Empty string: not asked. */
export type OrderFilters = {
  readonly search: string;
  readonly field: SearchField | '';
  readonly day: DayKind | '';
  readonly buyer: Buyer;
  readonly shipment: ShipmentStatus | '';
  /** Days, `YYYY-MM-DD`, both inclusive, in UTC as dates are drawn. */
  readonly from: string;
  readonly to: string;
  readonly sort: OrderSort;
};

export type OrdersSearch = { readonly filters: OrderFilters; readonly cursor: PageCursor };

type DangerousParams = Readonly<Record<string, string | string[] | undefined>>;

const maxSearchLength = 100;

const first = (dangerousValue: string | string[] | undefined): string =>
  (Array.isArray(dangerousValue) ? dangerousValue[0] : dangerousValue) ?? '';

/** A day that exists, or an empty string: `2026-02-30` is none. */
function parseDay(dangerousDay: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dangerousDay)) return '';
  const date = new Date(`${dangerousDay}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(dangerousDay)
    ? dangerousDay
    : '';
}

/** Words on one line. Trimmed once more where they were cut, so that a link of them reads the same. */
function parseSearch(dangerousSearch: string): string {
  const line = dangerousSearch
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return cutText(line, maxSearchLength).trim();
}

function parseBuyer(dangerousBuyer: string): Buyer {
  const isBuyer = /^(me|company|(company|location)-\d{1,20})$/.test(dangerousBuyer);
  return isBuyer ? (dangerousBuyer as Buyer) : '';
}

/** Reads the address line. Whatever makes no sense there counts as not asked, never as an error. */
export function parseOrdersSearch(dangerousParams: DangerousParams): OrdersSearch {
  const dangerousShipment = first(dangerousParams.shipment);
  const dangerousSort = first(dangerousParams.sort);
  const [from, to] = [first(dangerousParams.from), first(dangerousParams.to)].map(parseDay);
  const isBackwards = Boolean(from && to && from > to);
  return {
    filters: {
      search: parseSearch(first(dangerousParams.q)),
      field: searchFields.find((field) => field === first(dangerousParams.in)) ?? '',
      day: dayKinds.find((day) => day === first(dangerousParams.day)) ?? '',
      buyer: parseBuyer(first(dangerousParams.for)),
      shipment: shipmentStatuses.find((status) => status === dangerousShipment) ?? '',
      from: (isBackwards ? to : from) ?? '',
      to: (isBackwards ? from : to) ?? '',
      sort: orderSorts.find((sort) => sort === dangerousSort) ?? 'newest',
    },
    cursor: parsePageCursor({
      after: first(dangerousParams.after),
      before: first(dangerousParams.before),
    }),
  };
}

/** The other way round: the parameters of a link. A cursor is only good for the filters it came from. */
export function toOrdersParams(
  filters: OrderFilters,
  cursor: PageCursor = null,
): Record<string, string> {
  const params = {
    q: filters.search,
    in: filters.field,
    for: filters.buyer,
    day: filters.day,
    shipment: filters.shipment,
    from: filters.from,
    to: filters.to,
    sort: filters.sort === 'newest' ? '' : filters.sort,
    ...cursor,
  };
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== ''));
}

/** Everything taken away that narrows the list; the way it is sorted stays. */
export const toUnfiltered = ({ sort }: OrderFilters): OrderFilters => ({
  search: '',
  field: '',
  day: '',
  buyer: '',
  shipment: '',
  from: '',
  to: '',
  sort,
});

/** Whether anything narrows the list; sorting does not, nor does where or what of nothing is asked. */
export function isFiltered(filters: OrderFilters): boolean {
  const { search, shipment, from, to, buyer } = filters;
  return Boolean(search || shipment || from || to || buyer);
}
