import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { numberOf, startWebhookShop, topicsOf, type WebhookShop } from '../testing/webhook-shop.ts';
import { listReturnable } from '../world/progress/quantities.ts';
import type { LineRecord } from '../world/records.ts';
import type { ReturnStatus } from '../world/return-records.ts';
import { isPaidBack } from '../world/returns/decide.ts';
import { lineReturnability } from '../world/returns/returnable.ts';
import { SEED_NOW } from '../world/seed/clock.ts';

let shop: WebhookShop;
beforeAll(async () => {
  shop = await startWebhookShop();
});
beforeEach(() => shop.fresh());
afterAll(() => shop.stop());

function findReturn(status: ReturnStatus) {
  for (const customer of shop.server.world.customers.values()) {
    for (const order of customer.orders) {
      const returned = order.returns.find(
        (each) => each.status === status && !isPaidBack(order, each),
      );
      if (returned) return { email: customer.email, order, returned };
    }
  }
  throw new Error(`nothing is ${status}`);
}

const decide = (id: string, body: object) =>
  shop.control<{ return: { status: string } }>('POST', `/returns/${numberOf(id)}`, body);

/** Comes back, and no money goes out for it. */
async function closeUnpaid() {
  const { order, returned } = findReturn('OPEN');
  await decide(returned.id, { decision: 'close' });
  return { order, returned, number: numberOf(order.id) };
}

it.each([
  ['REQUESTED', 'approve', 'OPEN'],
  ['OPEN', 'cancel', 'CANCELED'],
  ['OPEN', 'close', 'CLOSED'],
] as const)('brings a return that is %s by %s to %s, and tells it', async (from, decision, to) => {
  const { order, returned } = findReturn(from);
  expect((await decide(returned.id, { decision })).return.status).toBe(to);
  const told = await shop.take(2);
  expect(topicsOf(told)).toEqual([`returns/${decision}`, 'orders/updated']);
  expect(told[0]?.payload).toMatchObject({
    admin_graphql_api_id: returned.id,
    status: to.toLowerCase(),
  });
  expect(told[1]?.payload).toMatchObject({ id: numberOf(order.id), updated_at: SEED_NOW });
  expect(returned.closedAt).toBe(to === 'CLOSED' ? SEED_NOW : null);
});

it('brings the shop’s label with the yes, where the shop gives one', async () => {
  const { returned } = findReturn('REQUESTED');
  await decide(returned.id, { decision: 'approve' });
  expect(returned.deliveries).toMatchObject([{ customerLabel: false, tracking: null }]);
});

it('declines a return for a reason, and the buyer sees so in the next query', async () => {
  const { email, order, returned } = findReturn('REQUESTED');
  const note = 'The thirty days are over.';
  await decide(returned.id, { decision: 'decline', reason: 'RETURN_PERIOD_ENDED', note });
  const [told] = await shop.take(2);
  expect(told).toMatchObject({
    topic: 'returns/decline',
    payload: {
      status: 'declined',
      order: { admin_graphql_api_id: order.id },
      decline: { reason: 'return_period_ended', note },
    },
  });
  const data = await shop.ask(email, 'query ($id: ID!) { return(id: $id) { status } }', {
    id: returned.id,
  });
  // The Customer Account API shows no reason: that is the merchant's mail's to say.
  expect(data.return).toEqual({ status: 'DECLINED' });
});

it('opens a return again that was closed without money, and tells it', async () => {
  const { returned } = await closeUnpaid();
  await shop.take(2);
  expect((await decide(returned.id, { decision: 'reopen' })).return.status).toBe('OPEN');
  expect(topicsOf(await shop.take(2))).toEqual(['returns/reopen', 'orders/updated']);
  expect(returned.closedAt).toBeNull();
});

it('opens no return again that was paid back: it would be paid back a second time', async () => {
  const { order, returned } = findReturn('OPEN');
  await shop.control('POST', `/orders/${numberOf(order.id)}/advance`, { to: 'refunded' });
  const before = structuredClone(order);
  await expect(decide(returned.id, { decision: 'reopen' })).rejects.toThrow(
    /409.*is closed and paid back/,
  );
  expect(order).toEqual(before);
});

it('takes units back once: those of a return closed without money are no longer there', async () => {
  const { order, returned } = await closeUnpaid();
  for (const { lineId, quantity } of returned.lines) {
    const line = order.lines.find(({ id }) => id === lineId);
    const left = listReturnable(order).find((each) => each.lineId === lineId)?.quantity ?? 0;
    expect(left).toBeLessThanOrEqual((line?.quantity ?? 0) - quantity);
    const now = new Date(SEED_NOW);
    const { rest } = lineReturnability(order, line as LineRecord, now);
    expect(rest.find(({ reasonCode }) => reasonCode === 'RETURNED')?.quantity).toBe(quantity);
  }
});

it('refuses what its status does not allow, and returns nobody asked for', async () => {
  const { returned } = await closeUnpaid();
  await shop.take(2);
  await expect(decide(returned.id, { decision: 'approve' })).rejects.toThrow(/409.*is closed/);
  await expect(decide('gid://shopify/Return/1', { decision: 'close' })).rejects.toThrow(/404/);
  expect(await shop.take(0)).toEqual([]);
});
