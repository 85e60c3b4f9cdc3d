import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Provider, startProvider, useProvider } from '@/lib/testing/provider';
import { getDeadUrl, startUpstream } from '@/lib/testing/start-upstream';
import { toAnswerErrorCode } from './answer-error';
import { AuthError, isAuthError } from './errors';
import { toSignInProblem } from './sign-in-problem';

/** What is asked of the shop’s provider, how often, and what is told of it. */

let provider: Provider;

beforeAll(async () => {
  provider = await startProvider();
});
beforeEach(() => useProvider(provider.origin));
afterEach(() => {
  provider.reset();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => provider.stop());

const tokens = { accessToken: 'a1', accessTokenExpiresAt: 0, refreshToken: 'r1', idToken: 'i1' };
const good = { access_token: 'a2', refresh_token: 'r2', expires_in: 60, token_type: 'Bearer' };

/** Everything that is measured from now on. */
async function measure() {
  const seen: Record<string, unknown>[] = [];
  const { setTelemetry } = await import('@/lib/telemetry/telemetry');
  setTelemetry({
    startSpan: (kind, first) => {
      const span = { kind, ...first };
      seen.push(span);
      return { note: (more) => void Object.assign(span, more), end: () => undefined };
    },
    record: (name, value, attributes) => void seen.push({ name, value, ...attributes }),
    stop: async () => undefined,
  });
  return seen;
}
const quiet = async () => {
  const { log } = await import('@/lib/log');
  for (const level of ['warn', 'error'] as const) {
    vi.spyOn(log(), level).mockReturnValue(undefined);
  }
};
const refresh = async () => {
  const { refreshTokens } = await import('./refresh-tokens');
  return (await refreshTokens(tokens, 'customer-1')).kind;
};

describe('the way to the shop to sign in', () => {
  async function start(hints = {}) {
    const { startSignIn } = await import('./start-sign-in');
    const now = new Date('2026-11-25T12:00:00Z');
    return startSignIn({ returnTo: '/account/orders', ...hints }, now);
  }

  it('T24: asks for a code and bears no more than what it needs', async () => {
    const { url, transaction } = await start();
    expect(`${url.origin}${url.pathname}`).toBe(`${provider.origin}/authorize`);
    const challenge = createHash('sha256').update(transaction.codeVerifier).digest('base64url');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: 'client-1',
      response_type: 'code',
      redirect_uri: 'http://localhost:3000/account/authorize',
      scope: 'openid email customer-account-api:full',
      state: transaction.state,
      nonce: transaction.nonce,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    });
    expect(transaction).toMatchObject({
      returnTo: '/account/orders',
      createdAt: Date.parse('2026-11-25T12:00:00Z'),
    });
  });

  it('T26: bears what is known, and remembers what the second try needs', async () => {
    const hints = { loginHint: 'mia@example.com', locale: 'de-AT', isSilent: true };
    const { url, transaction } = await start({ ...hints, attempt: 'again' });
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      login_hint: 'mia@example.com',
      locale: 'de-AT',
      prompt: 'none',
    });
    expect(transaction).toMatchObject({ locale: 'de-AT', isSilent: true });
    expect(transaction.state).toContain('.again.');
    expect((await start()).transaction.state).toContain('.first.');
  });
});

it('T35: the way to sign out names the session and our page, and nobody else', async () => {
  const { buildLogoutUrl } = await import('./build-logout-url');
  const url = await buildLogoutUrl('the id token');
  expect(`${url.origin}${url.pathname}`).toBe(`${provider.origin}/logout`);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    client_id: 'client-1',
    id_token_hint: 'the id token',
    post_logout_redirect_uri: 'http://localhost:3000/account/signed-out',
  });
});

