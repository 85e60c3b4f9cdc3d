import { NextRequest } from 'next/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { getEnv } from '@/lib/env';
import { log } from '@/lib/log';
import { getPeerMark, requestHeaders } from '@/lib/request-context';
import { toCookieName } from '@/lib/session/cookies';
import { refuseRequest } from './refuse-request';

type Headers = Readonly<Record<string, string>>;

const trusted = () => ({ [requestHeaders.peer]: `${getPeerMark()}93.184.216.9` });

function toRequest(method: string, path: string, headers: Headers = {}): NextRequest {
  const { siteOrigin } = getEnv();
  const own = { origin: siteOrigin, 'sec-fetch-site': 'same-origin' };
  return new NextRequest(new URL(path, siteOrigin), { method, headers: { ...own, ...headers } });
}

const post = (headers: Headers) => refuseRequest(toRequest('POST', '/account/profile', headers));

beforeEach(() => Reflect.deleteProperty(globalThis, 'foyerState'));
afterEach(() => vi.restoreAllMocks());

it.each<[string, number, string, NextRequest]>([
  ['method', 405, 'another method', toRequest('PUT', '/account')],
  [
    'foreign-write',
    403,
    'a form from elsewhere',
    toRequest('POST', '/account', { origin: 'https://evil.example' }),
  ],
  [
    'foreign-read',
    403,
    'JSON asked for from elsewhere',
    toRequest('GET', '/api/orders', { 'sec-fetch-site': 'cross-site' }),
  ],
  [
    'length-unknown',
    411,
    'a body without an end',
    toRequest('POST', '/account', { 'transfer-encoding': 'chunked' }),
  ],
  [
    'too-long',
    413,
    'a body too long',
    toRequest('POST', '/account', { 'content-length': '65537' }),
  ],
])(
  'T76: the log names %s (%i), and nobody keeps the answer to %s',
  async (rule, status, _, request) => {
    const warn = vi.spyOn(log(), 'warn').mockReturnValue(undefined);
    const answer = await refuseRequest(request);
    expect(answer?.status).toBe(status);
    expect(answer?.headers.get('cache-control')).toBe('private, no-store');
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      { event: 'security.denied', rule, status },
      expect.any(String),
    );
  },
);

it('T74: the connection of a body that nobody reads is given up', async () => {
  const answers = [
    await post({ 'transfer-encoding': 'chunked' }),
    await post({ 'content-length': '65537' }),
  ];
  expect(answers.map((answer) => answer?.headers.get('connection'))).toEqual(['close', 'close']);
});

it.each<Headers>([
  {},
  { 'content-length': '0' },
  { 'content-length': '65536' },
  // What a proxy in front adds; the length is known.
  { 'content-length': '10', 'transfer-encoding': 'chunked' },
])('T74: a form with %j comes in', async (headers) => {
  expect(await post(headers)).toBeNull();
});

it('T74: only forms have a length to keep to', async () => {
  const headers = { 'transfer-encoding': 'chunked', 'content-length': '70000' };
  expect(await refuseRequest(toRequest('GET', '/account', headers))).toBeNull();
});

it.each(['none', 'same-origin'])(
  'T61: JSON is answered to a request of ours (%s)',
  async (site) => {
    const request = toRequest('GET', '/api/orders', { 'sec-fetch-site': site });
    expect(await refuseRequest(request)).toBeNull();
  },
);

it('T61: an address that only contains /api/ is no JSON of ours', async () => {
  const headers = { 'sec-fetch-site': 'cross-site' };
  expect(await refuseRequest(toRequest('GET', '/products/api/', headers))).toBeNull();
});

it('T76: writes are counted by the session cookie, and by no other', async () => {
  const name = `${toCookieName('session')}.0`;
  for (let index = 0; index < 60; index += 1) {
    expect(await post({ cookie: `other=${index}; ${name}=mine` })).toBeNull();
  }
  const answer = await post({ cookie: `other=x; ${name}=mine` });
  expect(answer?.status).toBe(429);
  expect(answer?.headers.get('cache-control')).toBe('private, no-store');
  expect(await post({ cookie: `other=x; ${name}=theirs` })).toBeNull();
  expect(await post({ cookie: 'other=x' })).toBeNull();
});

it('T76: who reads the sign-in page’s neighbours begins no sign-in', async () => {
  const document = { ...trusted(), 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' };
  for (let index = 0; index < 310; index += 1) {
    expect(await refuseRequest(toRequest('GET', '/account/login/x', document))).toBeNull();
  }
});
