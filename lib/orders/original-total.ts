import type { Money } from '@/lib/i18n/formats';
import { isZeroAmount, negateAmount, sumAmounts } from './decimal';

type Totals = {
  readonly totalPrice: Money;
  readonly totalRefunded: Money;
  readonly paymentInformation: {
    readonly totalPaidAmount: Money;
    readonly totalOutstandingAmount: Money;
  } | null;
};

/**
 * What the order came to before money went back. `Order.totalPrice` shrinks with every returned line
 * but not with a goodwill refund, so after a refund only what was paid, and what is still owed, tell.
 */
export function toOriginalTotal(order: Totals): Money {
  const { totalPrice, totalRefunded, paymentInformation } = order;
  if (isZeroAmount(totalRefunded.amount) || !paymentInformation) return totalPrice;
  const { totalPaidAmount, totalOutstandingAmount } = paymentInformation;
  const asked = sumAmounts([totalPaidAmount.amount, totalOutstandingAmount.amount]);
  const isLess = sumAmounts([asked, negateAmount(totalPrice.amount)]).startsWith('-');
  return isLess ? totalPrice : { ...totalPrice, amount: asked };
}
