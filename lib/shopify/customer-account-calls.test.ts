import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { requestHeaders } from '@/lib/request-context';
import { graphqlShopIssuer, isFresh, startGraphqlShop } from '@/lib/testing/graphql-shop';
import { createJar, loadSessions, type Sessions } from '@/lib/testing/sessions';
import { getDeadUrl } from '@/lib/testing/start-upstream';

/** The request that Next would be answering. */
const next = vi.hoisted(() => ({ cookies: {}, headers: {} as Record<string, string> }));
vi.mock('next/headers', () => ({
  cookies: async () => next.cookies,
  headers: async () => new Headers(next.headers),
}));

const read = { toString: () => 'query Me { customer { id } }' } as never;
const change = {
  toString: () => 'mutation Save($name: String!) { save(name: $name) { userErrors { code } } }',
} as never;

let shop: Awaited<ReturnType<typeof startGraphqlShop>>;
let sessions: Sessions;
let written: string[];
let people = 0;

const load = (origin: string) =>
  loadSessions({
    REDIS_URL: '',
    PUBLIC_STORE_DOMAIN: origin,
    SHOP_ID: '1',
    CUSTOMER_ACCOUNT_API_ISSUER: graphqlShopIssuer,
  });

beforeAll(async () => {
  shop = await startGraphqlShop();
  sessions = await load(shop.origin);
});
beforeEach(() => {
  shop.reset();
  written = [];
  next.headers = { [requestHeaders.id]: 'request-1' };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await shop.stop();
});

/** Another person each time, with a page of this path in front of them. */
async function open(path = '/account', expiresInMs = 3_600_000) {
  people += 1;
  const { createSession } = await import('@/lib/session/session');
  const accessTokenExpiresAt = Date.now() + expiresInMs;
  const tokens = { accessToken: `at-${people}`, accessTokenExpiresAt, idToken: 'it' };
  const all = { ...tokens, refreshToken: `rt-${people}` };
  const session = createSession(String(people), all, new Date());
  const jar = createJar(await sessions.store.create(session, createJar(), new Date()));
  next.cookies = {
    getAll: jar.getAll,
    set: (name: string, value: string) => {
      written.push(name);
      jar.write([{ name, value, maxAgeSeconds: 60 }]);
    },
  };
  next.headers = { ...next.headers, [requestHeaders.path]: path };
  return import('./customer-account');
}

const catchError = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: Error & { code?: string; digest?: string }) => error,
  );
const leaveMs = (ms: number) => {
  next.headers = { ...next.headers, [requestHeaders.arrivedAt]: String(Date.now() - 8_000 + ms) };
};

