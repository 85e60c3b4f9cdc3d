import type { Catalog } from '../catalog.ts';
import { toConfirmationNumber } from '../confirmation-number.ts';
import type { Ids } from '../ids.ts';
import { fromEuro, type Minor } from '../money.ts';
import type { AdditionalFeeRecord, OrderRecord, ShippingRecord } from '../order-records.ts';
import { orderTotals } from '../order-totals.ts';
import type { Random } from '../random.ts';
import type { AddressRecord, CustomerRecord } from '../records.ts';
import { addDays, addHours } from './clock.ts';
import { applyDiscounts } from './discounts.ts';
import type { Life } from './life.ts';
import { createLines } from './lines.ts';
import { MARKETS } from './markets.ts';
import { createTransactions } from './payments.ts';
import { addReturn, refundGoodwill, refundReturn, refundWhole, removeUnits } from './refunds.ts';
import { createFulfillments, toLocalDelivery } from './shipments.ts';
import { applyTaxes, taxesOf } from './taxes.ts';

export type SeedTools = { catalog: Catalog; ids: Ids; random: Random };

function createShipping(life: Life, currencyCode: string): ShippingRecord | null {
  if (life.goods === 'digital' || life.goods === 'gift-card') return null;
  if (life.shippedBy) {
    const { handle, price, title } = life.shippedBy;
    return { title, handle, originalPrice: price, allocations: [], taxes: [], refunded: false };
  }
  const pickup = life.ship === 'picked-up' || life.ship === 'ready-for-pickup';
  const express = life.lines > 3;
  const price = pickup ? '0.00' : express ? '12.50' : '4.90';
  return {
    title: pickup ? 'Pick up at our shop' : express ? 'Express' : 'Standard',
    handle: pickup ? 'pickup-hamburg' : express ? 'express' : 'standard',
    originalPrice: fromEuro(price, currencyCode),
    allocations: [],
    taxes: [],
    refunded: false,
  };
}

/** The whole record of one order from its life story. `address` is where it went, if anywhere. */
export function buildOrder(
  life: Life,
  at: string,
  number: number,
  customer: CustomerRecord,
  address: AddressRecord | null,
  tools: SeedTools,
): OrderRecord {
  const { ids, random } = tools;
  const market = MARKETS[life.market];
  const { currencyCode } = market;
  const lines = createLines(life, currencyCode, tools);
  const shipping = createShipping(life, currencyCode);
  const discounts = applyDiscounts(life.discounts, currencyCode, lines, shipping);
  const taxLines = applyTaxes(market, lines, shipping, ids);
  const pickup = shipping?.handle === 'pickup-hamburg';
  const order: OrderRecord = {
    id: ids.take('Order'),
    number,
    name: `#${number}`,
    confirmationNumber: toConfirmationNumber(random),
    customerId: customer.id,
    createdAt: at,
    processedAt: at,
    updatedAt: addHours(at, 1),
    currencyCode,
    taxesIncluded: market.taxesIncluded,
    lines,
    discounts,
    taxLines,
    shipping,
    duties: 0,
    tip: life.tip ? fromEuro('3.00', currencyCode) : 0,
    fulfillments: [],
    transactions: [],
    refunds: [],
    returns: [],
    editRequests: [],
    financialStatus: 'PAID',
    fulfillmentStatus: 'UNFULFILLED',
    cancelledAt: life.cancelled ? addDays(at, 2) : null,
    cancelReason: life.cancelled,
    editedAt: life.edited ? addHours(at, 5) : null,
    note: life.note,
    poNumber: life.poNumber,
    phone: customer.phone?.number ?? null,
    email: customer.email,
    customerLocale: market.locale,
    locationName: pickup ? 'Hamburg shop' : null,
    shippingAddress: shipping && !pickup ? address : null,
    billingAddress: address,
    paymentTerms: null,
  };
  if (life.duties) order.duties = Math.round(worthAtCustoms(order) * market.dutyRate);
  if (life.fees.length > 0) order.additionalFees = createFees(life, ids);
  if (life.edited) edit(order);
  settle(order, life, tools);
  return order;
}

/** Of what crosses the border: a gift card comes by e-mail. */
function worthAtCustoms(order: OrderRecord): Minor {
  const lines = order.lines.filter(({ giftCard }) => !giftCard);
  return orderTotals({ ...order, lines }).subtotal;
}

function createFees({ fees, market }: Life, ids: Ids): AdditionalFeeRecord[] {
  const where = MARKETS[market];
  return fees.map(({ name, price, taxed }) => {
    const amount = fromEuro(price, where.currencyCode);
    const taxes = taxed ? taxesOf(amount, where) : where.taxes.map(() => 0);
    return { id: ids.take('AdditionalFee'), name, amount, taxes };
  });
}

/** The shop's edit, before payment: the last line was added, and one unit of the first went. */
function edit(order: OrderRecord): void {
  const last = order.lines.at(-1);
  const first = order.lines[0];
  if (last) last.addedAt = order.editedAt;
  if (first && first !== last && first.quantity > 1) removeUnits(first, 1);
}

/** Payment, parcels, refunds and returns: what happened after the order was placed. */
function settle(order: OrderRecord, life: Life, { ids, random }: SeedTools): void {
  const { currencyCode } = order;
  const { total } = orderTotals(order);
  const paid = createTransactions(life, total, order.processedAt, { currencyCode, ids, random });
  const context = { ids, market: MARKETS[life.market], random };
  const sent = createFulfillments(life.ship, order.lines, order.processedAt, context);
  if (order.shipping?.handle.startsWith('local-delivery')) {
    sent.fulfillments = sent.fulfillments.map(toLocalDelivery);
  }
  Object.assign(order, paid, sent);
  const last = order.fulfillments.at(-1);
  order.updatedAt = last?.updatedAt ?? order.updatedAt;
  if (life.money === 'goodwill') refundGoodwill(order, ids);
  if (life.money === 'returned') refundReturn(order, ids);
  if (life.money === 'refunded') refundWhole(order, ids);
  if (order.cancelledAt && order.cancelledAt > order.updatedAt) order.updatedAt = order.cancelledAt;
  if (life.money === 'partially-paid') {
    const dueAt = addDays(order.processedAt, 30);
    order.paymentTerms = { id: ids.take('PaymentTerms'), name: 'Net 30', dueAt };
  }
  const line = order.lines[0];
  if (line && life.returning) {
    addReturn(order, [{ lineId: line.id, quantity: 1 }], life.returning, ids);
  }
}
