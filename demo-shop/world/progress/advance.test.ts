import { describe, expect, it } from 'vitest';
import type { OrderRecord } from '../order-records.ts';
import { orderTotals, sum } from '../order-totals.ts';
import { createWorld } from '../world.ts';
import { advance, advanceTo } from './advance.ts';
import { listUnsent } from './quantities.ts';
import { getNextStep } from './steps.ts';

const at = '2026-11-24T10:00:00Z';
const options = { shopOrigin: 'http://localhost:4000', shopId: '68817354321' };
const world = createWorld(options);
const orders = [...world.customers.values()].flatMap((each) => each.orders);

const find = (matches: (order: OrderRecord) => boolean) => {
  const order = orders.find(matches);
  if (!order) throw new Error('the world has no such order');
  return structuredClone(order);
};

/** Money in, less money out, less what the order costs now, plus what is still owed: nothing is left. */
function expectSums(order: OrderRecord) {
  const { outstanding, paid, refunded, total } = orderTotals(order);
  const paidBack = order.transactions.filter(({ kind }) => kind === 'REFUND');
  expect(sum(paidBack.map(({ amount }) => amount)), `${order.name} refunds`).toBe(refunded);
  expect(refunded, `${order.name} refunded`).toBeLessThanOrEqual(paid);
  if (outstanding === 0 && order.refunds.every(({ lines }) => lines.length > 0)) {
    expect(paid - refunded, `${order.name} balance`).toBe(total);
  }
}

function walk(order: OrderRecord): string[] {
  const steps: string[] = [];
  for (let taken = advance(order, at, world.ids); taken; taken = advance(order, at, world.ids)) {
    steps.push(taken.step);
    expectSums(order);
    expect(order.updatedAt).toBe(at);
  }
  return steps;
}

describe('an order moved along', () => {
  it('goes from authorised to refunded, one station at a time, and stops there', () => {
    const order = find(
      ({ financialStatus, fulfillments, shippingAddress }) =>
        financialStatus === 'AUTHORIZED' && fulfillments.length === 0 && shippingAddress !== null,
    );
    expect(walk(order)).toEqual([
      'paid',
      'shipped',
      'out-for-delivery',
      'delivered',
      'returned',
      'refunded',
    ]);
    expect(order.financialStatus).toMatch(/REFUNDED$/);
    expect(order.fulfillmentStatus).toBe('FULFILLED');
    expect(order.returns.at(-1)).toMatchObject({ status: 'CLOSED', closedAt: at });
    expect(order.refunds.at(-1)?.returnName).toBe(order.returns.at(-1)?.name);
    expect(getNextStep(order)).toBeNull();
  });

  it('captures what was authorised, on top of the authorisation', () => {
    const order = find(({ financialStatus }) => financialStatus === 'AUTHORIZED');
    advance(order, at, world.ids);
    const [first] = order.transactions;
    expect(order.transactions.at(-1)).toMatchObject({
      kind: 'CAPTURE',
      parentId: first?.id,
      amount: orderTotals(order).total,
    });
    expect(order.financialStatus).toBe('PAID');
  });

  it('pays the rest of what was paid in part', () => {
    const order = find(({ financialStatus }) => financialStatus === 'PARTIALLY_PAID');
    const { outstanding } = orderTotals(order);
    advance(order, at, world.ids);
    expect(order.transactions.at(-1)).toMatchObject({ kind: 'SALE', amount: outstanding });
    expect(orderTotals(order).outstanding).toBe(0);
  });

  it('ships everything that is left, with tracking that begins at once', () => {
    const order = find(({ fulfillmentStatus }) => fulfillmentStatus === 'PARTIALLY_FULFILLED');
    const before = order.fulfillments.length;
    const taken = advanceTo(order, 'shipped', at, world.ids)?.at(-1);
    expect(taken?.happenings[0]?.topics).toEqual([
      'fulfillments/create',
      'fulfillment_events/create',
      'orders/fulfilled',
      'orders/updated',
    ]);
    expect(order.fulfillments).toHaveLength(before + 1);
    expect(order.fulfillments.at(-1)).toMatchObject({
      tracking: [{ number: expect.any(String), url: expect.stringMatching(/^https:/) }],
      events: [{ status: 'IN_TRANSIT', happenedAt: at }],
    });
    expect(listUnsent(order)).toEqual([]);
  });

  it('that is picked up has no last mile', () => {
    const order = find(
      ({ fulfillments }) => fulfillments.at(-1)?.events.at(-1)?.status === 'READY_FOR_PICKUP',
    );
    expect(walk(order)[0]).toBe('delivered');
    expect(order.fulfillments.at(-1)?.events.at(-1)?.status).toBe('PICKED_UP');
  });

  it('that was cancelled goes nowhere', () => {
    const order = find(({ cancelledAt }) => cancelledAt !== null);
    const before = JSON.stringify(order);
    expect(advance(order, at, world.ids)).toBeNull();
    expect(advanceTo(order, 'delivered', at, world.ids)).toBeNull();
    expect(JSON.stringify(order)).toBe(before);
  });

  it('goes to a named station through all before it', () => {
    const order = find(
      ({ financialStatus, fulfillments, shippingAddress }) =>
        financialStatus === 'AUTHORIZED' && fulfillments.length === 0 && shippingAddress !== null,
    );
    const taken = advanceTo(order, 'delivered', at, world.ids);
    expect(taken?.map(({ step }) => step)).toEqual([
      'paid',
      'shipped',
      'out-for-delivery',
      'delivered',
    ]);
    // Behind it now: nothing changes, and nothing is pretended.
    expect(advanceTo(order, 'shipped', at, world.ids)).toBeNull();
  });

  it('adds up at every station, whichever order it is', () => {
    for (const order of orders) walk(structuredClone(order));
  });

  it('can send back every unit, one return after the other, and ends refunded', () => {
    const order = find(
      ({ fulfillmentStatus, financialStatus, returns, shipping }) =>
        fulfillmentStatus === 'FULFILLED' &&
        financialStatus === 'PAID' &&
        returns.length === 0 &&
        shipping !== null,
    );
    walk(order);
    let count = 1;
    while (advanceTo(order, 'returned', at, world.ids)) {
      advanceTo(order, 'refunded', at, world.ids);
      expectSums(order);
      count += 1;
    }
    expect(order.returns).toHaveLength(count);
    expect(sum(order.lines.map((line) => line.removed?.quantity ?? 0))).toBe(count);
  });
});
