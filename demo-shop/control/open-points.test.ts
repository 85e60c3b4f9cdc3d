import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';
import { callToken, confidential } from '../testing/token-client.ts';
import { SEED_NOW } from '../world/seed/clock.ts';
import type { SettingsPatch } from './settings.ts';

const JONAS = 'jonas.weber@example.com';
const MIA = 'mia.lindqvist@example.com';
let shop: TestShop;

beforeAll(async () => {
  shop = await startTestShop({}, () => new Date(SEED_NOW));
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

const set = (patch: SettingsPatch) => shop.control('POST', '/settings', patch);
const get = (path: string) => fetch(shop.url(path), { redirect: 'manual' });
const discovery = '/.well-known/openid-configuration';

async function getToken(email: string) {
  return (await shop.control<{ access_token: string }>('POST', '/tokens', { email })).access_token;
}

async function ask(token: string, query: string, variables: Record<string, unknown> = {}) {
  const response = await fetch(shop.url('/customer/api/2026-10/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: token },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: an answer of an API under test has no type yet.
  const body = text ? (JSON.parse(text) as any) : null;
  return { status: response.status, headers: response.headers, body };
}

describe('discovery', () => {
  it('of a shop without customer accounts is a page, JSON or a redirect', async () => {
    await set({ customerAccounts: false });
    const page = await get(discovery);
    expect([page.status, page.headers.get('content-type')]).toEqual([
      404,
      expect.stringMatching('html'),
    ]);
    await set({ missingDiscovery: 'json-404' });
    const json = await get('/.well-known/customer-account-api');
    expect([json.status, await json.json()]).toEqual([404, { errors: 'Not Found' }]);
    await set({ missingDiscovery: 'redirect' });
    const hop = await get(discovery);
    expect([hop.status, hop.headers.get('location')]).toEqual([302, shop.url('/')]);
  });

  it('may be kept for a while and read by other origins by a switch', async () => {
    const before = await get(discovery);
    expect(before.headers.get('cache-control')).toBeNull();
    expect(before.headers.get('access-control-allow-origin')).toBeNull();
    await set({ discoveryCacheSeconds: 3600, discoveryCors: true });
    for (const path of [discovery, '/.well-known/customer-account-api']) {
      const { headers } = await get(path);
      expect(headers.get('cache-control')).toBe('public, max-age=3600');
      expect(headers.get('access-control-allow-origin')).toBe('*');
    }
  });
});

describe('signing in', () => {
  it.each(['access_denied', 'interaction_required', 'login_required'] as const)(
    'may end with %s when somebody cancels',
    async (cancelAnswer) => {
      await set({ cancelAnswer });
      const browser = shop.browser();
      const page = await browser.follow(shop.authorizeUrl());
      const { location } = await browser.follow(page.url, { action: 'cancel' });
      expect(new URL(location ?? '').searchParams.get('error')).toBe(cancelAnswer);
    },
  );

  it('answers prompt=none with a 406 page by a switch', async () => {
    await set({ promptNoneAnswer: 'not-acceptable' });
    const page = await shop.browser().visit(shop.authorizeUrl({ prompt: 'none' }));
    expect([page.status, page.location]).toEqual([406, null]);
  });

  it('mails so many codes a minute to one address, and no more', async () => {
    await set({ mailsPerMinute: 2 });
    const browser = shop.browser();
    const { url } = await browser.follow(shop.authorizeUrl());
    const codePage = await browser.follow(url, { email: JONAS });
    await browser.follow(codePage.url, { action: 'resend' });
    const third = await browser.follow(codePage.url, { action: 'resend' });
    expect(third.status).toBe(429);
    expect(third.html).toContain('Too many codes were sent to this address');
    expect(await shop.control('GET', `/inbox?email=${JONAS}`)).toHaveLength(2);
    // Somebody else still gets theirs, and the code that was mailed goes on working.
    expect((await browser.follow(url, { email: MIA })).status).toBe(200);
  });

  it('takes so many wrong codes and no more', async () => {
    await set({ codeTries: 1 });
    const browser = shop.browser();
    const { url } = await browser.follow(shop.authorizeUrl());
    const codePage = await browser.follow(url, { email: JONAS });
    const wrong = await browser.follow(codePage.url, { code: 'x' });
    expect(wrong.html).toContain('This code no longer works');
  });

  it('lets one client ask the token endpoint so often a minute', async () => {
    await set({ tokenRequestsPerMinute: 2, retryAfterSeconds: 7 });
    const { form, headers } = confidential(shop);
    const refresh = { grant_type: 'refresh_token', ...form, refresh_token: 'shcrt_0' };
    const call = () => callToken(shop, refresh, headers);
    expect([(await call()).status, (await call()).status]).toEqual([400, 400]);
    const third = await call();
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '7']);
    const other = { ...refresh, client_id: shop.config.publicClientId };
    const fourth = await callToken(shop, other, { origin: shop.config.appOrigins[0] ?? '' });
    expect(fourth.status).toBe(400);
  });
});

describe('an access token that has ended', () => {
  it.each([
    ['documented', { errors: 'User does not have access' }],
    ['list', { errors: [{ extensions: { code: 'UNAUTHORIZED' } }] }],
    ['empty', null],
  ] as const)('is refused with the body “%s”', async (deadTokenAnswer, body) => {
    await set({ deadTokenAnswer });
    const token = await getToken(JONAS);
    await shop.control('POST', '/expire', { email: JONAS, what: 'access' });
    const answer = await ask(token, '{ shop { name } }');
    expect(answer.status).toBe(401);
    if (body === null) expect(answer.body).toBeNull();
    else expect(answer.body).toMatchObject(body);
    expect(answer.headers.get('www-authenticate')).toBeNull();
  });

  it('is challenged by a switch', async () => {
    await set({ deadTokenChallenge: true });
    const { headers } = await ask('shcat_unknown', '{ shop { name } }');
    expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });
});

it('says when to come again by a switch', async () => {
  const token = await getToken(JONAS);
  await set({ shopStatus: 'locked' });
  const query = '{ shop { name } }';
  expect((await ask(token, query)).headers.get('retry-after')).toBeNull();
  await set({ retryAfterSeconds: 30 });
  expect((await ask(token, query)).headers.get('retry-after')).toBe('30');
  await set({ shopStatus: 'open', requestsPerMinute: 1, requestLimitStatus: 429 });
  await ask(token, query);
  const limited = await ask(token, query);
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '30']);
});

