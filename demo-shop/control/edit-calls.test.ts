import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startWebhookShop, topicsOf, type WebhookShop } from '../testing/webhook-shop.ts';
import { orderTotals } from '../world/order-totals.ts';

const email = 'felix.aydin@example.com';
type Answer = { edit: { id: string; status: string }; order: object; topics: string[] };

let shop: WebhookShop;
beforeAll(async () => {
  shop = await startWebhookShop();
});
beforeEach(() => shop.fresh());
afterAll(() => shop.stop());

function findWaiting() {
  const orders = shop.server.world.findCustomerByEmail(email)?.orders ?? [];
  const order = orders.find(({ editRequests }) =>
    editRequests.some(({ status }) => status === 'REQUESTED'),
  );
  if (!order) throw new Error('nobody waits for the shop');
  return order;
}

async function askForEdits(id: string) {
  const query = `query ($id: ID!) { order(id: $id) { edited totalPrice { amount }
    requestedOrderEdits(first: 5) { nodes { id status
      lineItems { removals(first: 5) { nodes { quantity } } } } } } }`;
  return (await shop.ask(email, query, { id })).order;
}

it('grants a wish: the units go, their money comes back, and the subscribers hear of the edit', async () => {
  const order = findWaiting();
  const before = await askForEdits(order.id);
  expect(before).toMatchObject({ edited: false });
  expect(before.requestedOrderEdits.nodes).toMatchObject([
    { status: 'REQUESTED', lineItems: { removals: { nodes: [{ quantity: 1 }] } } },
  ]);
  const answer = await shop.control<Answer>('POST', `/orders/${order.id}/edits/grant`);
  expect(answer).toMatchObject({
    edit: { status: 'RESOLVED' },
    order: { financialStatus: 'PARTIALLY_REFUNDED' },
    topics: ['orders/edited', 'refunds/create', 'order_transactions/create', 'orders/updated'],
  });
  const received = await shop.take(4);
  expect(topicsOf(received)).toEqual(answer.topics);
  expect(new Set(received.map(({ eventId }) => eventId)).size).toBe(1);
  const after = await askForEdits(order.id);
  expect(after).toMatchObject({ edited: true });
  expect(after.requestedOrderEdits.nodes).toMatchObject([{ status: 'RESOLVED' }]);
  expect(Number(after.totalPrice.amount)).toBeLessThan(Number(before.totalPrice.amount));
  expect(orderTotals(order).refunded).toBeGreaterThan(0);
});

it('grants what has not left yet, and tells of that alone', async () => {
  const order = findWaiting();
  const [wish] = order.editRequests;
  const [asked] = wish?.lines ?? [];
  const line = order.lines.find(({ id }) => id === asked?.lineId);
  if (!asked || !line) throw new Error('a wish without lines');
  asked.quantity = line.quantity + 3;
  await shop.control<Answer>('POST', `/orders/${order.id}/edits/grant`);
  const edited = (await shop.app.waitFor(2)).find(
    ({ headers }) => headers['x-shopify-topic'] === 'orders/edited',
  );
  const { removals } = JSON.parse(edited?.body ?? '').order_edit.line_items;
  expect(removals).toEqual([{ id: Number(/\d+$/.exec(line.id)?.[0]), delta: line.quantity }]);
});

it('grants nothing of an order that left in the meantime: it was not edited', async () => {
  const order = findWaiting();
  await shop.control('POST', `/orders/${order.id}/advance`, { to: 'shipped' });
  shop.app.received.length = 0;
  const { topics } = await shop.control<Answer>('POST', `/orders/${order.id}/edits/grant`);
  expect(topics).toEqual(['orders/updated']);
  expect(await askForEdits(order.id)).toMatchObject({
    edited: false,
    requestedOrderEdits: { nodes: [{ status: 'RESOLVED' }] },
  });
});

it('declines a wish: the order stays as it is, and nobody hears of an edit', async () => {
  const order = findWaiting();
  const before = await askForEdits(order.id);
  const number = /\d+$/.exec(order.id)?.[0];
  const id = order.editRequests[0]?.id;
  const answer = await shop.control<Answer>('POST', `/orders/${number}/edits/decline`, { id });
  expect(answer).toMatchObject({ edit: { id, status: 'DECLINED' }, topics: ['orders/updated'] });
  expect(topicsOf(await shop.take(1))).toEqual(['orders/updated']);
  const after = await askForEdits(order.id);
  expect(after.requestedOrderEdits.nodes).toMatchObject([{ status: 'DECLINED' }]);
  expect({ ...after, requestedOrderEdits: null }).toEqual({ ...before, requestedOrderEdits: null });
});

it('says so when there is no such order, no such answer, and nothing that waits', async () => {
  const order = findWaiting();
  await expect(shop.control('POST', '/orders/1/edits/grant')).rejects.toThrow(/404/);
  await expect(shop.control('POST', `/orders/${order.id}/edits/ponder`)).rejects.toThrow(/404/);
  const unknown = { id: 'gid://shopify/RequestedOrderEdit/1' };
  await expect(shop.control('POST', `/orders/${order.id}/edits/grant`, unknown)).rejects.toThrow(
    /409/,
  );
  await shop.control('POST', `/orders/${order.id}/edits/decline`);
  await expect(shop.control('POST', `/orders/${order.id}/edits/grant`)).rejects.toThrow(/409/);
  expect(order.editedAt).toBeNull();
});

it('has buttons for both on the page, as long as a wish is waiting', async () => {
  const number = /\d+$/.exec(findWaiting().id)?.[0];
  const grant = `/_demo/orders/${number}/edits/grant`;
  const { html } = await shop.browser().visit('/_demo');
  expect(html).toContain(`action="${grant}"`);
  expect(html).toContain(`action="/_demo/orders/${number}/edits/decline"`);
  const pressed = await shop.browser().visit(grant, { _at: 'orders' });
  expect([pressed.status, pressed.location]).toEqual([303, shop.url('/_demo#orders')]);
  expect((await shop.browser().visit('/_demo')).html).not.toContain(`action="${grant}"`);
});