describe('a request to the provider', () => {
  it('T23: for its document is made once more where the connection was cut, and no third time', async () => {
    const cutting = await startUpstream((request) => request.socket.destroy());
    useProvider(new URL(cutting.toUrl()).origin);
    const { getProvider } = await import('./get-provider');
    await expect(getProvider()).rejects.toMatchObject({ code: 'outage' });
    expect(cutting.getHits()).toBe(2);
    await cutting.stop();
  });

  it('T80: that spends a token is not made again where the connection was cut', async () => {
    await quiet();
    const cutting = await startUpstream((request) => request.socket.destroy());
    const token_endpoint = cutting.toUrl();
    provider.behaviour.discovery = (document) => ({ body: { ...document, token_endpoint } });
    expect([await refresh(), cutting.getHits()]).toEqual(['transient', 1]);
    await cutting.stop();
  });

  it('T80: that spends a token is not made again after it may have arrived', async () => {
    await quiet();
    provider.behaviour.token = () => ({ status: 503, body: {} });
    expect(await refresh()).toBe('transient');
    expect(provider.asked.token).toHaveLength(1);
  });

  it('T80: that surely did not arrive is made once more', async () => {
    await quiet();
    const token_endpoint = await getDeadUrl();
    provider.behaviour.discovery = (document) => ({ body: { ...document, token_endpoint } });
    const seen = await measure();
    expect(await refresh()).toBe('transient');
    expect(seen).toContainEqual(
      expect.objectContaining({
        kind: 'upstream',
        'foyer.operation': 'token',
        'foyer.outcome': 'unreachable',
        'foyer.attempts': 2,
      }),
    );
  });

  it('is measured by its step, with what came of it', async () => {
    const seen = await measure();
    const { transaction } = await (await import('./start-sign-in')).startSignIn({ returnTo: '/' });
    const id_token = await provider.signIdToken({ nonce: transaction.nonce });
    provider.behaviour.token = () => ({ body: { ...good, id_token } });
    const callback = new URL('http://localhost:3000/account/authorize');
    callback.search = new URLSearchParams({ code: 'c', state: transaction.state }).toString();
    await (await import('./finish-sign-in')).finishSignIn(callback, transaction);
    const spans = seen.filter(({ kind }) => kind === 'upstream');
    const toSpan = (operation: string) =>
      expect.objectContaining({
        'foyer.upstream': 'provider',
        'foyer.operation': operation,
        'foyer.outcome': 'ok',
        'foyer.attempts': 1,
        'http.response.status_code': 200,
      });
    expect(spans).toEqual(['discovery', 'token', 'keys'].map(toSpan));
  });

  it.each([
    ['refreshed', { body: good }, 200, 'ok'],
    ['dead', { status: 400, body: { error: 'invalid_grant' } }, 400, 'bad-request'],
    ['transient', { status: 503, body: {} }, 503, 'overloaded'],
  ])('T81: a renewal is counted as %s', async (outcome, answer, status, ofRequest) => {
    await quiet();
    const seen = await measure();
    provider.behaviour.token = () => answer;
    expect(await refresh()).toBe(outcome);
    expect(seen).toContainEqual({ kind: 'token-refresh', 'foyer.outcome': outcome });
    expect(seen).toContainEqual({
      name: 'foyer.token.refreshes',
      value: 1,
      'foyer.outcome': outcome,
    });
    expect(seen).toContainEqual(
      expect.objectContaining({
        'foyer.operation': 'token',
        'foyer.outcome': ofRequest,
        'http.response.status_code': status,
      }),
    );
  });

  it('T20: is understood also where the provider does not call its answer JSON', async () => {
    const headers = { 'content-type': 'text/plain' };
    provider.behaviour.token = () => ({ body: JSON.stringify(good), headers });
    expect(await refresh()).toBe('refreshed');
  });
});

it.each([
  [null, 'rejected'],
  ['', 'rejected'],
  ['access_denied', 'cancelled'],
  ['login_required', 'login-required'],
  ['interaction_required', 'login-required'],
  ['account_selection_required', 'login-required'],
  ['consent_required', 'login-required'],
  ['server_error', 'outage'],
  ['temporarily_unavailable', 'outage'],
  ['Access_Denied', 'rejected'],
])('T25: %j on the callback means %s', (error, code) => {
  expect(toAnswerErrorCode(error)).toBe(code);
});

it.each([
  ['cancelled', 'cancelled'],
  ['login-required', 'cancelled'],
  ['expired', 'expired'],
  ['cookies', 'cookies'],
  ['rejected', 'rejected'],
  ['misconfigured', 'outage'],
  ['outage', 'outage'],
  ['closed', 'closed'],
  ['toString-like', 'rejected'],
  ['', 'rejected'],
  [undefined, 'rejected'],
  [['outage'], 'rejected'],
])('T25: the problem page tells %j as %s', (reason, problem) => {
  expect(toSignInProblem(reason)).toBe(problem);
});

it('knows an error of its own by its mark, and no other', () => {
  const error = new AuthError('outage');
  expect([isAuthError(error), error.facts, error.message]).toEqual([true, {}, 'auth: outage']);
  expect([isAuthError(new Error('AuthError')), isAuthError({ name: 'AuthError' })]).toEqual([
    false,
    false,
  ]);
});
