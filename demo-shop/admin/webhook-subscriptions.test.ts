import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAdminClient } from '../testing/admin-client.ts';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../testing/webhook-receiver.ts';

const email = 'mia.lindqvist@example.com';

let app: WebhookReceiver;
let shop: TestShop;
let admin: ReturnType<typeof createAdminClient>;

beforeEach(async () => {
  app = await startWebhookReceiver();
  shop = await startTestShop({ WEBHOOK_URL: app.url });
  admin = createAdminClient(shop);
});
afterEach(async () => {
  app.stop();
  await shop.stop();
});

const CREATE = `mutation ($topic: WebhookSubscriptionTopic!, $webhookSubscription: WebhookSubscriptionInput!) {
  webhookSubscriptionCreate(topic: $topic, webhookSubscription: $webhookSubscription) {
    webhookSubscription { id topic uri format name endpoint { __typename } } userErrors { field message } } }`;

describe('webhookSubscriptionCreate', () => {
  const create = async (topic: string, webhookSubscription: object) => {
    const answer = await admin.ask(CREATE, { topic, webhookSubscription });
    return answer.body.data.webhookSubscriptionCreate;
  };

  it('subscribes, so that the next event is delivered there; delete ends it', async () => {
    const uri = `${app.url}/mine`;
    const { userErrors, webhookSubscription } = await create('CUSTOMERS_ENABLE', {
      uri,
      name: 'mine',
    });
    expect(userErrors).toEqual([]);
    expect(webhookSubscription).toMatchObject({
      topic: 'CUSTOMERS_ENABLE',
      uri,
      format: 'JSON',
      endpoint: { __typename: 'WebhookHttpEndpoint' },
    });
    await shop.control('POST', '/webhooks', { topic: 'customers/enable', email });
    expect(app.received.map(({ headers }) => headers['x-shopify-name'])).toContain('mine');
    const list = '{ webhookSubscriptions(first: 250) { nodes { id } } }';
    // What the app's own configuration subscribed is not to be seen here.
    expect((await admin.ask(list)).body.data.webhookSubscriptions.nodes).toEqual([
      { id: webhookSubscription.id },
    ]);
    const remove =
      'mutation ($id: ID!) { webhookSubscriptionDelete(id: $id) { deletedWebhookSubscriptionId } }';
    await admin.ask(remove, { id: webhookSubscription.id });
    expect((await admin.ask(list)).body.data.webhookSubscriptions.nodes).toEqual([]);
  });

  it.each([
    ['https://example.com/hooks', /loopback/],
    ['not an address', /invalid/],
  ])('refuses %s with a userError', async (uri, message) => {
    const { userErrors, webhookSubscription } = await create('CUSTOMERS_UPDATE', { uri });
    expect(webhookSubscription).toBeNull();
    expect(userErrors[0].message).toMatch(message);
  });

  it('refuses the same address twice, and topics whose scope is missing', async () => {
    const uri = app.url;
    const twice = await create('CUSTOMERS_UPDATE', { uri });
    expect(twice.userErrors[0].message).toMatch(/already been taken/);
    const foreign = await create('PRODUCTS_UPDATE', { uri });
    expect(foreign.userErrors).toMatchObject([
      { field: ['topic'], message: expect.stringMatching(/read_products/) },
    ]);
  });

  it.each(['CUSTOMERS_REDACT', 'CUSTOMERS_DATA_REQUEST', 'SHOP_REDACT'])(
    'knows no topic %s: compliance topics come by configuration alone',
    async (topic) => {
      const { body } = await admin.ask(CREATE, { topic, webhookSubscription: { uri: app.url } });
      expect(body.errors[0].message).toContain(topic);
      expect(body.data).toBeUndefined();
      const listed = await shop.control<{ topic: string }[]>('GET', '/webhooks/subscriptions');
      const name = topic.toLowerCase().replace('_', '/');
      expect(listed.filter((each) => each.topic === name)).toHaveLength(1);
    },
  );

  it('loses a subscription whose delivery failed nine times', async () => {
    const uri = `${app.url}/failing`;
    await create('CUSTOMERS_DELETE', { uri });
    app.answers.push(...Array(30).fill(500));
    await shop.control('POST', '/webhooks/behaviour', { clockFactor: 1_000_000 });
    await shop.control('POST', '/webhooks', { topic: 'customers/delete', email });
    const listUris = async () =>
      (await shop.control<{ uri: string }[]>('GET', '/webhooks/subscriptions')).map(
        (each) => each.uri,
      );
    await expect.poll(listUris, { timeout: 8_000 }).not.toContain(uri);
  });
});
