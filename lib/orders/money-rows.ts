import type { Money } from '@/lib/i18n/formats';
import {
  isSameAmount,
  isZeroAmount,
  multiplyAmount,
  negateAmount,
  sumAmounts,
  toNonZero,
} from './decimal';
import { type Discount, toDiscounts } from './discounts';
import type { OrderQuery } from './order.customer-account.generated';
import type { OrderLineFieldsFragment } from './order-lines.customer-account.generated';
import { toTaxLines } from './tax-lines';

type Order = NonNullable<OrderQuery['order']>;

/** A line of the bill; `key` is one under `order.money`. Deductions are negative. */
export type MoneyRow = {
  readonly key:
    | 'items'
    | 'discount'
    | 'discountIncluded'
    | 'removed'
    | 'subtotal'
    | 'shipping'
    | 'shippingFree'
    | 'duties'
    | 'tax'
    | 'taxIncluded'
    | 'tip'
    | 'total'
    | 'paid'
    | 'refund'
    | 'net'
    | 'due';
  readonly money: Money;
  /** Foreign text: a discount, a way of shipping, a tax, a return. */
  readonly name?: string | null;
  readonly ratePercentage?: number | null;
  /** ISO 8601. */
  readonly at?: string | null;
};

const deduct = (discount: Discount): MoneyRow => ({
  key: 'discount',
  name: discount.name,
  money: { ...discount.amount, amount: negateAmount(discount.amount.amount) },
});

const mention = ({ name, amount }: Discount): MoneyRow => {
  return { key: 'discountIncluded', name, money: amount };
};

function toGross(lines: readonly OrderLineFieldsFragment[]): string | null {
  const amounts = lines.map(
    (line) => line.price && multiplyAmount(line.price.amount, line.quantity),
  );
  return amounts.every((amount) => amount !== null) ? sumAmounts(amounts) : null;
}

/**
 * Goods, their discounts, and what was returned or edited away. Whether `subtotal` has discounts and
 * returns taken off already is not documented, so the rows follow from what adds up; when nothing
 * does, the discounts are only mentioned.
 */
function toGoodsRows(order: Order, lines: readonly OrderLineFieldsFragment[]): MoneyRow[] {
  const { subtotal } = order;
  if (!subtotal) return [];
  const row: MoneyRow = { key: 'subtotal', money: subtotal };
  const gross = toGross(lines);
  const discounts = toDiscounts(lines.flatMap((line) => line.discountAllocations));
  const off = sumAmounts(discounts.map((discount) => discount.amount.amount));
  if (gross === null) return [row, ...discounts.map(mention)];
  const deductions = discounts.map(deduct);
  if (isSameAmount(gross, subtotal.amount)) return [row, ...deductions];
  const items: MoneyRow = { key: 'items', money: { ...subtotal, amount: gross } };
  const rest = sumAmounts([subtotal.amount, off, negateAmount(gross)]);
  if (isZeroAmount(rest)) return [items, ...deductions, row];
  const hasRemoved = lines.some((line) => line.refundableQuantity < line.quantity);
  if (!hasRemoved || !rest.startsWith('-')) return [row, ...discounts.map(mention)];
  const removed: MoneyRow = { key: 'removed', money: { ...subtotal, amount: rest } };
  return [items, ...deductions, removed, row];
}

/** Shipping at its own price, then its discounts, where the two explain what was charged. */
function toShippingRows(order: Order): MoneyRow[] {
  const { shippingLine, totalShipping } = order;
  if (!shippingLine)
    return isZeroAmount(totalShipping.amount) ? [] : [{ key: 'shipping', money: totalShipping }];
  const discounts = toDiscounts(order.shippingDiscountAllocations);
  const original = shippingLine.originalPrice;
  const off = sumAmounts(discounts.map((discount) => discount.amount.amount));
  const explains = [original.amount, sumAmounts([original.amount, negateAmount(off)])].some(
    (amount) => isSameAmount(amount, totalShipping.amount),
  );
  const { title: name } = shippingLine;
  if (!explains) return [{ key: 'shipping', name, money: totalShipping }];
  const key = isZeroAmount(original.amount) ? 'shippingFree' : 'shipping';
  return [{ key, name, money: original }, ...discounts.map(deduct)];
}

/** Taxes are in the prices when the bill adds up without them; there is no field that says so. */
function toTaxRows(order: Order, before: readonly MoneyRow[]): MoneyRow[] {
  const tax = toNonZero(order.totalTax);
  if (!tax) return [];
  const fromSubtotal = before.slice(before.findIndex(({ key }) => key === 'subtotal'));
  const counted = fromSubtotal.filter(({ key }) => key !== 'discountIncluded');
  const sum = sumAmounts(counted.map((row) => row.money.amount));
  const key = isSameAmount(sum, order.totalPrice.amount) ? 'taxIncluded' : 'tax';
  const lines = toTaxLines(order.agreements, tax);
  if (lines.length === 0) return [{ key, money: tax }];
  return lines.map(({ title, ratePercentage, amount }) => {
    return { key, name: title, ratePercentage, money: amount };
  });
}

/** What came back and what is still open, after the total. */
function toSettlementRows(order: Order): MoneyRow[] {
  const { totalPrice, totalRefunded, paymentInformation, refunds } = order;
  const refundRows = refunds
    .filter((refund) => !isZeroAmount(refund.totalRefunded.amount))
    .map(({ createdAt, returnName, totalRefunded: { amount, currencyCode } }): MoneyRow => {
      const money = { amount: negateAmount(amount), currencyCode };
      return { key: 'refund', name: returnName, at: createdAt, money };
    });
  const paid = paymentInformation?.totalPaidAmount ?? totalPrice;
  const net = sumAmounts([paid.amount, negateAmount(totalRefunded.amount)]);
  const rows: MoneyRow[] = [];
  const due = toNonZero(paymentInformation?.totalOutstandingAmount ?? null);
  const isPaidInFull = isSameAmount(paid.amount, totalPrice.amount);
  if (!isPaidInFull && toNonZero(paid)) rows.push({ key: 'paid', money: paid });
  rows.push(...refundRows);
  if (refundRows.length > 0) rows.push({ key: 'net', money: { ...paid, amount: net } });
  if (due && !order.cancelledAt) rows.push({ key: 'due', money: due });
  return rows;
}

/** The bill of an order, top to bottom, in the order's own prices. `lines` must be all lines. */
export function toMoneyRows(order: Order, lines: readonly OrderLineFieldsFragment[]): MoneyRow[] {
  const duties = toNonZero(order.totalDuties);
  const tip = toNonZero(order.totalTip);
  const rows = [...toGoodsRows(order, lines), ...toShippingRows(order)];
  if (duties) rows.push({ key: 'duties', money: duties });
  const tipRows: MoneyRow[] = tip ? [{ key: 'tip', money: tip }] : [];
  const taxes = toTaxRows(order, [...rows, ...tipRows]);
  const added = taxes.filter(({ key }) => key === 'tax');
  const included = taxes.filter(({ key }) => key === 'taxIncluded');
  const total: MoneyRow = { key: 'total', money: order.totalPrice };
  return [...rows, ...added, ...tipRows, total, ...included, ...toSettlementRows(order)];
}
