import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';

const email = 'mia.lindqvist@example.com';
const path = '/customer/api/2026-10/graphql';
const now = new Date();
let shop: TestShop;
let token: string;

beforeAll(async () => {
  // By a clock that stands still, no bucket fills again between two queries.
  shop = await startTestShop({}, () => now);
});
beforeEach(async () => {
  await shop.control('POST', '/reset');
  token = (await shop.control<{ access_token: string }>('POST', '/tokens', { email })).access_token;
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => shop.stop());

async function send(body: string, headers: Record<string, string> = {}, method = 'POST') {
  const response = await fetch(shop.url(path), {
    method,
    headers: { 'content-type': 'application/json', authorization: token, ...headers },
    body: method === 'GET' ? null : body,
  });
  const { headers: answerHeaders, status } = response;
  // biome-ignore lint/suspicious/noExplicitAny: an answer of an API under test has no type yet.
  return { status, headers: answerHeaders, body: (await response.json()) as any };
}

const ask = (query: string, headers: Record<string, string> = {}) =>
  send(JSON.stringify({ query }), headers);

describe('the documented bodies', () => {
  it('a body that is not called JSON gets 400', async () => {
    const { body, status } = await send('{"query":"{ shop { name } }"}', {
      'content-type': 'text/plain',
    });
    expect([status, body]).toEqual([
      400,
      { errors: { query: 'Required parameter missing or invalid' } },
    ]);
  });

  it('a method other than POST gets 404', async () => {
    const { body, status } = await send('', {}, 'GET');
    expect([status, body]).toEqual([404, { errors: 'Not Found' }]);
  });

  it('who may not gets 403, in the words of 401', async () => {
    await shop.control('POST', '/settings', { graphqlNeedsOrigin: true });
    const { body, status } = await ask('{ shop { name } }', { 'user-agent': '' });
    expect([status, body]).toEqual([403, { errors: 'User does not have access' }]);
  });

  it('a mistake of the shop’s own is INTERNAL_SERVER_ERROR with the request’s id, and nothing else of it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const customer = shop.server.world.findCustomerByEmail(email);
    Object.defineProperty(customer, 'firstName', {
      get: () => {
        throw new Error('something private');
      },
    });
    const { body, headers, status } = await ask('{ customer { firstName } }');
    expect(status).toBe(200);
    const [error] = body.errors;
    const requestId = headers.get('x-request-id');
    expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId });
    expect(error.message).toContain(requestId);
    expect(JSON.stringify(body)).not.toContain('private');
  });

  it('an operation that is not named where there are several is refused', async () => {
    const { body, status } = await ask('query A { shop { name } } query B { shop { id } }');
    expect([status, body.errors[0].message]).toEqual([200, 'An operation name is required']);
  });
});

describe('the bucket', () => {
  const left = async (query: string) => {
    const { cost } = (await ask(query)).body.extensions;
    return { cost, available: cost.throttleStatus.currentlyAvailable as number };
  };

  it('gets back what a query reserved and did not use', async () => {
    const lines = 'lineItems(first: 250) { nodes { image { url } price { amount } } }';
    // Four of them would be more than one query may ask for, which costs nothing.
    const orders = ['a', 'b'].map((alias) => `${alias}: orders(first: 250) { nodes { ${lines} } }`);
    const { available, cost } = await left(`{ customer { ${orders.join(' ')} } }`);
    expect(cost.actualQueryCost).toBeGreaterThan(0);
    expect(cost.requestedQueryCost - cost.actualQueryCost).toBeGreaterThan(200);
    expect(7_500 - available, 'points missing').toBe(cost.actualQueryCost);
  });

  it('is each customer’s own', async () => {
    await left('{ customer { addresses(first: 250) { nodes { id } } } }');
    const other = { email: 'jonas.weber@example.com' };
    token = (await shop.control<{ access_token: string }>('POST', '/tokens', other)).access_token;
    const { available, cost } = await left('{ shop { name } }');
    expect(available).toBe(7_500 - cost.actualQueryCost);
  });
});

describe('what the API leaves out', () => {
  it.each([
    ['orders at the root', '{ orders(first: 1) { nodes { id } } }'],
    ['the last incomplete checkout', '{ customer { lastIncompleteCheckout { id } } }'],
    ['a mutation to erase an account', 'mutation { customerDelete { deletedCustomerId } }'],
    [
      'an e-mail in customerUpdate',
      'mutation { customerUpdate(input: { email: "a@b.c" }) { __typename } }',
    ],
    ['a consent to SMS', 'mutation { customerSmsMarketingConsentUpdate { __typename } }'],
    ['cancelling an order', 'mutation { orderCancel(orderId: "1") { __typename } }'],
  ])('%s: an error in an answer of HTTP 200', async (_case, query) => {
    const { body, status } = await ask(query);
    expect(status).toBe(200);
    expect(body.errors.length).toBeGreaterThan(0);
    expect(body.data).toBeUndefined();
  });
});
