import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SettingsPatch } from '../control/settings.ts';
import { toIdConnection } from '../customer-account/connection.ts';
import {
  appOrigin,
  redirectUri,
  startTestShop,
  type TestShop,
} from '../testing/start-test-shop.ts';
import { callToken, challenge, getCode, verifier } from '../testing/token-client.ts';
import { maxReachable } from './paging.ts';
import { createRequestCounts } from './request-counts.ts';

let shop: TestShop;
let token: string;
const email = 'jonas.weber@example.com';

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(async () => {
  await shop.control('POST', '/reset');
  const tokens = await shop.control<{ access_token: string }>('POST', '/tokens', { email });
  token = tokens.access_token;
});
afterAll(() => shop.stop());

const set = (patch: SettingsPatch) => shop.control('POST', '/settings', patch);

async function ask(
  query: string,
  headers: Record<string, string> = {},
  path = '/customer/api/2026-10/graphql',
) {
  const response = await fetch(shop.url(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: token, ...headers },
    body: JSON.stringify({ query }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer of an API under test has no type yet.
  const body = (await response.json()) as any;
  return { status: response.status, headers: response.headers, body };
}

const me = '{ customer { id firstName } }';

describe('a shop that is not open', () => {
  it.each([
    ['frozen', 402, { errors: "This shop's plan does not have access to this feature" }],
    ['locked', 423, { errors: 'This shop is unavailable' }],
  ] as const)('%s answers %i at both APIs', async (shopStatus, status, body) => {
    await set({ shopStatus });
    expect(await ask(me)).toMatchObject({ status, body });
    expect(await ask('{ shop { name } }', {}, '/api/2026-10/graphql.json')).toMatchObject({
      status,
    });
  });

  it('inactive answers SHOP_INACTIVE with HTTP 200', async () => {
    await set({ shopStatus: 'inactive' });
    const { status, body } = await ask(me);
    expect([status, body.errors[0].extensions.code]).toEqual([200, 'SHOP_INACTIVE']);
  });
});

describe('an app without a scope', () => {
  it('gets ACCESS_DENIED for what the scope opens, and null in its place', async () => {
    await set({ deniedScopes: ['customer_read_orders'] });
    const { status, body } = await ask(
      '{ order(id: "gid://shopify/Order/1") { id } shop { name } }',
    );
    expect(status).toBe(200);
    expect(body.data.order).toBeNull();
    expect(body.data.shop.name).toBeTruthy();
    expect(body.errors).toMatchObject([
      {
        path: ['order'],
        message:
          'Access denied for order field. Required access: `customer_read_orders` access scope.',
        extensions: { code: 'ACCESS_DENIED' },
      },
    ]);
  });

  it('can neither write without the scope for writing', async () => {
    await set({ deniedScopes: ['customer_write_customers'] });
    const rename = 'mutation { customerUpdate(input: { firstName: "X" }) { userErrors { code } } }';
    const { body } = await ask(rename);
    expect(body.data).toEqual({ customerUpdate: null });
    expect(body.errors[0].extensions.code).toBe('ACCESS_DENIED');
    expect((await ask(me)).body.data.customer.firstName).toBe('Jonas');
  });

  it('is refused a scope that does not exist with the field named', async () => {
    await expect(set({ deniedScopes: ['customer_read_everything' as never] })).rejects.toThrow(
      /400.*deniedScopes/s,
    );
  });
});

describe('protected customer data', () => {
  it('level 1 keeps names back and lets the rest through', async () => {
    await set({ protectedCustomerData: 'level-1' });
    const { status, body } = await ask(me);
    expect(status).toBe(200);
    expect(body.data.customer).toMatchObject({ firstName: null, id: expect.any(String) });
    expect(body.errors[0].message).toContain('is not approved to use the firstName field');
  });

  it('no approval at all leaves nothing', async () => {
    await set({ protectedCustomerData: 'none' });
    const { body } = await ask(me);
    expect(body.data).toBeNull();
    expect(body.errors[0].message).toContain('is not approved to use the customer field');
  });
});

describe('costs and limits', () => {
  it('Shopify-GraphQL-Cost-Debug explains the cost, and nothing does without it', async () => {
    const { body } = await ask(me, { 'Shopify-GraphQL-Cost-Debug': '1' });
    expect(body.extensions.cost.fields[0]).toEqual({
      path: ['customer'],
      definedCost: 1,
      requestedTotalCost: 1,
      requestedChildrenCost: 0,
    });
    expect((await ask(me)).body.extensions.cost.fields).toBeUndefined();
  });

  it('the plan decides how fast the bucket fills', async () => {
    await set({ plan: 'commerce-components' });
    expect((await ask(me)).body.extensions.cost.throttleStatus.restoreRate).toBe(400);
  });

  it('throttleStatus can be left out', async () => {
    await set({ throttleStatus: false });
    expect((await ask(me)).body.extensions.cost).toEqual({
      requestedQueryCost: 1,
      actualQueryCost: 1,
    });
  });

  it.each([
    [200, 200],
    [429, 429],
  ] as const)('too many requests of one customer are THROTTLED with %i', async (answer, status) => {
    await set({ requestsPerMinute: 2, requestLimitStatus: answer });
    await ask(me);
    await ask(me);
    const third = await ask(me);
    expect([third.status, third.body.errors[0].extensions.code]).toEqual([status, 'THROTTLED']);
  });

  it('a customer has 3,000 requests a minute, and the next minute new ones', () => {
    let nowMs = 0;
    const counts = createRequestCounts(() => new Date(nowMs));
    for (let sent = 0; sent < 3_000; sent += 1) expect(counts.take('a', 3_000)).toBe(true);
    expect(counts.take('a', 3_000)).toBe(false);
    expect(counts.take('b', 3_000)).toBe(true);
    nowMs = 60_001;
    expect(counts.take('a', 3_000)).toBe(true);
  });

  it('refuses a list above 250 that is written into the query', async () => {
    const ids = Array.from({ length: 251 }, () => '{ lineItemId: "1", quantity: 1 }').join(' ');
    const { body } = await ask(
      `mutation { orderRequestReturn(orderId: "1", requestedLineItems: [${ids}]) { userErrors { code } } }`,
    );
    expect(body.errors[0].extensions.code).toBe('MAX_INPUT_SIZE_EXCEEDED');
  });

  it('no more than 25,000 objects can be reached by paging', () => {
    const items = Array.from({ length: maxReachable + 1 }, (_, index) => ({
      id: `gid://shopify/Order/${index + 1}`,
    }));
    const { edges } = toIdConnection(items, { last: 1 });
    expect(edges[0]?.node.id).toBe('gid://shopify/Order/25000');
    const { pageInfo } = toIdConnection(items, { first: 5, after: edges[0]?.cursor ?? '' });
    expect(pageInfo.hasNextPage).toBe(false);
  });
});

describe('headers', () => {
  it('names deprecated fields and why they are', async () => {
    const { headers } = await ask('{ customer { phoneNumber { marketingState } } }');
    expect(headers.get('x-shopify-api-deprecated-reason')).toBe(
      'CustomerPhoneNumber.marketingState: Use `smsMarketingConsent.state` instead.',
    );
    expect((await ask(me)).headers.get('x-shopify-api-deprecated-reason')).toBeNull();
  });

  it('the version header can be left out', async () => {
    await set({ apiVersionHeader: false });
    expect((await ask(me)).headers.get('x-shopify-api-version')).toBeNull();
  });

  it('a version that does not exist yet is not found, or the newest by a switch', async () => {
    const path = '/customer/api/2029-01/graphql';
    expect((await ask(me, {}, path)).status).toBe(404);
    await set({ unknownVersions: 'newest' });
    expect((await ask(me, {}, path)).headers.get('x-shopify-api-version')).toBe('2026-10');
  });

  it('other origins may not read answers, registered ones may by a switch', async () => {
    const origin = { origin: appOrigin };
    expect((await ask(me, origin)).headers.get('access-control-allow-origin')).toBeNull();
    await set({ graphqlCors: true });
    const { headers } = await ask(me, origin);
    expect(headers.get('access-control-allow-origin')).toBe(appOrigin);
    const foreign = await ask(me, { origin: 'https://evil.example' });
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('the ports of such origins count here as they do at the token endpoint', async () => {
    await set({ graphqlCors: true, graphqlNeedsOrigin: true });
    const client_id = shop.config.publicClientId;
    const form = {
      ...{ grant_type: 'authorization_code', client_id, redirect_uri: redirectUri },
      ...{ code: await getCode(shop, { client_id, ...challenge }), code_verifier: verifier },
    };
    const { body } = await callToken(shop, form, { origin: appOrigin });
    const headers = { authorization: String(body.access_token), origin: 'http://localhost:1' };
    const before = await ask(me, headers);
    expect([before.status, before.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    await set({ javascriptOriginPorts: 'ignored' });
    const after = await ask(me, headers);
    expect([after.status, after.headers.get('access-control-allow-origin')]).toEqual([
      200,
      headers.origin,
    ]);
  });

  it('Origin and User-Agent are asked for by a switch only', async () => {
    expect((await ask(me, { 'user-agent': '' })).status).toBe(200);
    await set({ graphqlNeedsOrigin: true });
    expect((await ask(me, { 'user-agent': '' })).status).toBe(403);
  });
});

it('what a query costs is counted by what was measured, or as either page says by a switch', async () => {
  const query = '{ customer { id orders(first: 20) { nodes { id } } } }';
  const costs: number[] = [];
  for (const costRules of ['measured', 'objects', 'fields'] as const) {
    await set({ costRules });
    costs.push((await ask(query)).body.extensions.cost.requestedQueryCost);
  }
  // 1 + 2 + ⌊2 ln 20⌋; 1 + 20; and every field, its own and each node’s.
  expect(costs).toEqual([8, 21, 2 + 20 + 20]);
});
