import type { IncomingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { log } from '@/lib/log';
import { getProcessState } from '@/lib/process-state';
import { setTelemetry } from '@/lib/telemetry/telemetry';
import { getDeadUrl, startUpstream } from '@/lib/testing/start-upstream';
import type { ShopifyError } from './errors';
import type { LostField } from './parse-answer';
import { type GraphqlRequest, isMutation, postGraphql, toOperationName } from './post-graphql';

const read = 'query Me { customer { id } }';
const change = 'mutation Save { save { id } }';
let shop: Awaited<ReturnType<typeof startUpstream>>;
let lines: Record<string, unknown>[];

beforeEach(async () => {
  Reflect.deleteProperty(globalThis, 'foyerState');
  lines = [];
  for (const level of ['info', 'warn', 'error'] as const) {
    vi.spyOn(log(), level).mockImplementation((facts: unknown) => {
      lines.push({ level, ...(facts as object) });
    });
  }
  shop = await startUpstream();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await shop.stop();
});

const send = (response: ServerResponse, body: unknown, status = 200, headers = {}) =>
  response.writeHead(status, headers).end(JSON.stringify(body));
const answerWith =
  (body: unknown, headers = {}): RequestListener =>
  (_request, response) =>
    send(response, body, 200, headers);

const post = (request: Partial<GraphqlRequest> = {}): Promise<unknown> =>
  postGraphql({
    api: 'customer-account',
    url: new URL(shop.toUrl('/graphql')),
    headers: {},
    query: read,
    variables: {},
    deadlineMs: 5_000,
    requestId: 'r-1',
    ...request,
  });
const fail = (request: Partial<GraphqlRequest> = {}): Promise<ShopifyError> =>
  post(request).then(
    () => Promise.reject(new Error('was answered')),
    (error: ShopifyError) => error,
  );

it.each([
  ['query Me { a }', 'Me', false],
  ['query  Orders($first: Int) { a }', 'Orders', false],
  ['\n  mutation\tSave($a: A!) { a }', 'Save', true],
  ['fragment F on Customer { id }\nquery Late { a }', 'Late', false],
  ['fragment F on Customer { id }\nmutation Late { a }', 'Late', false],
  ['query mutation { a }', 'mutation', false],
  ['mutations { a }', 'anonymous', false],
  ['subquery Inner { a }', 'anonymous', false],
  ['{ customer { id } }', 'anonymous', false],
])('%j is called %s, and whether it changes anything is %s', (query, name, isChange) => {
  expect([toOperationName(query), isMutation(query)]).toEqual([name, isChange]);
});

it('what is sent is JSON that names its operation, under the headers of whoever asks', async () => {
  let seen: { method?: string; url?: string; headers: IncomingHttpHeaders; body: unknown } | null =
    null;
  shop.behave(async (request, response) => {
    const { method = '', url = '', headers } = request;
    seen = { method, url, headers, body: JSON.parse((await request.toArray()).join('')) };
    send(response, { data: { customer: { id: '1' } } });
  });
  const variables = { first: 3 };
  expect(await post({ variables, headers: { authorization: 'shcat_1' } })).toEqual({
    customer: { id: '1' },
  });
  expect(seen).toMatchObject({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: 'shcat_1',
    },
    body: { query: read, variables, operationName: 'Me' },
  });
});

describe('an answer that cannot be used', () => {
  it('names the request on both sides, the status, and how long to wait', async () => {
    const headers = { 'x-request-id': 'shop-1', 'retry-after': '30' };
    shop.behave((_request, response) => send(response, {}, 429, headers));
    expect(await fail()).toMatchObject({
      code: 'too-many',
      operation: 'Me',
      requestId: 'r-1',
      shopRequestId: 'shop-1',
      status: 429,
      waitMs: 30_000,
    });
  });

  it('although it came with 200 names the status and the shop’s request, too', async () => {
    shop.behave(answerWith({ errors: [{ message: 'no' }] }, { 'x-request-id': 'shop-2' }));
    const refused = { code: 'graphql', status: 200, shopRequestId: 'shop-2', waitMs: null };
    expect(await fail()).toMatchObject(refused);
    shop.behave(answerWith([]));
    expect(await fail()).toMatchObject({ code: 'malformed', status: 200 });
  });

  it('because none came has no status, and its cause for whoever looks into it', async () => {
    const url = new URL(await getDeadUrl());
    expect(await fail({ url, deadlineMs: 500 })).toMatchObject({
      code: 'unreachable',
      status: null,
      shopRequestId: null,
      cause: { name: 'UpstreamError', code: 'unreachable' },
    });
  });

  it('is told once, with how often it was asked for and how long that took', async () => {
    shop.behave((_request, response) => setTimeout(() => send(response, {}, 502), 40));
    await fail();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ event: 'upstream.failed', attempts: 3, status: 502 });
    expect(Number(lines[0]?.ms)).toBeGreaterThanOrEqual(100);
    expect(Number(lines[0]?.ms)).toBeLessThan(5_000);
  });

  it('speaks of its last try, not of the one before', async () => {
    shop.behave((request, response) =>
      shop.getHits() === 1 ? send(response, {}, 502) : request.socket.destroy(),
    );
    expect(await fail()).toMatchObject({ code: 'cut', status: null });
    expect(lines).toMatchObject([{ reason: 'cut', status: null, attempts: 3 }]);
  });
});

