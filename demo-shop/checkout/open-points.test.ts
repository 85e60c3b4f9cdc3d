import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { SettingsPatch } from '../control/settings.ts';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';
import { startWebhookReceiver } from '../testing/webhook-receiver.ts';

const JONAS = 'jonas.weber@example.com';
let shop: TestShop;
let nowMs = Date.parse('2026-11-24T12:00:00Z');

beforeAll(async () => {
  shop = await startTestShop({}, () => new Date(nowMs));
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

const set = (patch: SettingsPatch) => shop.control('POST', '/settings', patch);

function storefront(query: string, buyerIp: string | null, variables = {}) {
  return fetch(shop.url('/api/2026-10/graphql.json'), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'shopify-storefront-private-token': shop.config.storefrontPrivateToken,
      ...(buyerIp === null ? {} : { 'shopify-storefront-buyer-ip': buyerIp }),
    },
    body: JSON.stringify({ query, variables }),
  });
}

type Created = {
  cart: { checkoutUrl: string; buyerIdentity: { customer: { id: string } | null } } | null;
  userErrors: { code: string; field: string[] }[];
};

async function createCart(buyerIdentity: Record<string, unknown>): Promise<Created> {
  const merchandiseId = shop.server.world.catalog.productByHandle('stoneware-mug')?.variants[0]?.id;
  const response = await storefront(
    `mutation ($input: CartInput) { it: cartCreate(input: $input) {
      cart { checkoutUrl buyerIdentity { customer { id } } } userErrors { code field } } }`,
    '203.0.113.9',
    { input: { lines: [{ merchandiseId, quantity: 1 }], buyerIdentity } },
  );
  return ((await response.json()) as { data: { it: Created } }).data.it;
}

async function getToken(email: string) {
  return (await shop.control<{ access_token: string }>('POST', '/tokens', { email })).access_token;
}

const name = '{ shop { name } }';

it('a server that names no buyer is counted, or refused at once by a switch', async () => {
  expect((await storefront(name, null)).status).toBe(200);
  await set({ missingBuyerIp: 'refused', retryAfterSeconds: 5 });
  const refused = await storefront(name, null);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([430, '5']);
  expect((await storefront(name, '203.0.113.9')).status).toBe(200);
});

it('what is no address of a buyer counts as none by a switch', async () => {
  await set({ missingBuyerIp: 'refused' });
  for (const odd of ['unknown', '203.0.113.9, 10.0.0.1', '203.0.113.9:443']) {
    expect((await storefront(name, odd)).status, odd).toBe(200);
  }
  await set({ buyerIpFormat: 'checked' });
  for (const odd of ['unknown', '203.0.113.9, 10.0.0.1', '203.0.113.9:443']) {
    expect((await storefront(name, odd)).status, odd).toBe(430);
  }
  for (const good of ['203.0.113.9', '2001:db8::1', '::ffff:203.0.113.9']) {
    expect((await storefront(name, good)).status, good).toBe(200);
  }
});

it('a token that has ended is refused on a cart, or makes it nobody’s by a switch', async () => {
  const customerAccessToken = await getToken(JONAS);
  await shop.control('POST', '/expire', { email: JONAS, what: 'access' });
  expect(await createCart({ customerAccessToken })).toMatchObject({
    cart: null,
    userErrors: [{ code: 'INVALID', field: ['input', 'buyerIdentity', 'customerAccessToken'] }],
  });
  await set({ deadTokenOnCart: 'ignored' });
  const { cart, userErrors } = await createCart({ customerAccessToken });
  expect([cart?.buyerIdentity.customer, userErrors]).toEqual([null, []]);
});

it('the right in a checkout address lives as long as the token, or shorter by a switch', async () => {
  const { cart } = await createCart({ customerAccessToken: await getToken(JONAS) });
  const open = async () => (await shop.browser().follow(cart?.checkoutUrl ?? '')).html;
  nowMs += 120_000;
  expect(await open()).toContain('Jonas Weber');
  await set({ checkoutAuthorizationSeconds: 60 });
  expect(await open()).not.toContain('Jonas Weber');
});

it('an order of a guest shows to who has its e-mail address, or not by a switch', async () => {
  const { cart } = await createCart({ email: JONAS });
  const browser = shop.browser();
  const page = await browser.follow(cart?.checkoutUrl ?? '');
  const form = {
    ...{ email: JONAS, firstName: 'J', lastName: 'Weber', address1: 'Deichstraße 1' },
    ...{ zip: '20459', city: 'Hamburg' },
  };
  const asked = await browser.follow(page.url, form);
  const total = /name="total" value="(\d+)"/.exec(asked.html)?.[1] ?? '';
  const thanks = await browser.follow(page.url, { ...form, total });
  expect(thanks.url).toMatch(/thank-you$/);
  const count = async () => {
    const response = await fetch(shop.url('/customer/api/2026-10/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: await getToken(JONAS) },
      body: '{"query":"{ customer { orders(first: 250) { nodes { id } } } }"}',
    });
    const { data } = (await response.json()) as {
      data: { customer: { orders: { nodes: unknown[] } } };
    };
    return data.customer.orders.nodes.length;
  };
  expect(await count()).toBe(138);
  await set({ guestOrders: 'hidden' });
  expect(await count()).toBe(137);
});

it('a retried webhook keeps its id, or has a new one by a switch', async () => {
  const app = await startWebhookReceiver();
  const ids = () => app.received.map(({ headers }) => headers['x-shopify-webhook-id']);
  await shop.control('POST', '/webhooks/behaviour', { clockFactor: 1_000_000 });
  await shop.control('POST', '/webhooks/subscriptions', {
    topics: ['customers/update'],
    uri: app.url,
  });
  app.answers.push(500);
  await shop.control('POST', '/webhooks', { topic: 'customers/update', email: JONAS });
  await app.waitFor(2);
  expect(new Set(ids()).size).toBe(1);
  await set({ webhookIdOnRetry: 'new' });
  app.answers.push(500);
  await shop.control('POST', '/webhooks', { topic: 'customers/update', email: JONAS });
  await app.waitFor(4);
  expect(new Set(ids()).size).toBe(3);
  app.stop();
});
