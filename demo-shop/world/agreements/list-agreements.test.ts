import { expect, it } from 'vitest';
import { resolveEdit } from '../order-edits/resolve.ts';
import type { OrderRecord } from '../order-records.ts';
import { currentQuantity, orderTotals } from '../order-totals.ts';
import { refundReturned } from '../progress/take-back.ts';
import { refundGoodwill } from '../seed/refunds.ts';
import { ask } from '../seed/return-stories.ts';
import { createWorld } from '../world.ts';
import { listAgreements } from './list-agreements.ts';
import { expectSalesToSum } from './testing.ts';

const options = { shopOrigin: 'http://localhost:4000', shopId: '68817354321' };
const AT = '2026-11-23T10:00:00Z';
const LATER = '2026-11-23T11:00:00Z';

function open(name: string) {
  const world = createWorld(options);
  const orders = [...world.customers.values()].flatMap((customer) => customer.orders);
  const order = orders.find((each) => each.name === name);
  if (!order) throw new Error(`there is no ${name}`);
  return { order, ids: world.ids };
}

function takeOff(
  { ids, order }: ReturnType<typeof open>,
  lines: { lineId: string; quantity: number }[],
  at = AT,
): void {
  const id = ids.take('RequestedOrderEdit');
  resolveEdit(order, { id, status: 'REQUESTED', createdAt: at, lines, key: null }, at, ids);
}

const everything = ({ lines }: OrderRecord) =>
  lines.map((line) => ({ lineId: line.id, quantity: currentQuantity(line) }));

const reasonsOf = (order: OrderRecord) => listAgreements(order).map(({ reason }) => reason);
const salesOf = (order: OrderRecord, at: number) => listAgreements(order)[at]?.sales ?? [];

it('sells goods, gift card, shipping, duties, fees and tip each as what they are', () => {
  const { order } = open('#9102');
  const kinds = salesOf(order, 0).map(({ kind }) => kind);
  const fees = ['ADDITIONAL_FEE', 'ADDITIONAL_FEE'];
  expect(kinds).toEqual(['PRODUCT', 'PRODUCT', 'GIFT_CARD', 'SHIPPING', 'DUTY', ...fees, 'TIP']);
});

it('takes all of that back when a whole order is refunded', () => {
  const { order } = open('#9103');
  expect(orderTotals(order).total).toBe(0);
  const [placed, back] = [salesOf(order, 0), salesOf(order, 1)];
  expect(back.map(({ kind }) => kind)).toEqual(placed.map(({ kind }) => kind));
  expect(back.map(({ total }) => -total)).toEqual(placed.map(({ total }) => total));
  expect(back.every(({ action }) => action === 'RETURN')).toBe(true);
});

it('agrees on returned goods with their return, and keeps the fees', () => {
  const { order } = open('#9104');
  expect(reasonsOf(order)).toEqual(['ORDER', 'RETURN', 'REFUND']);
  expect(salesOf(order, 1).map(({ kind }) => kind)).toEqual(['PRODUCT', 'FEE', 'FEE']);
  expect(salesOf(order, 2)).toEqual([]);
});

it('calls money that was given for no goods an adjustment', () => {
  const { order } = open('#9106');
  const { refunded } = orderTotals(order);
  expect(salesOf(order, 1)).toMatchObject([{ kind: 'ADJUSTMENT', total: -refunded }]);
});

it('takes what an edit removed out in the edit, and its refund moves the money alone', () => {
  const shop = open('#9121');
  const { order } = shop;
  takeOff(shop, [{ lineId: order.lines[0]?.id ?? '', quantity: 1 }]);
  expect(reasonsOf(order)).toEqual(['ORDER', 'ORDER_EDIT', 'REFUND']);
  expect(salesOf(order, 2)).toEqual([]);
  expectSalesToSum(order);
});

it('still adds up when an edit empties an order of which some money went back before', () => {
  const shop = open('#9121');
  refundGoodwill(shop.order, shop.ids);
  takeOff(shop, [{ lineId: shop.order.lines[1]?.id ?? '', quantity: 1 }]);
  expectSalesToSum(shop.order);
  takeOff(shop, everything(shop.order), LATER);
  const totals = orderTotals(shop.order);
  expect([totals.total, totals.refunded]).toEqual([0, totals.paid]);
  expectSalesToSum(shop.order);
});

it('still adds up when a line goes unit by unit, in returns and refunds', () => {
  const { ids, order } = open('#9106');
  for (const at of [AT, LATER]) {
    ask(order, 0, 'OPEN', 'damaged', ids);
    refundReturned(order, at, ids);
    expectSalesToSum(order);
  }
  expect(orderTotals(order).subtotal).toBe(0);
});
