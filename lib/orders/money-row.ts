import type { Money } from '@/lib/i18n/formats';

/** A line of the bill; `key` is one under `order.money`. Deductions are negative. */
export type MoneyRow = {
  readonly key:
    | 'items'
    | 'subtotal'
    | 'discount'
    | 'discountIncluded'
    | 'shipping'
    | 'shippingFree'
    | 'duties'
    | 'tax'
    | 'taxIncluded'
    | 'tip'
    | 'removed'
    | 'adjustment'
    | 'total'
    | 'refund'
    | 'uncharged'
    | 'paid'
    | 'net'
    | 'due';
  readonly money: Money;
  /** Foreign text: a discount, a way of shipping, a tax, a return. */
  readonly name?: string | null;
  readonly ratePercentage?: number | null;
  /** ISO 8601. */
  readonly at?: string | null;
};
