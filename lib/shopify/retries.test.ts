import type { RequestListener, ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getProcessState } from '@/lib/process-state';
import { getDeadUrl, startUpstream } from '@/lib/testing/start-upstream';
import type { ShopifyError } from './errors';
import { postGraphql } from './post-graphql';

const read = 'query Me { customer { id } }';
const change = 'mutation Save { save { id } }';
const data = { customer: { id: '1' } };
const throttled = { message: 'Throttled', extensions: { code: 'THROTTLED' } };

let shop: Awaited<ReturnType<typeof startUpstream>>;

beforeAll(async () => {
  shop = await startUpstream();
});
beforeEach(() => Reflect.deleteProperty(globalThis, 'foyerState'));
afterAll(() => shop.stop());

const send = (response: ServerResponse, body: unknown, status = 200, headers = {}) =>
  response.writeHead(status, headers).end(JSON.stringify(body));

/** Misbehaves so many times, then answers. */
function failTimes(times: number, fail: RequestListener): void {
  const before = shop.getHits();
  shop.behave((request, response) =>
    shop.getHits() - before <= times ? fail(request, response) : send(response, { data }),
  );
}

async function ask(query = read, deadlineMs = 8_000, url = shop.toUrl()) {
  const before = shop.getHits();
  const startedAt = performance.now();
  const outcome = await postGraphql({
    api: 'customer-account',
    url: new URL(url),
    headers: {},
    query,
    variables: {},
    deadlineMs,
    requestId: 'r-1',
  }).then(
    () => 'answered',
    (error: ShopifyError) => error.code,
  );
  return { outcome, calls: shop.getHits() - before, ms: performance.now() - startedAt };
}

const status = (code: number, headers = {}): RequestListener => {
  return (_request, response) => send(response, { errors: 'x' }, code, headers);
};
const reset: RequestListener = (request) => request.socket.destroy();

describe.each([
  ['500', status(500), 'internal'],
  ['502', status(502), 'bad-gateway'],
  ['503', status(503), 'overloaded'],
  ['504', status(504), 'too-slow'],
  ['530', status(530), 'bad-gateway'],
  ['429', status(429), 'too-many'],
  ['a connection that is cut', reset, 'cut'],
] as const)('after %s', (_name, fail, code) => {
  it('T94: a read is asked twice more and answered', async () => {
    failTimes(2, fail);
    expect(await ask()).toMatchObject({ outcome: 'answered', calls: 3 });
  });

  it('T94: a read is not asked a fourth time', async () => {
    failTimes(9, fail);
    expect(await ask()).toMatchObject({ outcome: code, calls: 3 });
  });

  it('T95: a change is never sent again', async () => {
    failTimes(1, fail);
    expect(await ask(change)).toMatchObject({ outcome: code, calls: 1 });
  });
});

it.each([400, 401, 402, 403, 404, 423, 430, 501, 540])(
  'T93: nothing is asked again after %i',
  async (code) => {
    failTimes(1, status(code));
    expect((await ask()).calls).toBe(1);
  },
);

it('T95: a change is sent again when nobody took the connection', async () => {
  const budget = getProcessState('retry-budget-customer-account', () => ({ retries: 10 }));
  expect((await ask(change, 8_000, await getDeadUrl())).outcome).toBe('unreachable');
  expect(budget.retries).toBe(8);
});

it('T93: waits as long as Retry-After says', async () => {
  failTimes(1, status(503, { 'retry-after': '1' }));
  const { outcome, ms } = await ask();
  expect(outcome).toBe('answered');
  expect(ms).toBeGreaterThan(990);
});

it('T93: fails at once when Retry-After asks for more time than there is', async () => {
  failTimes(1, status(429, { 'retry-after': '5' }));
  const { outcome, calls, ms } = await ask(read, 2_000);
  expect([outcome, calls]).toEqual(['too-many', 1]);
  expect(ms).toBeLessThan(1_000);
});

describe('throttled', () => {
  const withCost = (
    requestedQueryCost: number,
    currentlyAvailable: number,
    restoreRate: number,
  ) => ({
    errors: [throttled],
    extensions: {
      cost: { requestedQueryCost, throttleStatus: { currentlyAvailable, restoreRate } },
    },
  });

  it.each([read, change])('T92: waits as long as the bucket takes to fill: %s', async (query) => {
    // 60 points are missing, and 100 a second come back.
    failTimes(1, (_request, response) => send(response, withCost(80, 20, 100)));
    const { outcome, calls, ms } = await ask(query);
    expect([outcome, calls]).toEqual(['answered', 2]);
    expect(ms).toBeGreaterThan(590);
    expect(ms).toBeLessThan(2_000);
  });

  it('T92: waits a second where the answer has no numbers', async () => {
    failTimes(1, (_request, response) => send(response, { errors: [throttled] }));
    const { outcome, ms } = await ask();
    expect(outcome).toBe('answered');
    expect(ms).toBeGreaterThan(990);
  });

  it('T92: gives up at once when the bucket takes longer than there is time', async () => {
    failTimes(1, (_request, response) => send(response, withCost(900, 0, 100)));
    const { outcome, calls, ms } = await ask();
    expect([outcome, calls]).toEqual(['throttled', 1]);
    expect(ms).toBeLessThan(1_000);
  });
});

it('T95: a change is never sent again for what failed beside it', async () => {
  const errors = [{ path: ['save', 'customer'], extensions: { code: 'THROTTLED' } }];
  const answerWith = (save: unknown) =>
    shop.behave((_request, response) => send(response, { data: { save }, errors }));
  answerWith({ customer: null });
  expect(await ask(change)).toMatchObject({ outcome: 'graphql', calls: 1 });
  answerWith({ customer: null, userErrors: [] });
  expect(await ask(change)).toMatchObject({ outcome: 'answered', calls: 1 });
});
