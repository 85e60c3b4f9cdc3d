import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';

let shop: TestShop;
let token: string;
const email = 'jonas.weber@example.com';
const path = '/customer/api/2026-10/graphql';
const query = 'query Me { customer { id } }';

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(async () => {
  await shop.control('POST', '/reset');
  const tokens = await shop.control<{ access_token: string }>('POST', '/tokens', { email });
  token = tokens.access_token;
});
afterAll(() => shop.stop());

async function ask(body: unknown, headers: Record<string, string> = {}, at = path) {
  const response = await fetch(shop.url(at), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: token, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { status, headers: answerHeaders } = response;
  // biome-ignore lint/suspicious/noExplicitAny: an answer of an API under test has no type yet.
  return { status, headers: answerHeaders, body: (await response.json()) as any };
}

describe('who may ask', () => {
  it('takes the bare access token', async () => {
    const { status, body, headers } = await ask({ query });
    expect(status).toBe(200);
    expect(body.data.customer.id).toMatch(/^gid:\/\/shopify\/Customer\/\d+$/);
    expect(headers.get('x-request-id')).toBeTruthy();
  });

  it('refuses a Bearer token with the body that names the prefix', async () => {
    const { status, body } = await ask({ query }, { authorization: `Bearer ${token}` });
    expect(status).toBe(401);
    expect(body).toEqual({ errors: [{ message: 'Invalid token, missing prefix shcat_.' }] });
  });

  it.each([
    ['no token', ''],
    ['an unknown one', 'shcat_unknown'],
  ])('refuses %s', async (_case, authorization) => {
    const { status, body } = await ask({ query }, { authorization });
    expect(status).toBe(401);
    expect(body).toEqual({ errors: 'User does not have access' });
  });
});

describe('what may be asked', () => {
  it.each([
    ['no query', '{}'],
    ['no JSON', '{"query":'],
  ])('answers %s with the documented 400', async (_case, body) => {
    const answer = await ask(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ errors: { query: 'Required parameter missing or invalid' } });
  });

  it('answers a query the schema does not know with HTTP 200 and errors', async () => {
    const { status, body } = await ask({ query: '{ customer { password } }' });
    expect(status).toBe(200);
    expect(body.data).toBeUndefined();
    expect(body.errors[0].message).toContain('password');
  });

  it.each([
    '/customer/api/2026-10/rest',
    '/customer/api/next-week/graphql',
    '/1/account/customer/api/2026-10/graphql',
  ])('answers %s with 404', async (other) => {
    const { status, body } = await ask({ query }, {}, other);
    expect({ status, body }).toEqual({ status: 404, body: { errors: 'Not Found' } });
  });

  it.each([
    ['/customer/api/2026-10/graphql.json', '2026-10'],
    ['/68817354321/account/customer/api/2026-07/graphql', '2026-07'],
    ['/customer/api/2024-01/graphql', '2026-01'],
    ['/customer/api/1999-01/graphql', '2026-01'],
    ['/customer/api/unstable/graphql', 'unstable'],
  ])('answers %s as version %s', async (other, version) => {
    const { status, headers } = await ask({ query }, {}, other);
    expect(status).toBe(200);
    expect(headers.get('x-shopify-api-version')).toBe(version);
  });
});

describe('what it costs', () => {
  const orders = (first: number) => `{ customer { orders(first: ${first}) { nodes { id } } } }`;

  it('reports requested and actual cost and what is left', async () => {
    const { body } = await ask({ query: orders(5) });
    expect(body.extensions.cost).toMatchObject({
      requestedQueryCost: 6,
      actualQueryCost: 6,
      throttleStatus: { maximumAvailable: 7_500, restoreRate: 100 },
    });
  });

  it('refuses a query above 1,000 points', async () => {
    const images = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((alias) => `${alias}: image { id }`);
    const lines = `lineItems(first: 250) { nodes { ${images.join(' ')} } }`;
    const query = `{ customer { orders(first: 250) { nodes { ${lines} } } } }`;
    const { status, body } = await ask({ query });
    expect(status).toBe(200);
    expect(body.errors[0].extensions).toMatchObject({ code: 'MAX_COST_EXCEEDED', cost: 1_004 });
    expect(body.data).toBeUndefined();
  });

  it('refuses a page above 250', async () => {
    const { body } = await ask({ query: orders(251) });
    expect(body.errors[0].message).toContain('at most 250');
  });

  it('refuses a list above 250', async () => {
    const { body } = await ask({
      query:
        'mutation ($m: [MetafieldsSetInput!]!) { metafieldsSet(metafields: $m) { __typename } }',
      variables: {
        m: Array.from({ length: 251 }, () => ({
          ownerId: 'gid://shopify/Customer/1',
          namespace: 'a',
          key: 'b',
          type: 'boolean',
          value: 'true',
        })),
      },
    });
    expect(body.errors[0].extensions.code).toBe('MAX_INPUT_SIZE_EXCEEDED');
  });

  it('answers THROTTLED with HTTP 200 once the bucket is empty', async () => {
    const mutation = `mutation { ${Array.from(
      { length: 80 },
      (_, index) => `m${index}: customerUpdate(input: {}) { userErrors { code } }`,
    ).join(' ')} }`;
    const codes: string[] = [];
    for (let calls = 0; calls < 20 && !codes.includes('THROTTLED'); calls += 1) {
      const { status, body } = await ask({ query: mutation });
      expect(status).toBe(200);
      codes.push(body.errors?.[0]?.extensions?.code ?? 'ok');
    }
    expect(codes.at(-1)).toBe('THROTTLED');
    expect(codes[0]).toBe('ok');
  });
});

it('takes country and language from @inContext and says which it used', async () => {
  const inContext = 'query @inContext(country: FR, language: DE) { customer { id } }';
  expect((await ask({ query: inContext })).body.extensions.context).toEqual({
    country: 'FR',
    language: 'DE',
  });
});
