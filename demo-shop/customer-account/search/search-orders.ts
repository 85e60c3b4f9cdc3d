import { findCompanyLocation } from '../../world/companies/find-companies.ts';
import { toEuroCents } from '../../world/money.ts';
import type { OrderRecord } from '../../world/order-records.ts';
import { orderTotals } from '../../world/order-totals.ts';
import type { World } from '../../world/world.ts';
import {
  type ConnectionArgs,
  type ConnectionOptions,
  toConnection,
  toNumericId,
} from '../connection.ts';
import { matches, matchesNumber, matchesText, matchesTime } from './match-search.ts';
import { parseSearch, type SearchTerm } from './parse-search.ts';
import { matchesId } from './search-companies.ts';

export type OrderSortKey =
  | 'CREATED_AT'
  | 'ID'
  | 'ORDER_NUMBER'
  | 'PROCESSED_AT'
  | 'PURCHASING_COMPANY_LOCATION_NAME'
  | 'TOTAL_PRICE'
  | 'UPDATED_AT';

/** The terms which the schema lists for `Customer.orders(query:)`; free text looks at the names. */
function matchOrderTerm(order: OrderRecord, term: SearchTerm): boolean | undefined {
  const bare = { ...term, value: term.value.replace(/^#/, '') };
  switch (term.field) {
    case null:
      return matchesText(String(order.number), bare) || matchesText(order.confirmationNumber, term);
    case 'name':
    case 'order_number':
      return matchesText(String(order.number), bare);
    case 'confirmation_number':
      return matchesText(order.confirmationNumber, term);
    case 'created_at':
      return matchesTime(order.createdAt, term);
    case 'processed_at':
      return matchesTime(order.processedAt, term);
    case 'updated_at':
      return matchesTime(order.updatedAt, term);
    case 'id':
      return matchesNumber(toNumericId(order.id), term);
    case 'shipment_status':
      return order.fulfillments.some((each) =>
        matchesText(each.events.at(-1)?.status ?? null, term),
      );
    case 'purchasing_entity':
      return matchesText(order.purchasing ? 'company' : 'customer', term);
    case 'purchasing_company_contact_id':
      return matchesId(order.purchasing?.contactId, term);
    case 'purchasing_company_id':
      return matchesId(order.purchasing?.companyId, term);
    case 'purchasing_company_location_id':
      return matchesId(order.purchasing?.locationId, term);
    default:
      return undefined;
  }
}

const VALUES: Readonly<
  Record<
    Exclude<OrderSortKey, 'PURCHASING_COMPANY_LOCATION_NAME'>,
    ConnectionOptions<OrderRecord>['sortValueOf']
  >
> = {
  CREATED_AT: (order) => order.createdAt,
  ID: (order) => toNumericId(order.id),
  ORDER_NUMBER: (order) => order.number,
  PROCESSED_AT: (order) => order.processedAt,
  // In the shop's currency, so that yen and euro compare.
  TOTAL_PRICE: (order) => toEuroCents(orderTotals(order).total, order.currencyCode),
  UPDATED_AT: (order) => order.updatedAt,
};

/** One page of somebody's orders, searched and sorted. */
export function searchOrders(
  orders: readonly OrderRecord[],
  args: ConnectionArgs & { query?: string | null; sortKey?: OrderSortKey | null },
  world: World,
) {
  const search = parseSearch(args.query ?? '');
  const sort = args.sortKey ?? 'ID';
  const found = orders.filter((order) => matches(search, order, matchOrderTerm));
  const toLocationName = ({ purchasing }: OrderRecord) =>
    findCompanyLocation(world, purchasing?.locationId ?? '')?.name ?? '';
  const sortValueOf = sort === 'PURCHASING_COMPANY_LOCATION_NAME' ? toLocationName : VALUES[sort];
  return toConnection(found, args, { sort, idOf: (order) => order.id, sortValueOf });
}
