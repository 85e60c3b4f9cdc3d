import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import type { CustomerRecord } from '../world/records.ts';
import { SEED_NOW } from '../world/seed/clock.ts';
import { startTestShop, type TestShop } from './start-test-shop.ts';
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver.ts';

/** Loosely typed on purpose: a test asserts the shape it expects. */
// biome-ignore lint/suspicious/noExplicitAny: payloads of arbitrary topics have no static type
type Loose = any;
export type Told = { topic: string; payload: Loose; eventId: string };

export type WebhookShop = TestShop & {
  app: WebhookReceiver;
  /** Asks the Customer Account API as that customer; the answer's `data`. */
  ask(email: string, query: string, variables?: object): Promise<Loose>;
  /** Runs one mutation field, which must go through; its payload. */
  mutate(email: string, field: string, variables?: object, head?: string): Promise<Loose>;
  customerOf(email: string): CustomerRecord;
  /** The seeded world again, once everything that is on its way has arrived and is forgotten. */
  fresh(): Promise<void>;
  /**
   * The deliveries of one action: so many and not one more, each signed over its raw body, each with every
   * documented header.
   */
  take(count: number): Promise<Told[]>;
};

export const ERRORS = 'userErrors { code field message }';
export const topicsOf = (told: { topic: string }[]) => told.map(({ topic }) => topic);
export const numberOf = (gid: string) => Number(gid.split('/').at(-1));

const secret = 'one-secret-only';
/** A machine with much to do takes its time. */
const patiently = { timeout: 8_000 };

function check({ body, headers }: WebhookReceiver['received'][number]): Told {
  const { topic, ...rest } = {
    topic: String(headers['x-shopify-topic']),
    eventId: String(headers['x-shopify-event-id']),
  };
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'x-shopify-hmac-sha256': createHmac('sha256', secret).update(body).digest('base64'),
    'x-shopify-shop-domain': 'hearth-and-hollow.myshopify.com',
    'x-shopify-api-version': '2026-10',
    'x-shopify-webhook-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    'x-shopify-event-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    'x-shopify-triggered-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
  });
  return { topic, payload: JSON.parse(body), ...rest };
}

/** For tests: a shop on the seed's day, and an app that is subscribed to everything it tells. */
export async function startWebhookShop(
  settings: Record<string, string> = {},
): Promise<WebhookShop> {
  const app = await startWebhookReceiver();
  const all = { WEBHOOK_URL: app.url, ADMIN_CLIENT_SECRET: secret, ...settings };
  const shop = await startTestShop(all, () => new Date(SEED_NOW));
  async function ask(email: string, query: string, variables: object = {}) {
    const tokens = await shop.control<{ access_token: string }>('POST', '/tokens', { email });
    const response = await fetch(shop.url('/customer/api/2026-10/graphql'), {
      method: 'POST',
      headers: { authorization: tokens.access_token, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Loose;
    expect(errors).toBeUndefined();
    return data;
  }
  return {
    ...shop,
    app,
    ask,
    async mutate(email, field, variables = {}, head = '') {
      const { payload } = await ask(email, `mutation ${head} { payload: ${field} }`, variables);
      expect(payload.userErrors).toEqual([]);
      return payload;
    },
    customerOf(email) {
      const customer = shop.server.world.findCustomerByEmail(email);
      if (!customer) throw new Error(`nobody is ${email}`);
      return customer;
    },
    async fresh() {
      const list = () => shop.control<{ status: string }[]>('GET', '/webhooks');
      await expect
        .poll(async () => (await list()).filter(({ status }) => status === 'waiting'), patiently)
        .toEqual([]);
      await shop.control('POST', '/reset');
      app.received.length = 0;
    },
    async take(count) {
      const received = await app.waitFor(count);
      await expect
        .poll(async () => (await shop.control<unknown[]>('GET', '/webhooks')).length, patiently)
        .toBe(count);
      await shop.control('DELETE', '/webhooks');
      return received.splice(0).map(check);
    },
    async stop() {
      app.stop();
      await shop.stop();
    },
  };
}