describe('what a customer sees', () => {
  const LIST = `{ customer { orders(first: 250) { nodes { id createdAt } } } }`;

  it('reaches back as far as the shop lets it', async () => {
    const token = await getToken(JONAS);
    const list = async () => (await ask(token, LIST)).body.data.customer.orders.nodes;
    const all: { id: string; createdAt: string }[] = await list();
    expect(all).toHaveLength(137);
    await set({ ordersReachDays: 60 });
    const recent: typeof all = await list();
    const limit = '2026-09-24T09:00:00Z';
    expect(recent).toEqual(all.filter(({ createdAt }) => createdAt >= limit));
    expect(recent.length).toBeGreaterThan(0);
    const old = all.find(({ createdAt }) => createdAt < limit);
    const one = await ask(token, 'query ($id: ID!) { order(id: $id) { id } }', { id: old?.id });
    expect(one.body.data.order).toBeNull();
    const line = [{ lineItemId: 'gid://shopify/LineItem/1', quantity: 1 }];
    const { body } = await ask(
      token,
      `mutation ($id: ID!, $lines: [RequestedLineItemInput!]!) {
        orderRequestReturn(orderId: $id, requestedLineItems: $lines) { userErrors { code field } } }`,
      { id: old?.id, lines: line },
    );
    expect(body.data.orderRequestReturn.userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['orderId'] },
    ]);
  });

  it.each(['order', 'draftOrder', 'company', 'companyLocation', 'return'])(
    'of somebody else’s %s is nothing, or ACCESS_DENIED by a switch',
    async (field) => {
      const { world } = shop.server;
      const orders = [...world.customers.values()].flatMap((customer) => customer.orders);
      const company = [...world.companies.values()][0];
      const id = {
        order: world.findCustomerByEmail(JONAS)?.orders[0]?.id,
        draftOrder: [...world.draftOrders.keys()][0],
        company: company?.id,
        companyLocation: company?.locations[0]?.id,
        return: orders.find(({ returns }) => returns.length > 0)?.returns[0]?.id,
      }[field];
      const token = await getToken(MIA);
      const query = `query ($id: ID!) { it: ${field}(id: $id) { id } }`;
      expect((await ask(token, query, { id })).body).toMatchObject({ data: { it: null } });
      await set({ foreignObjects: 'access-denied' });
      const { body, status } = await ask(token, query, { id });
      expect([status, body.data.it, body.errors[0].extensions.code]).toEqual([
        200,
        null,
        'ACCESS_DENIED',
      ]);
      const unknown = `${id?.replace(/\d+$/, '')}9`;
      expect((await ask(token, query, { id: unknown })).body.errors).toBeUndefined();
    },
  );

  it('lets the default address go by a switch, and the next one take its place', async () => {
    const email = 'office@bulk-buyer.example.com';
    const token = await getToken(email);
    const customer = shop.server.world.findCustomerByEmail(email);
    const query = `mutation ($id: ID!) {
      customerAddressDelete(addressId: $id) { deletedAddressId userErrors { code } } }`;
    const remove = async (id: unknown) =>
      (await ask(token, query, { id })).body.data.customerAddressDelete;
    const first = customer?.defaultAddressId;
    expect((await remove(first)).userErrors).toEqual([
      { code: 'DELETING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED' },
    ]);
    await set({ defaultAddressDeletion: 'next-becomes-default' });
    expect(await remove(first)).toEqual({ deletedAddressId: first, userErrors: [] });
    const next = customer?.addresses[0]?.id;
    expect([next, customer?.defaultAddressId]).toEqual([expect.any(String), next]);
    await remove(next);
    expect(customer?.defaultAddressId).toBeNull();
  });
});
