import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  numberOf,
  startWebhookShop,
  type Told,
  topicsOf,
  type WebhookShop,
} from '../testing/webhook-shop.ts';
import type { OrderRecord } from '../world/order-records.ts';
import { SEED_NOW } from '../world/seed/clock.ts';

const JONAS = 'jonas.weber@example.com';

let shop: WebhookShop;
beforeAll(async () => {
  shop = await startWebhookShop();
});
beforeEach(() => shop.fresh());
afterAll(() => shop.stop());

function findOrder(fits: (order: OrderRecord) => boolean): OrderRecord {
  const order = shop.customerOf(JONAS).orders.find(fits);
  if (!order) throw new Error('no order of Jonas fits');
  return order;
}

const findNew = () =>
  findOrder(
    ({ financialStatus, fulfillments, shippingAddress }) =>
      financialStatus === 'AUTHORIZED' && fulfillments.length === 0 && shippingAddress !== null,
  );

const advance = ({ id }: OrderRecord, to: string) =>
  shop.control('POST', `/orders/${numberOf(id)}/advance`, { to });

type Step = { step: string; topics: string[]; check(told: Told[], order: OrderRecord): void };

/** The stations of a parcel's life, each with what it tells. */
const STEPS: readonly Step[] = [
  {
    step: 'paid',
    topics: ['order_transactions/create', 'orders/paid', 'orders/updated'],
    check([transaction, paid]) {
      expect(transaction?.payload).toMatchObject({ kind: 'capture', status: 'success' });
      expect(transaction?.payload.amount).toBe(paid?.payload.total_price);
      expect(paid?.payload).toMatchObject({
        financial_status: 'paid',
        total_outstanding: '0.00',
      });
    },
  },
  {
    step: 'shipped',
    topics: [
      'fulfillments/create',
      'fulfillment_events/create',
      'orders/fulfilled',
      'orders/updated',
    ],
    check([parcel, event, order], { lines }) {
      expect(parcel?.payload).toMatchObject({ status: 'success', shipment_status: 'in_transit' });
      expect(parcel?.payload.tracking_numbers).toEqual([parcel?.payload.tracking_number]);
      expect(parcel?.payload.line_items).toHaveLength(lines.length);
      expect(event?.payload).toMatchObject({
        fulfillment_id: parcel?.payload.id,
        status: 'in_transit',
        happened_at: SEED_NOW,
      });
      expect(order?.payload).toMatchObject({ fulfillment_status: 'fulfilled' });
      expect(order?.payload.fulfillments).toEqual([parcel?.payload]);
    },
  },
  {
    step: 'out-for-delivery',
    topics: ['fulfillment_events/create', 'fulfillments/update', 'orders/updated'],
    check([event, parcel]) {
      expect(event?.payload.status).toBe('out_for_delivery');
      expect(parcel?.payload.shipment_status).toBe('out_for_delivery');
    },
  },
  {
    step: 'delivered',
    topics: ['fulfillment_events/create', 'fulfillments/update', 'orders/updated'],
    check([event, parcel]) {
      expect(event?.payload.status).toBe('delivered');
      expect(parcel?.payload.shipment_status).toBe('delivered');
    },
  },
  {
    step: 'returned',
    topics: ['returns/approve', 'orders/updated'],
    check([returned, order]) {
      expect(returned?.payload).toMatchObject({ status: 'open', total_return_line_items: 1 });
      expect(order?.payload.returns).toMatchObject([{ id: returned?.payload.id }]);
    },
  },
  {
    step: 'refunded',
    topics: ['refunds/create', 'order_transactions/create', 'returns/close', 'orders/updated'],
    check([refund, transaction, returned, order]) {
      expect(refund?.payload.transactions).toEqual([transaction?.payload]);
      const [{ subtotal, total_tax }] = refund?.payload.refund_line_items ?? [{}];
      expect([typeof subtotal, typeof total_tax]).toEqual(['number', 'number']);
      expect(subtotal.toFixed(2)).toBe(transaction?.payload.amount);
      expect(returned?.payload).toEqual({
        id: refund?.payload.return.id,
        admin_graphql_api_id: refund?.payload.return.admin_graphql_api_id,
        order_id: order?.payload.id,
        status: 'closed',
      });
      expect(order?.payload.refunds).toEqual([refund?.payload]);
      expect(order?.payload.financial_status).toMatch(/refunded$/);
    },
  },
];

describe('an order', () => {
  it('tells each station of its life, under one event each, with the same ids everywhere', async () => {
    const order = findNew();
    for (const { check, step, topics } of STEPS) {
      await advance(order, step);
      const told = await shop.take(topics.length);
      expect(topicsOf(told), step).toEqual(topics);
      expect(new Set(told.map(({ eventId }) => eventId)).size, step).toBe(1);
      expect(told.at(-1)?.payload, step).toMatchObject({
        admin_graphql_api_id: order.id,
        updated_at: SEED_NOW,
        customer: { email: JONAS },
      });
      check(told, order);
    }
  });

  it('tells several stations at once in their order, each under an event of its own', async () => {
    await advance(findNew(), 'delivered');
    const told = await shop.take(13);
    expect(new Set(told.map(({ eventId }) => eventId)).size).toBe(4);
    expect(topicsOf(told).filter((topic) => topic.startsWith('orders/'))).toEqual([
      'orders/paid',
      'orders/updated',
      'orders/fulfilled',
      'orders/updated',
      'orders/updated',
      'orders/updated',
    ]);
  });

  it('whose return is approved tells the return that was asked for', async () => {
    const order = findOrder(({ returns }) => returns.some(({ status }) => status === 'REQUESTED'));
    const requested = order.returns.find(({ status }) => status === 'REQUESTED');
    await advance(order, 'returned');
    const [told] = await shop.take(2);
    expect(told).toMatchObject({
      topic: 'returns/approve',
      payload: { admin_graphql_api_id: requested?.id, status: 'open' },
    });
  });
});

describe('an order at the end of its life', () => {
  it('stays as it is: 409 with JSON for programs, a page with a way back for people', async () => {
    const order = findNew();
    await advance(order, 'refunded');
    await shop.take(19);
    const path = `/_demo/orders/${numberOf(order.id)}/advance`;
    const forProgram = await fetch(shop.url(path), { method: 'POST' });
    expect(forProgram.status).toBe(409);
    expect(await forProgram.json()).toMatchObject({
      error: `${order.name} has no such step ahead.`,
      order: { id: order.id },
      taken: [],
      next: null,
    });
    const page = await shop.browser().visit(path, { _at: 'orders' });
    expect(page.status).toBe(409);
    expect(page.html).toContain('<h1>That did not work</h1>');
    expect(page.html).toContain(`${order.name} has no such step ahead.`);
    expect(page.html).toContain('href="/_demo"');
    expect(await shop.take(0)).toEqual([]);
  });
});
