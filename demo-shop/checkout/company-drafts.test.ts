import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';
import { startWebhookReceiver } from '../testing/webhook-receiver.ts';
import { draftTotals } from '../world/drafts/draft-totals.ts';
import { orderTotals } from '../world/order-totals.ts';
import { buyAtShop, SOFIA } from './company-testing.ts';

const now = new Date('2026-11-24T10:00:00Z');

let shop: TestShop;
const { ask, askCustomer, createCart, getLocation, getVariant, ordersOf, pay, toLocation } =
  buyAtShop(() => shop);

beforeAll(async () => {
  shop = await startTestShop({}, () => now);
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

describe('the checkout of a location whose orders are submitted for review', () => {
  it('leaves a draft to be looked at where the location’s orders are submitted for review', async () => {
    const place = 'Atelier Zürich';
    const variant = getVariant('dome-table-lamp');
    const there = variant.quantityAvailable;
    const before = ordersOf(SOFIA).length;
    const cart = await createCart(SOFIA, place, 'dome-table-lamp', 2);
    const { done, page } = await pay(cart.checkoutUrl, { poNumber: 'AM-7' });
    expect(page.html).toContain('Submit for review');
    expect(done.html).toContain('being reviewed');
    expect(ordersOf(SOFIA)).toHaveLength(before);
    expect(variant.quantityAvailable).toBe(there);
    const { companyLocation } = await askCustomer(
      SOFIA,
      toLocation(
        getLocation(place).id,
        `draftOrders(first: 1, sortKey: NUMBER, reverse: true) { nodes { name status inReview
          currencyCode subtotalPrice { amount } amountDueNow { amount } lineItems(first: 5) { nodes { quantity } } } }`,
      ),
    );
    const [draft] = companyLocation.draftOrders.nodes;
    expect(draft).toMatchObject({
      inReview: true,
      status: 'OPEN',
      currencyCode: 'CHF',
      subtotalPrice: { amount: '190.0' },
      amountDueNow: { amount: '0.0' },
      lineItems: { nodes: [{ quantity: 2 }] },
    });
    expect(done.html).toContain(draft.name);
    expect([...shop.server.world.draftOrders.values()].at(-1)?.poNumber).toBe('AM-7');
    const { data } = await ask('query ($id: ID!) { cart(id: $id) { id } }', { id: cart.id });
    expect(data.cart).toBeNull();
  });

  it('makes an order of the draft, on its terms, once the merchant agreed', async () => {
    const variant = getVariant('dome-table-lamp');
    const there = variant.quantityAvailable;
    await pay((await createCart(SOFIA, 'Atelier Zürich', 'dome-table-lamp', 2)).checkoutUrl);
    const draft = [...shop.server.world.draftOrders.values()].at(-1);
    const path = `/draft-orders/${draft?.id.split('/').at(-1)}/advance`;
    await shop.control('POST', path);
    await shop.control('POST', path);
    const order = ordersOf(SOFIA).at(-1);
    expect(order).toMatchObject({
      id: draft?.orderId,
      financialStatus: 'PENDING',
      paymentTerms: { name: 'Net 15', dueAt: '2026-12-09T10:00:00Z' },
    });
    expect(order && orderTotals(order).total).toBe(draft && draftTotals(draft).total);
    expect(variant.quantityAvailable).toBe(there - 2);
  });

  it('leaves a draft to be paid at once where the buyer chose that', async () => {
    const cart = await createCart(SOFIA, 'Atelier Zürich', 'dome-table-lamp', 2);
    await pay(cart.checkoutUrl, { payment: 'now' });
    const draft = [...shop.server.world.draftOrders.values()].at(-1);
    const { dueLater, dueNow, total } = draft ? draftTotals(draft) : {};
    expect(total).toBeGreaterThan(0);
    expect([dueNow, dueLater]).toEqual([total, 0]);
  });

  it('tells whoever listens of the draft, and of no order', async () => {
    const listener = await startWebhookReceiver();
    const topics = ['draft_orders/create', 'orders/create'];
    await shop.control('POST', '/webhooks/subscriptions', { topics, uri: listener.url });
    const cart = await createCart(SOFIA, 'Atelier Zürich', 'dome-table-lamp', 1);
    await pay(cart.checkoutUrl);
    const [delivery] = await listener.waitFor(1);
    listener.stop();
    expect(listener.received).toHaveLength(1);
    expect(delivery?.headers['x-shopify-topic']).toBe('draft_orders/create');
    const draft = [...shop.server.world.draftOrders.values()].at(-1);
    expect(JSON.parse(delivery?.body ?? '')).toMatchObject({ name: draft?.name, 'b2b?': true });
  });
});
