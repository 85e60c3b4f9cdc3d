import assert from 'node:assert/strict';
import { after, before, beforeEach, it } from 'node:test';
import { control } from '../testing/control.ts';
import { places } from '../testing/places.ts';
import { type Receiver, startReceiver } from './receiver.ts';
import { createShopify } from './shopify.ts';

type Verdict = Awaited<ReturnType<ReturnType<typeof createShopify>['webhooks']['validate']>>;

const topics = [
  'customers/update',
  'orders/create',
  'orders/paid',
  'fulfillments/create',
  'customers/data_request',
  'customers/redact',
  'shop/redact',
];
const email = 'jonas.weber@example.com';
let receiver: Receiver;
let secret: string | undefined;
let spoil: (body: string) => string;
let verdicts: Verdict[];

before(async () => {
  receiver = await startReceiver(async (rawRequest, rawResponse, body) => {
    const rawBody = spoil(body);
    const { webhooks } = createShopify(secret);
    verdicts.push(await webhooks.validate({ rawBody, rawRequest, rawResponse }));
  });
});
after(() => receiver.stop());
beforeEach(async () => {
  await control('POST', '/reset');
  await control('POST', '/webhooks/subscriptions', { topics, uri: receiver.url, name: 'foyer' });
  [secret, verdicts, spoil] = [undefined, [], (body) => body];
});

for (const topic of topics) {
  it(`Shopify’s library accepts ${topic}`, async () => {
    await control('POST', '/webhooks', { topic, email });
    assert.equal(verdicts.length, 1);
    const [verdict] = verdicts;
    assert.ok(verdict?.valid);
    assert.equal(verdict.topic, topic.toUpperCase().replace('/', '_'));
    assert.equal(verdict.domain, places.shopDomain);
    assert.equal(verdict.apiVersion, '2026-10');
    assert.match(verdict.webhookId, /^[0-9a-f-]{36}$/);
    assert.equal('name' in verdict && verdict.name, 'foyer');
    assert.ok('triggeredAt' in verdict && Date.parse(verdict.triggeredAt ?? ''));
    assert.ok('eventId' in verdict && verdict.eventId);
  });
}

it('refuses a body that changed on the way', async () => {
  spoil = (body) => body.replace('jonas', 'janus');
  await control('POST', '/webhooks', { topic: 'customers/update', email });
  assert.deepEqual(verdicts, [{ valid: false, reason: 'invalid_hmac' }]);
});

it('refuses a body that was parsed and written again', async () => {
  spoil = (body) => JSON.stringify(JSON.parse(body), null, 1);
  await control('POST', '/webhooks', { topic: 'customers/update', email });
  assert.deepEqual(verdicts, [{ valid: false, reason: 'invalid_hmac' }]);
});

it('refuses a delivery when the app holds another secret', async () => {
  secret = 'shpss_ffffffffffffffffffffffffffffffff';
  await control('POST', '/webhooks', { topic: 'customers/update', email });
  assert.deepEqual(verdicts, [{ valid: false, reason: 'invalid_hmac' }]);
});

it('tells a duplicate by its webhook id', async () => {
  await control('POST', '/webhooks', { topic: 'orders/create', email, duplicates: 1 });
  const ids = verdicts.map((verdict) => verdict.valid && verdict.webhookId);
  assert.equal(ids.length, 2);
  assert.equal(new Set(ids).size, 1);
});
