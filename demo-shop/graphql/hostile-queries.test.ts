import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';

let shop: TestShop;
let token: string;

beforeAll(async () => {
  shop = await startTestShop();
  const body = { email: 'jonas.weber@example.com' };
  token = (await shop.control<{ access_token: string }>('POST', '/tokens', body)).access_token;
});
afterAll(() => shop.stop());

const apis: Record<string, () => [string, Record<string, string>]> = {
  'Customer Account API': () => ['/customer/api/2026-10/graphql', { authorization: token }],
  'Storefront API': () => [
    '/api/2026-10/graphql.json',
    { 'x-shopify-storefront-access-token': shop.config.storefrontPublicToken },
  ],
};

async function ask(api: string, query: string, variables: unknown = {}) {
  const [path, headers] = apis[api]?.() ?? ['', {}];
  const answer = await fetch(shop.url(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(4_000),
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer of an API under test has no type yet.
  return { status: answer.status, body: (await answer.json()) as any };
}

/** Each fragment spreads the next one twice: 2^levels selections from a few hundred bytes. */
function doubling(levels: number, spread: (name: string) => string, leaf: string, type: string) {
  const fragments = Array.from(
    { length: levels },
    (_, level) => `fragment F${level} on ${type} { ${spread(`F${level + 1}`)} }`,
  );
  return `${fragments.join(' ')} fragment F${levels} on ${type} { ${leaf} }`;
}

describe.each(Object.keys(apis))('the %s', (api) => {
  it('refuses fragments that double themselves forty times, within a moment', async () => {
    const field = api.startsWith('C') ? 'customer' : 'shop';
    const type = api.startsWith('C') ? 'Customer' : 'Shop';
    const twice = doubling(40, (name) => `...${name} ...${name}`, 'id', type);
    const { status, body } = await ask(api, `{ ${field} { ...F0 } } ${twice}`);
    expect(status).toBe(200);
    expect(body.errors[0].extensions.code).toBe('MAX_COMPLEXITY_EXCEEDED');
    expect(body.data).toBeUndefined();
  });

  it('lets a chain of fragments through that doubles nothing', async () => {
    const field = api.startsWith('C') ? 'customer' : 'shop';
    const type = api.startsWith('C') ? 'Customer' : 'Shop';
    const once = doubling(40, (name) => `...${name}`, 'id', type);
    const { body } = await ask(api, `{ ${field} { ...F0 } } ${once}`);
    expect(body.errors).toBeUndefined();
    expect(body.data[field].id).toMatch(/^gid:/);
  });

  it.each([
    ['selections', '{a'.repeat(3_000) + '}'.repeat(3_000)],
    ['unclosed selections', '{a'.repeat(3_000)],
    ['lists', `{ a(b: ${'['.repeat(3_000)}${']'.repeat(3_000)}) }`],
  ])('answers 3,000 levels of %s with an error', async (_case, query) => {
    const { status, body } = await ask(api, query);
    expect(status).toBe(200);
    expect(body.errors[0].message).toContain('max depth of 200');
  });

  it('answers a chain of 2,000 fragments with an error', async () => {
    const field = api.startsWith('C') ? 'customer' : 'shop';
    const type = api.startsWith('C') ? 'Customer' : 'Shop';
    const once = doubling(2_000, (name) => `...${name}`, 'id', type);
    const { status, body } = await ask(api, `{ ${field} { ...F0 } } ${once}`);
    expect(status).toBe(200);
    expect(body.errors[0].message).toContain('max depth of 200');
  });

  it('answers variables of 3,000 levels with an error', async () => {
    const deep = JSON.parse(`${'['.repeat(3_000)}${']'.repeat(3_000)}`) as unknown;
    const { status, body } = await ask(api, '{ __typename }', { deep });
    expect(status).toBe(200);
    expect(body.errors[0].message).toContain('max depth of 200');
  });
});

it('counts the members of abstract types inside each other only so far', async () => {
  const levels = 12;
  const open = '... on HasMetafields { metafield(namespace: "a", key: "b") { reference { ';
  const query = `{ products(first: 1) { nodes { ${open.repeat(levels)} __typename ${'} } } '.repeat(levels)} } } }`;
  const { status, body } = await ask('Storefront API', query);
  expect(status).toBe(200);
  expect(body.errors[0].extensions.code).toBe('MAX_COMPLEXITY_EXCEEDED');
});

it.each([
  ['brackets', '(a OR '.repeat(3_000)],
  ['negations', 'NOT '.repeat(3_000)],
])('searches with 3,000 levels of %s', async (_case, search) => {
  const orders = 'query ($q: String) { customer { orders(first: 1, query: $q) { nodes { id } } } }';
  const products = 'query ($q: String) { products(first: 1, query: $q) { nodes { id } } }';
  const [first, second] = [
    await ask('Customer Account API', orders, { q: search }),
    await ask('Storefront API', products, { q: search }),
  ];
  expect(first.body.errors).toBeUndefined();
  expect(second.body.errors).toBeUndefined();
});
