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

const conclusions: readonly MoneyRow['key'][] = ['due', 'net', 'total'];
const asides: ReadonlySet<MoneyRow['key']> = new Set(['taxIncluded', 'discountIncluded']);

/** The sum everything leads to: the first of these that is there. */
export const findConclusion = (rows: readonly MoneyRow[]): MoneyRow['key'] | undefined =>
  conclusions.find((key) => rows.some((row) => row.key === key));

/** Says something of another sum, and adds nothing to it. */
export const isAside = ({ key }: MoneyRow): boolean => asides.has(key);
