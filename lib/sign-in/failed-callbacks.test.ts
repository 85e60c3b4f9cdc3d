import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Provider, startProvider, useProvider } from '@/lib/testing/provider';
import { createJar, type Jar } from '@/lib/testing/sessions';

/** What becomes of a sign-in that the shop, or our own keeping, lets fall on the way back. */

let provider: Provider;

beforeAll(async () => {
  provider = await startProvider();
});
beforeEach(() => useProvider(provider.origin, { SILENT_SIGN_IN: 'on', REDIS_URL: '' }));
afterEach(() => {
  provider.reset();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => provider.stop());

const site = 'http://localhost:3000';
const aTab = new Headers({ 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' });

/** A browser that keeps its cookies, and what is logged of it. */
async function open(jar: Jar = createJar()) {
  const { answerLogin } = await import('./answer-login');
  const { answerCallback } = await import('./answer-callback');
  const { log } = await import('@/lib/log');
  const lines: unknown[] = [];
  for (const level of ['info', 'warn', 'error'] as const) {
    vi.spyOn(log(), level).mockImplementation((facts: unknown, text?: string) => {
      lines.push({ level, text, ...(facts as object) });
    });
  }
  const visit = (path: string, method = 'GET') => ({
    url: new URL(path, site),
    headers: aTab,
    cookies: jar,
    now: new Date(),
    method,
    requestId: 'request-1',
  });
  const asked: string[] = [];
  const getLocale = async () => {
    asked.push('locale');
    return 'de';
  };
  const follow = (result: Awaited<ReturnType<typeof answerLogin>>) => {
    jar.write(result.writes);
    return new URL(result.target, site);
  };
  return {
    jar,
    lines,
    asked,
    /** Not a silent one unless it says so: a form is never silent. */
    login: async (query = '?return_to=/account/orders', method = 'POST') =>
      follow(await answerLogin(visit(`/account/login${query}`, method), getLocale)),
    callBack: async (query: string) =>
      follow(await answerCallback(visit(`/account/authorize?${query}`), getLocale)),
  };
}

const toState = (way: URL) => way.searchParams.get('state') ?? '';

/** The shop's answer for whoever began with this way to it. */
function answerFor(way: URL, change: Record<string, unknown> = {}, claims = {}) {
  provider.behaviour.token = async () => {
    const nonce = way.searchParams.get('nonce');
    const id_token = await provider.signIdToken({ nonce, ...claims });
    const tokens = { access_token: 'at', refresh_token: 'rt', expires_in: 3_600, id_token };
    return { body: { ...tokens, ...change } };
  };
}

const toQuery = (url: URL) => Object.fromEntries(url.searchParams);
const hasSession = (jar: Jar) => jar.getAll().some(({ name }) => name.startsWith('foyer-session'));
const countFlows = (jar: Jar) =>
  jar.getAll().filter(({ name }) => name.startsWith('foyer-sign-in')).length;

it('T01: signs in, leads to the page that was wanted, and keeps nothing of the flow', async () => {
  const { jar, login, callBack } = await open();
  const way = await login();
  expect([way.origin, countFlows(jar)]).toEqual([provider.origin, 1]);
  answerFor(way);
  const end = await callBack(`code=c&state=${toState(way)}`);
  expect(end.href).toBe(`${site}/account/orders`);
  expect([hasSession(jar), countFlows(jar)]).toEqual([true, 0]);
});

it('T52: a session that no cookie can hold is refused, and what was too large is told', async () => {
  const { jar, lines, login, callBack } = await open();
  const way = await login();
  answerFor(way, { access_token: 'x'.repeat(9_000) });
  const end = await callBack(`code=c&state=${toState(way)}`);
  expect(end.pathname).toBe('/account/sign-in-problem');
  expect(toQuery(end)).toEqual({
    reason: 'rejected',
    return_to: '/account/orders',
    ref: 'request-1',
  });
  expect([hasSession(jar), countFlows(jar)]).toEqual([false, 0]);
  expect(lines).toEqual([
    {
      level: 'warn',
      text: 'sign-in refused',
      event: 'auth.callback.rejected',
      reason: 'rejected',
      check: 'session-size',
      requestId: 'request-1',
    },
  ]);
});

it('T25: a refusal of the code is told with its step, and begun no second time', async () => {
  const { jar, lines, login, callBack } = await open();
  const state = toState(await login());
  const end = await callBack(`code=c&state=${state}`);
  expect(toQuery(end).reason).toBe('rejected');
  expect(lines).toMatchObject([{ step: 'token', status: 400, requestId: 'request-1' }]);
  // Reloaded by somebody who has nothing any more: told as what it is, and the code is not sent again.
  const again = await callBack(`code=c&state=${state}`);
  expect(toQuery(again)).toEqual({
    reason: 'expired',
    return_to: '/account/orders',
    ref: 'request-1',
  });
  expect(lines.at(-1)).toEqual({
    level: 'warn',
    text: 'unknown sign-in',
    event: 'auth.callback.rejected',
    reason: 'transaction',
    told: 'expired',
    requestId: 'request-1',
  });
  expect(provider.asked.token).toHaveLength(1);
  expect(hasSession(jar)).toBe(false);
});

it('T26: a silent sign-in whose code is refused ends there: the shop was not merely silent', async () => {
  const { login, callBack } = await open();
  const way = await login('', 'GET');
  expect(way.searchParams.get('prompt')).toBe('none');
  const end = await callBack(`code=c&state=${toState(way)}`);
  expect([end.pathname, end.searchParams.get('reason')]).toEqual([
    '/account/sign-in-problem',
    'rejected',
  ]);
});

it('T26: a silent try that the shop does not answer goes on in the language it was asked in', async () => {
  const { asked, login, callBack } = await open();
  const way = await login('?locale=fr&return_to=/account/orders', 'GET');
  const next = await callBack(`error=login_required&state=${toState(way)}`);
  expect([next.origin, next.searchParams.get('prompt')]).toEqual([provider.origin, null]);
  expect(next.searchParams.get('locale')).toBe('fr');
  expect(asked).toEqual([]);
});

it('asks for the language of the page where a link names none', async () => {
  const { asked, login } = await open();
  expect((await login()).searchParams.get('locale')).toBe('de');
  expect(asked).toEqual(['locale']);
});

it('T07: a code that may have been spent by a process that died is not sent again', async () => {
  const { jar, login, callBack } = await open();
  const way = await login();
  const state = toState(way);
  const { finishOnce } = await import('@/lib/session/callback-results');
  const { takeTransaction } = await import('@/lib/session/transaction-cookie');
  const { transaction } = await takeTransaction(state, jar, new Date());
  if (!transaction) throw new Error('no transaction');
  const dying = async () => {
    throw new Error('killed');
  };
  await expect(finishOnce(transaction, dying, new Date())).rejects.toThrow('killed');
  answerFor(way);
  const next = await callBack(`code=c&state=${state}`);
  expect([next.origin, provider.asked.token.length]).toEqual([provider.origin, 0]);
  expect(next.searchParams.get('locale')).toBe('de');
  expect(toState(next)).not.toBe(state);
  // Once: should that one be lost as well, cookies are to blame.
  const { parseSignInState } = await import('@/lib/auth/sign-in-state');
  expect(parseSignInState(toState(next))).toBe('again');
  answerFor(next);
  const end = await callBack(`code=c&state=${toState(next)}`);
  expect(end.pathname).toBe('/account/orders');
  expect(hasSession(jar)).toBe(true);
});

it('T126: a sub that webhooks will never name is told to whoever runs this', async () => {
  vi.stubEnv('SHOPIFY_WEBHOOK_SECRET', 'shpss_unit0123456789abcdef0123456789abcdef');
  vi.stubEnv('SHOPIFY_SHOP_DOMAIN', 'hearth-and-hollow.myshopify.com');
  const { lines, login, callBack } = await open();
  const way = await login();
  answerFor(way, {}, { sub: 'a3f1-77' });
  await callBack(`code=c&state=${toState(way)}`);
  expect(lines).toMatchObject([{ level: 'error', event: 'webhook.subject_unknown' }]);
});

describe('a shop that is away', () => {
  it('T23: begins no sign-in, and the problem page leads back', async () => {
    provider.behaviour.discovery = () => ({ status: 503, body: {} });
    const { jar, lines, login } = await open();
    const end = await login();
    expect(end.pathname).toBe('/account/sign-in-problem');
    expect(toQuery(end)).toEqual({
      reason: 'outage',
      return_to: '/account/orders',
      ref: 'request-1',
    });
    expect(jar.getAll()).toEqual([]);
    expect(lines).toContainEqual({
      level: 'error',
      text: 'no sign-in',
      event: 'auth.start_failed',
      reason: 'outage',
      step: 'discovery',
      requestId: 'request-1',
    });
  });

  it('T06: is an outage for people also where it is our own misconfiguration', async () => {
    provider.behaviour.discovery = (document) => ({ body: { ...document, jwks_uri: 'none' } });
    const { lines, login } = await open();
    expect(toQuery(await login()).reason).toBe('outage');
    expect(lines).toMatchObject([
      { event: 'auth.start_failed', reason: 'misconfigured', check: 'jwks_uri' },
    ]);
  });
});

it('hides no fault of ours behind a word about the shop', async () => {
  const { login } = await open({
    ...createJar(),
    getAll: () => {
      throw new TypeError('a fault');
    },
  });
  await expect(login()).rejects.toThrow('a fault');
});
