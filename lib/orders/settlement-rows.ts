import type { Money } from '@/lib/i18n/formats';
import { isZeroAmount, negateAmount, sumAmounts, toNonZero } from './decimal';
import type { MoneyRow } from './money-row';
import type { OrderQuery } from './order.customer-account.generated';
import { isOver } from './outcome';

type Order = NonNullable<OrderQuery['order']>;

const minus = (money: Money): Money => ({ ...money, amount: negateAmount(money.amount) });

/** The refunds one by one; what they leave unexplained of the refunded sum comes last, undated. */
function toRefundRows({ refunds, totalRefunded }: Order): MoneyRow[] {
  const rows = refunds
    .filter((refund) => !isZeroAmount(refund.totalRefunded.amount))
    .map(({ createdAt, returnName, totalRefunded: money }): MoneyRow => {
      return { key: 'refund', name: returnName, at: createdAt, money: minus(money) };
    });
  const told = rows.map((row) => row.money.amount);
  const untold = negateAmount(sumAmounts([totalRefunded.amount, ...told]));
  if (isZeroAmount(untold)) return rows;
  return [...rows, { key: 'refund', money: { ...totalRefunded, amount: untold } }];
}

/**
 * From the total down to one last sum: what the shopper paid in the end, or still has to. Each row
 * takes away from the total, so that the last one is what remains; no rows when it was simply paid.
 */
export function toSettlementRows(order: Order, total: Money): MoneyRow[] {
  const { paymentInformation, cancelledAt } = order;
  const refunds = toRefundRows(order);
  const left = sumAmounts([total.amount, ...refunds.map(({ money }) => money.amount)]);
  const paid = paymentInformation?.totalPaidAmount ?? total;
  const kept = sumAmounts([paid.amount, negateAmount(order.totalRefunded.amount)]);
  const due = toNonZero(paymentInformation?.totalOutstandingAmount ?? null);
  const keptMoney = { ...total, amount: kept };
  if (due && !cancelledAt) {
    const paidRows: MoneyRow[] = isZeroAmount(kept)
      ? []
      : [{ key: 'paid', money: minus(keptMoney) }];
    return [...refunds, ...paidRows, { key: 'due', money: due }];
  }
  const open = sumAmounts([kept, negateAmount(left)]);
  const isShort = isOver(order) && open.startsWith('-') && !isZeroAmount(open);
  if (isShort) {
    const uncharged: MoneyRow = { key: 'uncharged', money: { ...total, amount: open } };
    return [...refunds, uncharged, { key: 'net', money: keptMoney }];
  }
  if (refunds.length === 0) return [];
  return [...refunds, { key: 'net', money: { ...total, amount: left } }];
}
