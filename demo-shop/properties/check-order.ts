import { expect } from 'vitest';
import { expectSalesToSum } from '../world/agreements/testing.ts';
import { editedAwayUnits } from '../world/line-units.ts';
import type { OrderRecord } from '../world/order-records.ts';
import { currentQuantity, orderTotals, sum } from '../world/order-totals.ts';
import { type Money, type OrderFacts, toMinor, type Units } from './order-facts.ts';

const add = (amounts: readonly Money[]) => sum(amounts.map(toMinor));

function unitsOf(parts: readonly Units[], id: string): number {
  return sum(parts.filter(({ lineItem }) => lineItem.id === id).map(({ quantity }) => quantity));
}

/** Every amount and every count anywhere in these facts. */
function* walkAmounts(value: unknown, path = ''): Generator<[path: string, amount: number]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    const here = `${path}.${key}`;
    if (key === 'amount') yield [here, Number(inside)];
    if (/quantity$/i.test(key) && typeof inside === 'number') yield [here, inside];
    yield* walkAmounts(inside, here);
  }
}

/** Lines, discounts, tax, duties, shipping, tip and fees are the total; `taxesIncluded` and fees are not in the public schema. */
function checkSums(order: OrderFacts, record: OrderRecord): void {
  for (const [path, amount] of walkAmounts(order)) {
    expect(amount, path).toBeGreaterThanOrEqual(0);
  }
  const tax = record.taxesIncluded ? 0 : toMinor(order.totalTax);
  const parts = add([order.subtotal, order.totalShipping, order.totalDuties, order.totalTip]);
  const { fees } = orderTotals(record);
  expect(parts + tax + fees, 'the parts of the total').toBe(toMinor(order.totalPrice));
  for (const line of order.lineItems.nodes) {
    expect(toMinor(line.price) * line.quantity).toBe(toMinor(line.totalPrice));
    expect(toMinor(line.price) * line.refundableQuantity).toBe(toMinor(line.currentTotalPrice));
    const discounts = add(line.discountAllocations.map((one) => one.allocatedAmount));
    expect(discounts, 'discounts of a line').toBeLessThanOrEqual(toMinor(line.totalPrice));
    expect(toMinor(line.totalDiscount)).toBeLessThanOrEqual(discounts);
  }
  const { nodes } = order.lineItems;
  const current = add(nodes.map((line) => line.currentTotalPrice));
  expect(toMinor(order.subtotal)).toBeLessThanOrEqual(current);
  if (nodes.every((line) => line.refundableQuantity === line.quantity)) {
    const off = nodes.flatMap((line) => line.discountAllocations.map((one) => one.allocatedAmount));
    expect(current - add(off), 'lines less discounts').toBe(toMinor(order.subtotal));
  }
  const shipping = order.shippingLine ? toMinor(order.shippingLine.originalPrice) : 0;
  const off = add(order.shippingDiscountAllocations.map((one) => one.allocatedAmount));
  const isGivenBack = toMinor(order.totalShipping) === 0;
  if (!isGivenBack) expect(toMinor(order.totalShipping)).toBe(shipping - off);
}

function checkMoney(order: OrderFacts): void {
  const moved = (kinds: string[]) =>
    add(
      order.transactions
        .filter(({ kind, status }) => kinds.includes(kind) && status === 'SUCCESS')
        .map(({ transactionAmount }) => transactionAmount.presentmentMoney),
    );
  const { paymentStatus, paymentCollectionUrl, totalOutstandingAmount, totalPaidAmount } =
    order.paymentInformation;
  const [paid, open] = [toMinor(totalPaidAmount), toMinor(totalOutstandingAmount)];
  const [refunded, total] = [toMinor(order.totalRefunded), toMinor(order.totalPrice)];
  expect(paymentStatus).toBe(order.financialStatus);
  expect(moved(['SALE', 'CAPTURE']), 'payments').toBe(paid);
  expect(moved(['REFUND']), 'refund transactions').toBe(refunded);
  expect(add(order.refunds.map((refund) => refund.totalRefunded)), 'refunds').toBe(refunded);
  expect(refunded, 'no more back than came in').toBeLessThanOrEqual(paid);
  expect(paymentCollectionUrl === null, 'a page to pay at, only if something is owed').toBe(
    open === 0,
  );
  // What was paid and not given back never lies above the total, and what is owed fills it up exactly,
  // goodwill apart: that is given without the total getting smaller.
  expect(paid - refunded, 'nothing is kept that is not owed').toBeLessThanOrEqual(total);
  expect(open, 'no more owed than is missing').toBeLessThanOrEqual(total - (paid - refunded));
  const isPart = (part: number, whole: number) => part > 0 && part < whole;
  const says: Record<string, boolean> = {
    PAID: open === 0 && refunded === 0 && paid === total,
    PENDING: paid === 0 && refunded === 0 && open === total,
    PARTIALLY_PAID: isPart(paid, total) && refunded === 0 && open === total - paid,
    REFUNDED: refunded === paid && open === 0,
    PARTIALLY_REFUNDED: isPart(refunded, paid),
    // Nothing came in, nobody is asked for anything.
    AUTHORIZED: paid === 0 && refunded === 0 && open === 0,
    EXPIRED: paid === 0 && refunded === 0 && open === 0,
    VOIDED: paid === 0 && refunded === 0 && open === 0,
  };
  const sums = JSON.stringify({ total, paid, refunded, open });
  expect(says[order.financialStatus], `${order.financialStatus} with ${sums}`).toBe(true);
}

