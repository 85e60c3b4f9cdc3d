import type { Money } from '@/lib/i18n/formats';
import { isZeroAmount, negateAmount, sumAmounts } from '@/lib/orders/decimal';
import type { Draft } from './get-draft';

/** `key` is one under `drafts.money`. */
export type DraftMoneyRow = {
  readonly key:
    | 'items'
    | 'discount'
    | 'discountNamed'
    | 'subtotal'
    | 'shipping'
    | 'tax'
    | 'taxIncluded'
    | 'total';
  readonly money: Money;
  /** Foreign text: what the shop calls the discount. */
  readonly name?: string;
};

type Priced = Pick<
  Draft,
  | 'discountInformation'
  | 'subtotalPrice'
  | 'taxesIncluded'
  | 'totalLineItemsPrice'
  | 'totalPrice'
  | 'totalShippingPrice'
  | 'totalTax'
>;

/**
 * The bill of a draft, top to bottom. What is taken off the goods is what their sum lost: the draft's own
 * `totalDiscounts` has what is taken off shipping in it too, and that is sent with its price already less.
 */
export function toDraftRows(draft: Priced): DraftMoneyRow[] {
  const { discountInformation, subtotalPrice, totalLineItemsPrice, totalTax } = draft;
  const name = discountInformation.appliedDiscount?.title;
  const amount = sumAmounts([subtotalPrice.amount, negateAmount(totalLineItemsPrice.amount)]);
  const off = { ...subtotalPrice, amount };
  const isOff = !isZeroAmount(amount);
  const rows: DraftMoneyRow[] = [
    { key: 'items', money: totalLineItemsPrice },
    name ? { key: 'discountNamed', money: off, name } : { key: 'discount', money: off },
    { key: 'subtotal', money: subtotalPrice },
    { key: 'shipping', money: draft.totalShippingPrice },
    { key: draft.taxesIncluded ? 'taxIncluded' : 'tax', money: totalTax },
    { key: 'total', money: draft.totalPrice },
  ];
  return rows.filter(({ key, money }) => {
    if (key === 'subtotal') return isOff;
    return key === 'items' || key === 'total' || !isZeroAmount(money.amount);
  });
}
