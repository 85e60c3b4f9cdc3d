import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { numberOf, startWebhookShop, topicsOf, type WebhookShop } from '../testing/webhook-shop.ts';
import type { ReturnStatus } from '../world/return-records.ts';
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
      const returned = order.returns.find((each) => each.status === status);
      if (returned) return { email: customer.email, order, returned };
    }
  }
  throw new Error(`nothing is ${status}`);
}

const decide = (id: string, body: object) =>
  shop.control<{ return: { status: string } }>('POST', `/returns/${numberOf(id)}`, body);

it.each([
  ['REQUESTED', 'approve', 'OPEN'],
  ['OPEN', 'cancel', 'CANCELED'],
  ['OPEN', 'close', 'CLOSED'],
  ['CLOSED', 'reopen', 'OPEN'],
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

it('refuses what its status does not allow, and returns nobody asked for', async () => {
  const { returned } = findReturn('CLOSED');
  await expect(decide(returned.id, { decision: 'approve' })).rejects.toThrow(/409.*is closed/);
  await expect(decide('gid://shopify/Return/1', { decision: 'close' })).rejects.toThrow(/404/);
  expect(await shop.take(0)).toEqual([]);
});
