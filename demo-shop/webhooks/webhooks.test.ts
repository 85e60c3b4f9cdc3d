import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../testing/webhook-receiver.ts';
import type { LoggedDelivery } from './delivery-log.ts';

const email = 'mia.lindqvist@example.com';

let app: WebhookReceiver;
let shop: TestShop;

beforeEach(async () => {
  app = await startWebhookReceiver();
  shop = await startTestShop({ WEBHOOK_URL: app.url, ADMIN_CLIENT_SECRET: 'new-one-1,old-one-1' });
});
afterEach(async () => {
  app.stop();
  await shop.stop();
});

type Answer = { eventId: string; deliveries: LoggedDelivery[] };
const send = (body: unknown) => shop.control<Answer>('POST', '/webhooks', body);
const behave = (body: unknown) => shop.control('POST', '/webhooks/behaviour', body);
const listDeliveries = () => shop.control<LoggedDelivery[]>('GET', '/webhooks');

function hmac(secret: string, body: string) {
  return createHmac('sha256', secret).update(body).digest('base64');
}

async function mutate(query: string) {
  const tokens = await shop.control<{ access_token: string }>('POST', '/tokens', { email });
  const response = await fetch(shop.url('/customer/api/2026-10/graphql'), {
    method: 'POST',
    headers: { authorization: tokens.access_token, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe('a delivery', () => {
  it('carries every documented header and is signed over the raw body', async () => {
    const { eventId } = await send({ topic: 'customers/update', email });
    const [{ body, headers } = { body: '', headers: {} }] = app.received;
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-shopify-topic': 'customers/update',
      'x-shopify-hmac-sha256': hmac('old-one-1', body),
      'x-shopify-shop-domain': 'hearth-and-hollow.myshopify.com',
      'x-shopify-api-version': '2026-10',
      'x-shopify-webhook-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'x-shopify-event-id': eventId,
      'x-shopify-triggered-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    expect(headers).not.toHaveProperty('x-shopify-name');
    expect(JSON.parse(body)).toMatchObject({ email, default_address: { default: true } });
  });

  it('names its subscription if that has a name', async () => {
    await shop.control('POST', '/webhooks/subscriptions', {
      topics: ['customers/update'],
      uri: `${app.url}/named`,
      name: 'crm',
    });
    await send({ topic: 'customers/update', email });
    expect(app.received.map(({ headers }) => headers['x-shopify-name'])).toEqual([
      undefined,
      'crm',
    ]);
    const [one, other] = app.received.map(({ headers }) => headers);
    expect(one?.['x-shopify-event-id']).toBe(other?.['x-shopify-event-id']);
    expect(one?.['x-shopify-webhook-id']).not.toBe(other?.['x-shopify-webhook-id']);
  });

  it('is signed by the oldest secret that is alive, until that is revoked', async () => {
    await shop.control('POST', '/webhooks/secrets', { secret: 'newest-one' });
    await shop.control('DELETE', '/webhooks/secrets/old-one-1');
    await send({ topic: 'customers/update', email });
    const [{ body, headers } = { body: '', headers: {} }] = app.received;
    expect(headers['x-shopify-hmac-sha256']).toBe(hmac('new-one-1', body));
  });

  it('that is redirected has failed, and the redirect is not followed', async () => {
    app.answers.push(302);
    const { deliveries } = await send({ topic: 'customers/update', email });
    expect(app.received).toHaveLength(1);
    expect(deliveries[0]).toMatchObject({ status: 'retrying', attempts: [{ status: 302 }] });
  });

  it('has failed when no answer comes within five seconds', async () => {
    app.answers.push(null);
    const { deliveries } = await send({ topic: 'customers/update', email });
    const [attempt] = deliveries[0]?.attempts ?? [];
    expect(attempt).toMatchObject({ status: null, error: 'no answer within five seconds' });
    expect(attempt?.milliseconds).toBeGreaterThan(4_900);
    expect(attempt?.milliseconds).toBeLessThan(6_500);
  });

  it('keeps ids, time, payload and signature over eight retries, then is given up', async () => {
    app.answers.push(...Array(9).fill(500));
    await behave({ clockFactor: 1_000_000 });
    await send({ topic: 'customers/update', email });
    await app.waitFor(9);
    await expect.poll(async () => (await listDeliveries())[0]?.status).toBe('failed');
    expect(app.received).toHaveLength(9);
    expect(new Set(app.received.map(({ body }) => body)).size).toBe(1);
    for (const header of ['webhook-id', 'event-id', 'triggered-at', 'hmac-sha256']) {
      const sent = app.received.map(({ headers }) => headers[`x-shopify-${header}`]);
      expect(new Set(sent).size, header).toBe(1);
    }
    // The app's own configuration is never taken away.
    const kept = await shop.control<{ topic: string }[]>('GET', '/webhooks/subscriptions');
    expect(kept.some(({ topic }) => topic === 'customers/update')).toBe(true);
  });

  it('comes twice, and out of order, on demand', async () => {
    const topics = ['orders/create', 'orders/paid', 'orders/fulfilled'];
    await send({ topic: topics, email, duplicates: 1, shuffle: true });
    const headers = app.received.map((each) => each.headers);
    expect(headers).toHaveLength(6);
    expect(new Set(headers.map((each) => each['x-shopify-webhook-id'])).size).toBe(3);
    const arrived = headers.map((each) => String(each['x-shopify-triggered-at']));
    expect(arrived).not.toEqual(arrived.toSorted());
  });
});

describe('the queues', () => {
  const push = async (uri: string) => {
    const pushing = await startTestShop({ WEBHOOK_PUSH_URL: app.url });
    const topics = ['customers/update'];
    await pushing.control('POST', '/webhooks/subscriptions', { topics, uri });
    await pushing.control('POST', '/webhooks', { topic: 'customers/update', email });
    await pushing.stop();
    return JSON.parse(app.received[0]?.body ?? '');
  };

  it('of Pub/Sub push an envelope with the payload in base64 and no signature', async () => {
    const { message, subscription } = await push('pubsub://my-project:my-topic');
    expect(subscription).toBe('projects/my-project/subscriptions/my-topic-push');
    expect(message.attributes['X-Shopify-Topic']).toBe('customers/update');
    expect(message.attributes).not.toHaveProperty('X-Shopify-Hmac-Sha256');
    expect(JSON.parse(Buffer.from(message.data, 'base64').toString())).toMatchObject({ email });
  });

  it('of EventBridge push an event with payload and metadata', async () => {
    const source = 'aws.partner/shopify.com/123/shop';
    const event = await push(`arn:aws:events:eu-central-1::event-source/${source}`);
    expect(event).toMatchObject({
      version: '0',
      'detail-type': 'shopifyWebhook',
      source,
      region: 'eu-central-1',
      detail: { payload: { email }, metadata: { 'X-Shopify-Topic': 'customers/update' } },
    });
  });
});

describe('a subscription', () => {
  const subscribe = (body: object) =>
    shop.control('POST', '/webhooks/subscriptions', { topics: ['customers/create'], ...body });

  it.each([
    ['https://example.com/hooks', /loopback/],
    ['https://127.0.0.1.example.com/hooks', /loopback/],
    ['http://192.168.0.1/hooks', /http/],
    ['pubsub://my-project:my-topic', /WEBHOOK_PUSH_URL/],
    ['ftp://localhost/hooks', /invalid/],
  ])('to %s is refused in words', async (uri, message) => {
    await expect(subscribe({ uri })).rejects.toThrow(message);
  });

  it('gets only the fields it asked for, and only what passes its filter', async () => {
    const uri = `${app.url}/some`;
    await subscribe({
      uri,
      includeFields: ['id', 'default_address.zip'],
      filter: `email:${email}`,
    });
    await send({ topic: 'customers/create', email });
    await send({ topic: 'customers/create', email: 'jonas.weber@example.com' });
    const narrow = app.received.map(({ body }) => JSON.parse(body)).filter((each) => !each.email);
    expect(narrow).toEqual([{ id: expect.any(Number), default_address: { zip: '118 62' } }]);
  });

  it.each([
    ['total_price:>=0', true],
    ['line_items.quantity:>500', false],
    ['line_items.requires_shipping:true AND customer.email:mia*', true],
    ['(financial_status:voided OR shipping_address.country_code:SE) AND -missing_field:*', true],
    ['missing_field:*', false],
    ['line_items.missing.deeper:1', false],
  ])('with the filter %s is told: %s', async (filter, isTold) => {
    const uri = `${app.url}/filtered`;
    const topics = ['orders/updated'];
    await shop.control('POST', '/webhooks/subscriptions', { topics, uri, filter });
    await send({ topic: topics, email });
    const deliveries = await listDeliveries();
    expect(deliveries.some((each) => each.uri === uri)).toBe(isTold);
  });

  it('that nobody has is said, instead of pretending to deliver', async () => {
    const alone = await startTestShop();
    const sending = alone.control('POST', '/webhooks', { topic: 'customers/update', email });
    await expect(sending).rejects.toThrow(/Nobody subscribes/);
    await alone.stop();
  });
});

describe('a mutation of the customer', () => {
  it('fires for a subscription and for a skipped cycle, with the contract they are about', async () => {
    const { world } = shop.server;
    const all = [...world.customers.keys()].flatMap((id) => world.subscriptions.listOf(id));
    const contract = all.find(({ status }) => status === 'ACTIVE');
    const owner = world.customers.get(contract?.customerId ?? '');
    const topics = ['subscription_contracts/pause', 'subscription_billing_cycles/skip'];
    await send({ topic: topics, email: owner?.email });
    const [paused, skipped] = app.received.map(({ body }) => JSON.parse(body));
    expect(paused).toMatchObject({ billing_policy: { interval_count: expect.any(Number) } });
    expect(skipped.subscription_contract_id).toBe(paused.id);
    expect(skipped.cycle_index).toEqual(expect.any(Number));
  });

  it('fires nothing when it was refused, even if userErrors were not asked for', async () => {
    await mutate('mutation { customerUpdate(input: {firstName: "<b>x</b>"}) { customer { id } } }');
    expect(await listDeliveries()).toEqual([]);
  });
});

describe('a reset', () => {
  it('calls off retries, forgets deliveries and restores the configured subscriptions', async () => {
    app.answers.push(500);
    await send({ topic: 'customers/update', email });
    const before = await shop.control<unknown[]>('GET', '/webhooks/subscriptions');
    await shop.control('POST', '/webhooks/subscriptions', {
      topics: ['app/uninstalled'],
      uri: app.url,
    });
    await shop.control('POST', '/reset');
    expect(await listDeliveries()).toEqual([]);
    expect(await shop.control('GET', '/webhooks/subscriptions')).toHaveLength(before.length);
  });
});
