import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startWebhookShop, type WebhookShop } from '../testing/webhook-shop.ts';

const email = 'jonas.weber@example.com';
type Answer = {
  order: { id: string; financialStatus: string; updatedAt: string };
  taken: { step: string; topics: string[] }[];
  next: string | null;
};

let shop: WebhookShop;
beforeAll(async () => {
  shop = await startWebhookShop();
});
beforeEach(() => shop.fresh());
afterAll(() => shop.stop());

function findAuthorized() {
  const orders = shop.server.world.findCustomerByEmail(email)?.orders ?? [];
  const order = orders.find(({ financialStatus }) => financialStatus === 'AUTHORIZED');
  if (!order) throw new Error('no authorised order');
  return order;
}

it.each([
  ['its number', (id: string) => id.split('/').at(-1)],
  ['its gid', (id: string) => id],
  ['its gid, escaped', (id: string) => encodeURIComponent(id)],
])('takes an order by %s, pays it and tells the subscribers', async (_name, toPath) => {
  const { id } = findAuthorized();
  const answer = await shop.control<Answer>('POST', `/orders/${toPath(id)}/advance`);
  expect(answer).toMatchObject({
    order: { id, financialStatus: 'PAID' },
    taken: [
      { step: 'paid', topics: ['order_transactions/create', 'orders/paid', 'orders/updated'] },
    ],
  });
  const received = await shop.app.waitFor(3);
  const topics = received.map(({ headers }) => headers['x-shopify-topic']);
  expect(topics).toEqual(['order_transactions/create', 'orders/paid', 'orders/updated']);
  const payload = JSON.parse(received[2]?.body ?? '');
  expect(payload).toMatchObject({
    admin_graphql_api_id: id,
    financial_status: 'paid',
    total_outstanding: expect.stringMatching(/^0(\.00)?$/),
    updated_at: answer.order.updatedAt,
  });
  // One action, one event; each topic a delivery of its own.
  expect(new Set(received.map(({ headers }) => headers['x-shopify-event-id'])).size).toBe(1);
  expect(new Set(received.map(({ headers }) => headers['x-shopify-webhook-id'])).size).toBe(3);
});

it('shows the customer what it did, in the next query', async () => {
  const { id } = findAuthorized();
  await shop.control('POST', `/orders/${id}/advance`, { to: 'refunded' });
  const query = `query ($id: ID!) { order(id: $id) { financialStatus refunds { returnName }
    returns(first: 9) { nodes { status } } fulfillments(first: 9) { nodes { latestShipmentStatus } } } }`;
  const { order } = await shop.ask(email, query, { id });
  expect(order).toMatchObject({
    refunds: [{ returnName: expect.stringMatching(/-R1$/) }],
    returns: { nodes: [{ status: 'CLOSED' }] },
  });
});

it('says so when an order is unknown, and when it has no such step ahead', async () => {
  await expect(shop.control('POST', '/orders/1/advance')).rejects.toThrow(/^Error: 404|^404/);
  const { id } = findAuthorized();
  await shop.control('POST', `/orders/${id}/advance`, { to: 'paid' });
  const again = shop.control('POST', `/orders/${id}/advance`, { to: 'paid' });
  await expect(again).rejects.toThrow(/no such step ahead/);
});
