import type { Minor } from './money.ts';
import type { OrderRecord, RefundRecord } from './order-records.ts';
import type { AllocationRecord, LineRecord } from './records.ts';

export function sum(amounts: readonly Minor[]): Minor {
  return amounts.reduce((total, amount) => total + amount, 0);
}

export function sumAllocations(allocations: readonly AllocationRecord[]): Minor {
  return sum(allocations.map((allocation) => allocation.amount));
}

/** Units still on the order: ordered, less refunded or edited away. */
export function currentQuantity(line: LineRecord): number {
  return line.quantity - (line.removed?.quantity ?? 0);
}

/** Nothing is left of it: with the last goods go duties, tip and fees. */
export function isEmptied({ lines }: OrderRecord): boolean {
  return lines.every((line) => currentQuantity(line) === 0);
}

/** What the line costs now, after every discount. */
function currentNet(line: LineRecord): Minor {
  const discount = sumAllocations(line.allocations) - (line.removed?.discount ?? 0);
  return line.unitPrice * currentQuantity(line) - discount;
}

export type OrderTotals = {
  subtotal: Minor;
  shipping: Minor;
  tax: Minor;
  duties: Minor;
  tip: Minor;
  /** Additional fees; the Customer Account API has no field for them but their sales. */
  fees: Minor;
  total: Minor;
  refunded: Minor;
  paid: Minor;
  outstanding: Minor;
};

/**
 * An order's sums. `total` follows the schema's words for `Order.totalPrice`: taxes and discounts in,
 * returned lines out; the other parts shrink with it, so that they always add up to it. Shipping is
 * after its discounts. A cancelled order whose lines were all refunded therefore totals zero.
 */
export function orderTotals(order: OrderRecord): OrderTotals {
  const { shipping } = order;
  const cost = !shipping || shipping.refunded ? 0 : shipping.originalPrice;
  const shippingNet = cost && shipping ? cost - sumAllocations(shipping.allocations) : 0;
  const shippingTax = !shipping || shipping.refunded ? 0 : sum(shipping.taxes);
  const subtotal = sum(order.lines.map(currentNet));
  const emptied = isEmptied(order);
  const charges = emptied ? [] : (order.additionalFees ?? []);
  const fees = sum(charges.map(({ amount }) => amount));
  const tax =
    sum(order.lines.map((line) => sum(line.taxes) - sum(line.removed?.taxes ?? []))) +
    shippingTax +
    sum(charges.flatMap(({ taxes }) => taxes));
  const duties = emptied ? 0 : order.duties;
  const tip = emptied ? 0 : order.tip;
  const total = subtotal + shippingNet + (order.taxesIncluded ? 0 : tax) + duties + tip + fees;
  const received = order.transactions.filter(
    ({ kind, status }) => (kind === 'SALE' || kind === 'CAPTURE') && status === 'SUCCESS',
  );
  const paid = sum(received.map((transaction) => transaction.amount));
  const refunded = sum(order.refunds.map((refund) => refund.amount));
  // Authorised money is spoken for; nobody pays for a cancelled order any more, nor where payment was given up.
  const states = ['AUTHORIZED', 'EXPIRED', 'VOIDED'];
  const settled = order.cancelledAt || states.includes(order.financialStatus);
  const outstanding = settled ? 0 : Math.max(0, total - paid + takenBack(order));
  const parts = { subtotal, shipping: shippingNet, tax, duties, tip, fees };
  return { ...parts, total, refunded, paid, outstanding };
}

/** Refunds for returned lines lowered the total already: only those leave the balance untouched. */
function takenBack(order: OrderRecord): Minor {
  return sum(order.refunds.filter((refund) => refund.lines.length > 0).map(({ amount }) => amount));
}

/** What a return kept back when this refund paid for its goods. */
function feesOf({ returns }: OrderRecord, { returnName }: RefundRecord): Minor {
  const fees = returnName && returns.find(({ name }) => name === returnName)?.fees;
  return fees ? fees.restocking + fees.shipping : 0;
}

/**
 * What was paid above what the order comes to now, and not paid back for the goods that went. Money
 * given for nothing in return (goodwill) does not count: the goods are still worth what they were.
 */
export function owedBack(order: OrderRecord): Minor {
  const { paid, total } = orderTotals(order);
  const settled = order.refunds
    .filter(({ forEdit, lines }) => forEdit || lines.length > 0)
    .map((refund) => refund.amount + (refund.shortBy ?? 0) + feesOf(order, refund));
  return Math.max(0, paid - sum(settled) - total);
}
