import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import {
  type Receiver,
  startReceiver,
  toCustomerBody,
  toRedaction,
  toShopBody,
  toWebhook,
} from '@/lib/testing/webhooks';

let app: Receiver;
beforeAll(async () => {
  app = await startReceiver({ REDIS_URL: '' });
});
afterEach(() => {
  app.lines.length = 0;
});
afterAll(() => vi.unstubAllEnvs());

it.each([
  ['without a signature', { 'x-shopify-hmac-sha256': '' }],
  ['with a signature in hex', { 'x-shopify-hmac-sha256': 'ab'.repeat(32) }],
  ['of another shop', { 'x-shopify-shop-domain': 'other-shop.myshopify.com' }],
  ['of no shop', { 'x-shopify-shop-domain': '' }],
])('T120, T125: one %s is refused and does nothing', async (_, headers) => {
  const { customerId, read } = await app.signIn();
  const body = toCustomerBody(customerId);
  expect(await app.deliver({ topic: 'customers/delete', body, headers })).toBe(401);
  expect(await read()).toBe('session');
});

it('T120: one signed with another secret is refused, whatever it is about', async () => {
  const { customerId, read } = await app.signIn();
  const secret = 'shpss_another0123456789abcdef';
  for (const topic of ['customers/delete', 'customers/redact', 'shop/redact', 'no/topic']) {
    const body = toCustomerBody(customerId);
    expect(await app.deliver({ topic, body, secret })).toBe(401);
  }
  expect(await read()).toBe('session');
});

it('T120: one signed in its compressed form is not unpacked', async () => {
  const { customerId, read } = await app.signIn();
  const body = gzipSync(JSON.stringify(toCustomerBody(customerId)));
  const headers = { 'content-encoding': 'gzip' };
  expect(await app.deliver({ topic: 'customers/delete', body, headers })).toBe(400);
  expect(await read()).toBe('session');
});

it.each([
  ['an order’s', (id: number) => ({ id, admin_graphql_api_id: `gid://shopify/Order/${id}` })],
  ['a redaction’s', toRedaction],
  ['no', () => ''],
  ['half a', () => '{"id":'],
  ['a list as', () => [1]],
  ['an id that lost digits as', () => '{"id":90071992547409931}'],
])(
  'T125: one with %s body under a customer’s topic is refused loudly and does nothing',
  async (_, toBody) => {
    const { customerId, read } = await app.signIn();
    const status = await app.deliver({ topic: 'customers/delete', body: toBody(customerId) });
    expect(status).toBe(400);
    expect(app.lines).toMatchObject([
      { event: 'webhook.malformed', bodySha256: expect.stringMatching(/^[\da-f]{64}$/) },
    ]);
    expect(await read()).toBe('session');
  },
);

it.each([
  ['number', () => ({ shop_id: 1 })],
  ['domain', () => ({ shop_domain: 'other-shop.myshopify.com' })],
])('T125: one whose body names another shop by its %s is refused', async (_, toChange) => {
  const { customerId, read } = await app.signIn();
  const body = { ...toRedaction(customerId), ...toChange() };
  expect(await app.deliver({ topic: 'customers/redact', body })).toBe(401);
  expect(await read()).toBe('session');
});

it.each(['customers/redact', 'customers/delete'])(
  'T126: a body of a customer is no shop/redact, nor the other way round under %s',
  async (topic) => {
    const { customerId, read } = await app.signIn();
    expect(await app.deliver({ topic: 'shop/redact', body: toRedaction(customerId) })).toBe(400);
    expect(await app.deliver({ topic, body: toShopBody() })).toBe(400);
    expect(await read()).toBe('session');
  },
);

it('T125: of a topic nobody asked for is answered, left at that, and counted', async () => {
  for (let at = 0; at < 12; at += 1) {
    expect(await app.deliver({ topic: 'orders/create', body: '{"id":' })).toBe(200);
  }
  expect(app.lines).toEqual([
    { event: 'webhook.ignored', topic: 'orders/create', count: 1 },
    { event: 'webhook.ignored', topic: 'orders/create', count: 10 },
  ]);
  app.lines.length = 0;
  await app.deliver({ topic: 'ada@example.com', body: {} });
  expect(app.lines).toMatchObject([{ topic: 'other' }]);
});

it('T125: in any other form than JSON is refused', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', '', 'application/jsonx']) {
    const headers = { 'content-type': type };
    expect(await app.deliver({ topic: 'customers/delete', body: {}, headers })).toBe(415);
  }
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  expect(await app.deliver({ topic: 'orders/create', body: {}, headers })).toBe(200);
});

it('T125: of five megabytes is taken whole, of twelve not at all', async () => {
  const { customerId, read } = await app.signIn();
  const toBody = (size: number) => ({ ...toCustomerBody(customerId), note: 'x'.repeat(size) });
  expect(await app.deliver({ topic: 'customers/delete', body: toBody(12_000_000) })).toBe(413);
  expect(await read()).toBe('session');
  expect(await app.deliver({ topic: 'customers/delete', body: toBody(5_000_000) })).toBe(200);
  expect(await read()).toBe('closed');
});

it('T125: of a length that is a lie is read no further than ten megabytes', async () => {
  let pulled = 0;
  const body = new ReadableStream({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(1_000_000));
    },
  });
  const { headers } = toWebhook({ topic: 'customers/delete', body: {} });
  const request = new Request('http://localhost:3000/webhooks/shopify', {
    ...{ method: 'POST', body, headers, duplex: 'half' },
  });
  const response = await app.answerWebhook(request, new Date());
  expect([response.status, response.headers.get('connection')]).toEqual([413, 'close']);
  expect(pulled).toBeLessThan(15);
});

it('T125: said to be too long is not read at all', async () => {
  const request = toWebhook({
    topic: 'customers/delete',
    body: {},
    headers: { 'content-length': '12000000' },
  });
  expect((await app.answerWebhook(request, new Date())).status).toBe(413);
  expect(request.bodyUsed).toBe(false);
});

it('T120: without a secret nothing is taken, not even what is signed with none', async () => {
  const bare = await startReceiver({ REDIS_URL: '', SHOPIFY_WEBHOOK_SECRET: undefined });
  const { customerId, read } = await bare.signIn();
  const body = toCustomerBody(customerId);
  expect(await bare.deliver({ topic: 'customers/delete', body, secret: '' })).toBe(404);
  expect(await read()).toBe('session');
});
