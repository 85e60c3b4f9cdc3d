import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { LoggedRequest } from '../requests/request-log.ts';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';

let shop: TestShop;
const query = 'query Countries { localization { country { isoCode } } }';

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

const ask = (headers: Record<string, string>) =>
  fetch(shop.url('/api/2026-10/graphql.json'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

const privateToken = () => ({
  'shopify-storefront-private-token': shop.config.storefrontPrivateToken,
});

it('answers the private token and writes down the buyer’s address', async () => {
  const answer = await ask({ ...privateToken(), 'Shopify-Storefront-Buyer-IP': '203.0.113.9' });
  expect(answer.status).toBe(200);
  expect((await answer.json()) as unknown).toMatchObject({
    data: { localization: { country: { isoCode: 'DE' } } },
  });
  const [entry] = await shop.control<LoggedRequest[]>('GET', '/requests');
  expect(entry).toMatchObject({ operationName: 'Countries', status: 200 });
  expect(entry?.headers['shopify-storefront-buyer-ip']).toBe('203.0.113.9');
  expect(entry?.headers['shopify-storefront-private-token']).toMatch(/^.{8}…$/);
});

it.each([
  ['a wrong token', { 'shopify-storefront-private-token': 'shpat_wrong' }],
  ['a wrong public token', { 'x-shopify-storefront-access-token': 'any' }],
])('refuses %s', async (_case, headers) => {
  expect((await ask(headers)).status).toBe(401);
});

it('refuses the public header even beside the private one', async () => {
  const headers = { ...privateToken(), 'x-shopify-storefront-access-token': 'any' };
  expect((await ask(headers)).status).toBe(401);
});

it('answers the public token and no token at all, or only servers by a switch', async () => {
  const publicToken = { 'x-shopify-storefront-access-token': shop.config.storefrontPublicToken };
  expect((await ask(publicToken)).status).toBe(200);
  expect((await ask({})).status).toBe(200);
  await shop.control('POST', '/settings', { storefrontAccess: 'private-only' });
  expect((await ask(publicToken)).status).toBe(401);
  expect((await ask({})).status).toBe(401);
});

const askFor = async (query: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(shop.url('/api/2026-10/graphql.json'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
};

it.each([
  ['product tags', '{ products(first: 1) { nodes { tags } } }'],
  ['lists of product tags', '{ productTags(first: 1) { nodes } }'],
  ['metafields', '{ shop { metafield(namespace: "a", key: "b") { value } } }'],
  ['metaobjects', '{ metaobjects(type: "care_guide", first: 1) { nodes { handle } } }'],
  [
    'metaobjects by their id',
    '{ node(id: "gid://shopify/Metaobject/71930000001") { ... on Metaobject { handle } } }',
  ],
  ['menus', '{ menu(handle: "main-menu") { id } }'],
  ['menus by their id', '{ node(id: "gid://shopify/Menu/228730000001") { id } }'],
])('without a token there are no %s', async (_case, query) => {
  expect((await askFor(query)).errors?.[0]?.extensions.code).toBe('ACCESS_DENIED');
  expect((await askFor(query, privateToken())).errors).toBeUndefined();
});

it('without a token there are no customers, not even a cart’s own', async () => {
  const query = `mutation { cartCreate(input: {}) { cart { buyerIdentity { customer { id } } } } }`;
  expect((await askFor(query)).errors?.[0]?.extensions.code).toBe('ACCESS_DENIED');
  expect((await askFor(query, privateToken())).errors).toBeUndefined();
});

it.each([
  '{ pages(first: 1) { nodes { title } } }',
  '{ articles(first: 1) { nodes { title } } }',
  '{ locations(first: 1) { nodes { name } } }',
  '{ shop { refundPolicy { body } } }',
  '{ sitemap(type: METAOBJECT) { resources(page: 1) { items { handle } } } }',
])('without a token there is all that a page without a customer needs: %s', async (query) => {
  expect((await askFor(query)).errors).toBeUndefined();
});

it('without a token a query has a complexity of 1,000 at most', async () => {
  const query = `{ products(first: 250) { nodes { a: priceRange { minVariantPrice { amount } }
    b: priceRange { minVariantPrice { amount } } } } }`;
  expect((await askFor(query)).errors?.[0]?.extensions.code).toBe('MAX_COMPLEXITY_EXCEEDED');
  expect((await askFor(query, privateToken())).errors).toBeUndefined();
});

it('servers that name no buyer share a bucket, and get 430 once it is spent', async () => {
  await shop.control('POST', '/settings', { callsWithoutBuyerIpPerMinute: 2 });
  const statuses = [];
  for (let calls = 0; calls < 3; calls += 1) statuses.push((await ask(privateToken())).status);
  expect(statuses).toEqual([200, 200, 430]);
  const withAddress = { ...privateToken(), 'shopify-storefront-buyer-ip': '203.0.113.9' };
  expect((await ask(withAddress)).status).toBe(200);
});

it('answers without a buyer’s address, and with 430 once that is switched on', async () => {
  expect((await ask(privateToken())).status).toBe(200);
  await shop.control('POST', '/faults', { match: {}, fault: { type: 'require-buyer-ip' } });
  expect((await ask(privateToken())).status).toBe(430);
  const withAddress = { ...privateToken(), 'shopify-storefront-buyer-ip': '203.0.113.9' };
  expect((await ask(withAddress)).status).toBe(200);
});

it('lets pages of any origin ask with the public token or none, and never with a server’s', async () => {
  const url = shop.url('/api/2026-10/graphql.json');
  const origin = 'https://elsewhere.example';
  const preflight = await fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-shopify-storefront-access-token',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-methods')).toBe('POST');
  const allowed = preflight.headers.get('access-control-allow-headers')?.split(', ');
  expect(allowed).toEqual(
    expect.arrayContaining(['content-type', 'x-shopify-storefront-access-token']),
  );
  expect(allowed).not.toContain('shopify-storefront-private-token');
  const publicToken = { 'x-shopify-storefront-access-token': shop.config.storefrontPublicToken };
  for (const headers of [publicToken, {}]) {
    const answer = await ask({ origin, ...headers });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  }
  const answer = await ask({ origin, ...privateToken() });
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});
