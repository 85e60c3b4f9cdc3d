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
import type { MoneyRow } from './money-row';
import type { OrderQuery } from './order.customer-account.generated';
import type { OrderLineFieldsFragment } from './order-lines.customer-account.generated';
import { toOriginalTotal } from './original-total';
import { toSettlementRows } from './settlement-rows';
import { toAgreedTax, toTaxLines } from './tax-lines';

type Order = NonNullable<OrderQuery['order']>;
type Lines = readonly OrderLineFieldsFragment[];

const deduct = (discount: Discount): MoneyRow => ({
  key: 'discount',
  name: discount.name,
  money: { ...discount.amount, amount: negateAmount(discount.amount.amount) },
});

const mention = ({ name, amount }: Discount): MoneyRow => {
  return { key: 'discountIncluded', name, money: amount };
};

const sumRows = (rows: readonly MoneyRow[]) => sumAmounts(rows.map((row) => row.money.amount));

/** The goods as they were bought, then their discounts; returns and refunds come after the total. */
function toGoodsRows({ subtotal, totalPrice }: Order, lines: Lines): MoneyRow[] {
  const amounts = lines.map(
    (line) => line.price && multiplyAmount(line.price.amount, line.quantity),
  );
  if (amounts.every((amount) => amount !== null)) {
    const discounts = toDiscounts(lines.flatMap((line) => line.discountAllocations));
    const money = { ...totalPrice, amount: sumAmounts(amounts) };
    return [{ key: 'items', money }, ...discounts.map(deduct)];
  }
  return subtotal ? [{ key: 'subtotal', money: subtotal }] : [];
}

/**
 * The ways shipping may have been charged, likeliest first: as the order says now, as it said at the
 * purchase (a refund sets the present sum to zero), and its price with discounts already taken off.
 */
function listShippingRows(order: Order): MoneyRow[][] {
  const { shippingLine, totalShipping } = order;
  if (!shippingLine) {
    const isNone = isZeroAmount(totalShipping.amount);
    return [isNone ? [] : [{ key: 'shipping', money: totalShipping }]];
  }
  const { title: name, originalPrice: money } = shippingLine;
  const discounts = toDiscounts(order.shippingDiscountAllocations);
  const key = isZeroAmount(money.amount) ? 'shippingFree' : 'shipping';
  const asBought: MoneyRow[] = [{ key, name, money }, ...discounts.map(deduct)];
  const asNow: MoneyRow[] = [{ key: 'shipping', name, money: totalShipping }];
  return isSameAmount(sumRows(asBought), totalShipping.amount)
    ? [asBought]
    : [asNow, asBought, [{ key, name, money }]];
}

/** Every tax by its name where the lines can be trusted, else one row; none for no tax. */
function toTaxRows(order: Order, tax: Money | null, key: 'tax' | 'taxIncluded'): MoneyRow[] {
  if (!tax) return [];
  const lines = toTaxLines(order.agreements, tax);
  if (lines.length === 0) return [{ key, money: tax }];
  return lines.map(({ title, ratePercentage, amount }) => {
    return { key, name: title, ratePercentage, money: amount };
  });
}

/** What keeps the bill honest when Shopify's parts do not add up to its total, as after an edit. */
function toDifferenceRows(difference: Money, lines: Lines): MoneyRow[] {
  if (isZeroAmount(difference.amount)) return [];
  const hasRemoved = lines.some((line) => line.refundableQuantity < line.quantity);
  const isRemoval = hasRemoved && difference.amount.startsWith('-');
  return [{ key: isRemoval ? 'removed' : 'adjustment', money: difference }];
}

/**
 * The order as it was bought, ending with its total. Shopify says nowhere whether taxes are in the
 * prices, and its sums shrink with returns: the parts that add up to the total are the right ones.
 */
function toBill(order: Order, lines: Lines, total: Money): MoneyRow[] {
  const { totalPrice, totalDuties, totalTip, totalTax } = order;
  const goods = toGoodsRows(order, lines);
  const duties = toNonZero(totalDuties);
  const tip = toNonZero(totalTip);
  const dutyRows: MoneyRow[] = duties ? [{ key: 'duties', money: duties }] : [];
  const tipRows: MoneyRow[] = tip ? [{ key: 'tip', money: tip }] : [];
  const hasShrunk = !isSameAmount(total.amount, totalPrice.amount);
  const tax = toNonZero(hasShrunk ? toAgreedTax(order.agreements) : totalTax);
  const added = toTaxRows(order, tax, 'tax');
  const ways = listShippingRows(order).flatMap((shipping) =>
    [[], added].map((taxes) => [...goods, ...shipping, ...dutyRows, ...taxes, ...tipRows]),
  );
  const current = [order.subtotal, order.totalShipping, duties, tip].flatMap((part) => part ?? []);
  const isWithin = isSameAmount(sumAmounts(current.map((part) => part.amount)), totalPrice.amount);
  const parts =
    ways.find((way) => isSameAmount(sumRows(way), total.amount)) ?? ways[isWithin ? 0 : 1] ?? [];
  const difference = sumAmounts([total.amount, negateAmount(sumRows(parts))]);
  const isAdded = parts.some(({ key }) => key === 'tax');
  const mentioned = goods.some(({ key }) => key === 'subtotal')
    ? toDiscounts(lines.flatMap((line) => line.discountAllocations)).map(mention)
    : [];
  return [
    ...parts,
    ...toDifferenceRows({ ...total, amount: difference }, lines),
    { key: 'total', money: total },
    ...(isAdded ? [] : toTaxRows(order, tax, 'taxIncluded')),
    ...mentioned,
  ];
}

/**
 * The bill of an order, top to bottom, in the order's own prices: what was bought, then what went back
 * or is still open. `lines` must be all lines.
 */
export function toMoneyRows(order: Order, lines: Lines): MoneyRow[] {
  const total = toOriginalTotal(order);
  return [...toBill(order, lines, total), ...toSettlementRows(order, total)];
}