describe('a question in somebody’s name', () => {
  it('bears their bare token, our origin and our name, and what was asked', async () => {
    const { customerAccount } = await open();
    expect(await customerAccount(read)).toEqual({ customer: { id: '1' } });
    expect(shop.calls).toMatchObject([
      {
        headers: {
          authorization: `at-${people}`,
          origin: 'http://localhost:3000',
          'user-agent': 'Foyer',
        },
        body: { variables: {}, operationName: 'Me' },
      },
    ]);
  });

  it('of which parts may be missing tells which, under the name of the request', async () => {
    const path = ['customer', 'orders'];
    const errors = [{ message: 'x', path, extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
    shop.toAnswer = () => ({ body: { data: { customer: { orders: null } }, errors } });
    const { customerAccountParts } = await open();
    expect(await customerAccountParts(read, { first: 3 } as never)).toEqual({
      data: { customer: { orders: null } },
      lost: [{ path: 'customer.orders', code: 'internal' }],
      operation: 'Me',
      requestId: 'request-1',
    });
    expect(shop.calls[0]?.body.variables).toEqual({ first: 3 });
    shop.toAnswer = () => ({ body: { data: { customer: { orders: [] } } } });
    expect((await customerAccountParts(read, {} as never)).lost).toEqual([]);
  });

  it('is not asked where the token has run out; a change is, with a new one', async () => {
    const { customerAccount } = await open('/account', -1_000);
    const error = await catchError(customerAccount(read));
    expect(error).toMatchObject({ code: 'unreachable', operation: 'Me', requestId: 'request-1' });
    expect(shop.calls).toEqual([]);
    shop.toAnswer = (call) =>
      isFresh(call) ? { body: { data: { save: {} } } } : { status: 401, body: {} };
    expect(await customerAccount(change, { name: 'Ada' } as never)).toEqual({ save: {} });
    expect(shop.calls.map(({ headers }) => headers.authorization)).toEqual([
      `at-${people}`,
      expect.stringMatching(/^new /),
    ]);
  });

  it('finds no way where the shop has never said where its API is', async () => {
    sessions = await load(new URL(await getDeadUrl()).origin);
    const { customerAccount } = await open();
    expect(await catchError(customerAccount(read))).toMatchObject({
      name: 'ShopifyError',
      code: 'unreachable',
      operation: 'Me',
      requestId: 'request-1',
      cause: { name: 'UpstreamError' },
    });
    sessions = await load(shop.origin);
  });
});

describe('T89: a token that the shop refuses', () => {
  beforeEach(() => {
    shop.toAnswer = (call) =>
      isFresh(call) ? { body: { data: { done: true } } } : { status: 401, body: {} };
  });

  it('is renewed for a change, which is sent once more with all it had, and kept', async () => {
    const { customerAccount } = await open('/account/profile');
    expect(await customerAccount(change, { name: 'Ada' } as never)).toEqual({ done: true });
    expect(shop.calls.map(({ body }) => body.variables)).toEqual([
      { name: 'Ada' },
      { name: 'Ada' },
    ]);
    expect([shop.tokenCalls, written]).toEqual([1, ['foyer-session.0']]);
  });

  it('is renewed for parts that a script asks for, and what is missing is still told', async () => {
    const error = { path: ['customer'], extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    shop.toAnswer = (call) =>
      isFresh(call)
        ? { body: { data: { customer: null }, errors: [error] } }
        : { status: 401, body: {} };
    const { customerAccountParts } = await open('/api/orders');
    const { lost } = await customerAccountParts(read, {} as never);
    expect(lost).toEqual([{ path: 'customer', code: 'internal' }]);
  });

  it('and that cannot be renewed just now is an outage’s matter: nobody is signed out', async () => {
    shop.toToken = () => ({ status: 503, body: {} });
    const { customerAccount } = await open('/api/orders');
    const error = await catchError(customerAccount(read));
    expect(error).toMatchObject({ code: 'unauthorized', operation: 'Me' });
    expect([shop.calls.length, written]).toEqual([1, []]);
  });

  it('twice, though it was renewed, is not sent a third time', async () => {
    shop.toAnswer = () => ({ status: 401, body: {} });
    const { customerAccount } = await open('/account/profile');
    const error = await catchError(customerAccount(change, {} as never));
    expect(error).toMatchObject({ code: 'unauthorized' });
    expect([shop.calls.length, shop.tokenCalls]).toEqual([2, 1]);
  });

  it('for good says which question a script had, and of which request', async () => {
    shop.toToken = () => ({ status: 400, body: { error: 'invalid_grant' } });
    const { customerAccount } = await open('/api/orders');
    expect(await catchError(customerAccount(read))).toMatchObject({
      code: 'signed-out',
      operation: 'Me',
      requestId: 'request-1',
    });
  });

  it('is not renewed for any other refusal', async () => {
    shop.toAnswer = () => ({ status: 403, body: {} });
    const { customerAccount } = await open('/account/profile');
    expect(await catchError(customerAccount(change, {} as never))).toMatchObject({
      code: 'denied',
    });
    expect([shop.calls.length, shop.tokenCalls]).toEqual([1, 0]);
  });
});

describe('T94: a change', () => {
  const done = { body: { data: { save: {} } }, afterMs: 60 };

  it('sent twice at once by one person is made once, with both answered', async () => {
    shop.toAnswer = () => done;
    const { customerAccount } = await open();
    const save = (name: string) => customerAccount(change, { name } as never);
    await Promise.all([save('Ada'), save('Ada'), save('Eve')]);
    expect(shop.calls.map(({ body }) => body.variables)).toEqual([
      { name: 'Ada' },
      { name: 'Eve' },
    ]);
    await save('Ada');
    expect(shop.calls).toHaveLength(3);
  });

  it('of another person is another one, however much alike', async () => {
    shop.toAnswer = () => done;
    const { customerAccount } = await open();
    const first = customerAccount(change, { name: 'Ada' } as never);
    await expect.poll(() => shop.calls.length).toBe(1);
    await open();
    await Promise.all([first, customerAccount(change, { name: 'Ada' } as never)]);
    expect(shop.calls.map(({ headers }) => headers.authorization)).toEqual([
      `at-${people - 1}`,
      `at-${people}`,
    ]);
  });

  it('and a question are two things: the same question is asked for each page', async () => {
    shop.toAnswer = () => ({ body: { data: { customer: {} } }, afterMs: 60 });
    const { customerAccount } = await open();
    await Promise.all([customerAccount(read), customerAccount(read)]);
    expect(shop.calls).toHaveLength(2);
  });

  it('leaves two seconds to look it up, should its answer be lost, and a question needs none', async () => {
    shop.toAnswer = () => ({ body: { data: { save: {} } }, afterMs: 500 });
    const { customerAccount } = await open();
    const save = () => catchError(customerAccount(change, {} as never));
    leaveMs(2_200);
    // 200 ms would be left of it: half the time is the least it gets.
    expect(await save()).toBeNull();
    shop.toAnswer = () => ({ body: { data: { save: {} } }, afterMs: 2_300 });
    leaveMs(3_400);
    const [asked, saved] = await Promise.all([catchError(customerAccount(read)), save()]);
    expect(asked).toBeNull();
    expect(saved).toMatchObject({ code: 'timeout' });
  });
});