function checkQuantities(order: OrderFacts, record: OrderRecord): void {
  const sent = order.fulfillments.nodes
    .filter(({ status }) => status === 'SUCCESS')
    .flatMap(({ fulfillmentLineItems }) => fulfillmentLineItems.nodes);
  const lines = order.lineItems.nodes;
  for (const { id, quantity, refundableQuantity } of lines) {
    expect(refundableQuantity).toBeLessThanOrEqual(quantity);
    expect(unitsOf(sent, id), 'no more sent than ordered').toBeLessThanOrEqual(quantity);
    const { nonReturnableLineItems: kept, returnableLineItems: back } = order.returnInformation;
    expect(unitsOf([...kept.nodes, ...back.nodes], id), 'returnable or not').toBe(quantity);
    expect(unitsOf(back.nodes, id), 'only what arrived').toBeLessThanOrEqual(unitsOf(sent, id));
    const { editableLineItems, ineligibleLineItems } = order.requestedEditInformation;
    const inEdits = unitsOf([...editableLineItems.nodes, ...ineligibleLineItems.nodes], id);
    expect(inEdits, 'editable or not').toBe(refundableQuantity);
    const asked = order.returns.nodes
      .filter(({ status }) => status !== 'CANCELED' && status !== 'DECLINED')
      .flatMap(({ returnLineItems }) => returnLineItems.nodes);
    expect(unitsOf(asked, id), 'no more returned than sent').toBeLessThanOrEqual(unitsOf(sent, id));
  }
  for (const { quantity, quantityDetails } of [
    ...order.returnInformation.nonReturnableLineItems.nodes,
    ...order.requestedEditInformation.ineligibleLineItems.nodes,
  ]) {
    expect(sum(quantityDetails.map((detail) => detail.quantity))).toBe(quantity);
  }
  const { nodes: editable } = order.requestedEditInformation.editableLineItems;
  for (const line of record.lines) {
    if (order.cancelledAt || currentQuantity(line) === 0) continue;
    const whole = unitsOf(sent, line.id) + unitsOf(editable, line.id);
    expect(whole, 'sent or to be sent').toBe(line.quantity - editedAwayUnits(record, line));
  }
  const missing = sum(editable.map(({ quantity }) => quantity));
  if (order.fulfillmentStatus === 'FULFILLED') expect(missing, 'all sent').toBe(0);
  if (order.fulfillmentStatus === 'PARTIALLY_FULFILLED') {
    expect(sent.length, 'some sent').toBeGreaterThan(0);
    expect(missing, 'some not').toBeGreaterThan(0);
  }
  if (order.fulfillmentStatus === 'UNFULFILLED') expect(sent, 'nothing sent').toEqual([]);
  if (order.cancelledAt) {
    expect(toMinor(order.paymentInformation.totalOutstandingAmount)).toBe(0);
  }
}

/** Whatever was done to an order: its money and its units add up, and its states say the same. */
export function checkOrder(order: OrderFacts, record: OrderRecord): void {
  checkSums(order, record);
  expectSalesToSum(record);
  checkMoney(order);
  checkQuantities(order, record);
}
