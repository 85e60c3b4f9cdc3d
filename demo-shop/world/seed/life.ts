import type { Minor } from '../money.ts';
import type { OrderCancelReason } from '../order-records.ts';
import type { ReturnStatus } from '../return-records.ts';
import type { MarketName } from './markets.ts';

/** How far the parcels of an order came. */
export type ShipLife =
  | 'attempted'
  | 'carrier-picked-up'
  | 'confirmed'
  | 'delayed'
  | 'delivered'
  | 'delivered-split'
  | 'failure'
  | 'fulfillment-cancelled'
  | 'fulfillment-error'
  | 'fulfillment-failed'
  | 'fulfillment-open'
  | 'fulfillment-pending'
  | 'in-progress'
  | 'in-transit'
  | 'long-road'
  | 'many-parcels'
  | 'label-printed'
  | 'label-purchased'
  | 'on-hold'
  | 'open'
  | 'out-for-delivery'
  | 'partial'
  | 'pending-fulfillment'
  | 'picked-up'
  | 'ready-for-pickup'
  | 'restocked'
  | 'scheduled'
  | 'two-parcels'
  | 'unfulfilled'
  | 'untracked';

/** What became of the money. `goodwill` gives some back without taking goods back. */
export type MoneyLife =
  | 'authorized'
  | 'expired'
  | 'goodwill'
  | 'paid'
  | 'partially-paid'
  | 'pending'
  | 'refunded'
  | 'returned'
  | 'voided';

export type PayLife =
  | 'bank-deposit'
  | 'card'
  | 'cash-on-delivery'
  | 'custom'
  | 'gift-card'
  | 'gift-card-and-card'
  | 'installments'
  | 'money-order'
  | 'paypal'
  | 'store-credit';

export type DiscountLife =
  | 'automatic-line'
  | 'code-fixed'
  | 'code-percent'
  | 'free-shipping'
  | 'manual'
  | 'script';

/** What exactly was bought, at which price in the order's currency. */
export type LifeItem = {
  variantId: string;
  quantity: number;
  unitPrice: Minor;
  /** Besides those that every line of the order has. */
  attributes?: Life['attributes'];
};

/** A charge on the order as a whole, in euro; some are taxed like goods. */
export type FeeLife = { name: string; price: string; taxed: boolean };

export type Life = {
  market: MarketName;
  ship: ShipLife;
  money: MoneyLife;
  pay: PayLife;
  discounts: DiscountLife[];
  lines: number;
  goods: 'digital' | 'gift-card' | 'mixed' | 'physical';
  cancelled: OrderCancelReason | null;
  edited: boolean;
  /** A return without a refund yet. */
  returning: ReturnStatus | null;
  tip: boolean;
  duties: boolean;
  fees: readonly FeeLife[];
  note: string | null;
  poNumber: string | null;
  attributes: { key: string; value: string | null }[];
  /** Instead of `lines` picked from the catalogue. */
  items: LifeItem[] | null;
  /** Instead of the parcel that the number of lines asks for. */
  shippedBy: { title: string; handle: string; price: Minor } | null;
};

/** An ordinary order: paid by card, delivered, nothing special; `changes` make it less so. */
export function toLife(changes: Partial<Life> = {}): Life {
  return {
    market: 'DE',
    ship: 'delivered',
    money: 'paid',
    pay: 'card',
    discounts: [],
    lines: 2,
    goods: 'physical',
    cancelled: null,
    edited: false,
    returning: null,
    tip: false,
    duties: false,
    fees: [],
    note: null,
    poNumber: null,
    attributes: [],
    items: null,
    shippedBy: null,
    ...changes,
  };
}