it('a fault of ours is neither the shop’s, nor tried again', async () => {
  const variables = { count: 1n };
  const error: unknown = await post({ variables }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TypeError);
  expect([shop.getHits(), lines]).toEqual([0, []]);
});

it('T92: waiting for the bucket takes nothing from what may be asked again after faults', async () => {
  const throttled = { errors: [{ extensions: { code: 'THROTTLED' } }] };
  const cost = {
    requestedQueryCost: 1,
    throttleStatus: { currentlyAvailable: 0, restoreRate: 99 },
  };
  shop.behave(answerWith({ ...throttled, extensions: { cost } }));
  const budget = getProcessState('retry-budget-customer-account', () => ({ retries: 10 }));
  expect((await fail()).code).toBe('throttled');
  expect([shop.getHits(), budget.retries]).toEqual([3, 10]);
  shop.behave((_request, response) => send(response, {}, 502));
  await fail();
  expect(Math.round(budget.retries)).toBe(8);
});

it('an API that answers in another version’s name is told, each by its own', async () => {
  shop.behave(answerWith({ data: { a: 1 } }, { 'x-shopify-api-version': '2027-01' }));
  await post();
  await post();
  await post({ api: 'storefront' });
  const told = lines.filter(({ event }) => event === 'api.version');
  expect(told.map(({ upstream, served }) => [upstream, served])).toEqual([
    ['customer-account', '2027-01'],
    ['storefront', '2027-01'],
  ]);
});

it('what an answer has cost goes into the graphs', async () => {
  const points: unknown[] = [];
  setTelemetry({
    startSpan: () => ({ note: () => undefined, end: () => undefined }),
    record: (name, value) => void points.push([name, value]),
    stop: async () => undefined,
  });
  const cost = { requestedQueryCost: 9, actualQueryCost: 7 };
  shop.behave(answerWith({ data: { a: 1 }, extensions: { cost } }));
  await post();
  expect(points).toContainEqual(['foyer.upstream.cost', 7]);
});

describe('T96: an answer of which parts are missing', () => {
  const error = {
    message: 'x',
    path: ['customer', 'orders'],
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
  const body = { data: { customer: { orders: null } }, errors: [error] };

  it('is refused whole by whoever takes no parts', async () => {
    shop.behave(answerWith(body));
    expect((await fail()).code).toBe('internal');
  });

  it('is told to whoever takes them, and to the log', async () => {
    shop.behave(answerWith(body));
    const told: (readonly LostField[])[] = [];
    const data = await post({ onLost: (lost) => void told.push(lost) });
    expect(data).toEqual(body.data);
    const lost = [{ path: 'customer.orders', code: 'internal' }];
    expect(told).toEqual([lost]);
    expect(lines).toEqual([
      {
        level: 'warn',
        event: 'upstream.partial',
        upstream: 'customer-account',
        operation: 'Me',
        requestId: 'r-1',
        lost,
      },
    ]);
  });

  it('is told nothing of where nothing is missing', async () => {
    shop.behave(answerWith({ data: { customer: { orders: null } } }));
    const onLost = vi.fn();
    await post({ onLost });
    expect([onLost.mock.calls, lines]).toEqual([[], []]);
  });

  it('of a change that was made is kept, whatever failed beside it', async () => {
    const save = { userErrors: [], customer: null };
    shop.behave(answerWith({ data: { save }, errors: [{ ...error, path: ['save', 'customer'] }] }));
    expect(await post({ query: change })).toEqual({ save });
    expect(lines.map(({ event }) => event)).toEqual(['upstream.partial']);
  });
});
