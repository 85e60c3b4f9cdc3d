import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Provider, startProvider, useProvider } from '@/lib/testing/provider';

let provider: Provider;

beforeAll(async () => {
  provider = await startProvider();
});
beforeEach(() => useProvider(provider.origin));
afterEach(() => {
  provider.reset();
  vi.unstubAllEnvs();
});
afterAll(() => provider.stop());

async function start() {
  const { startSignIn } = await import('./start-sign-in');
  return (await startSignIn({ returnTo: '/account' })).transaction;
}

type Query = Record<string, string> | [string, string][];

/** Comes back with this query: the tokens, or why not. */
async function comeBack(transaction: Awaited<ReturnType<typeof start>>, query: Query) {
  const { finishSignIn } = await import('./finish-sign-in');
  const callback = new URL('/account/authorize', provider.origin);
  callback.search = new URLSearchParams(query).toString();
  try {
    return (await finishSignIn(callback, transaction)).tokens;
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : 'thrown';
  }
}

/** Signs in with the token answer changed so. */
async function signInWith(change: Record<string, unknown>) {
  const transaction = await start();
  const id_token = await provider.signIdToken({ nonce: transaction.nonce });
  const good = { access_token: 'at', refresh_token: 'rt', expires_in: 3600, id_token };
  provider.behaviour.token = () => ({ body: { ...good, ...change } });
  return comeBack(transaction, { code: 'c', state: transaction.state });
}

describe('a token answer', () => {
  it.each<[string, Record<string, unknown>]>([
    ['no token_type', {}],
    ['token_type bEaReR', { token_type: 'bEaReR' }],
    ['no expires_in', { expires_in: undefined }],
    ['expires_in 0', { expires_in: 0 }],
    ['expires_in "3600"', { expires_in: '3600' }],
    ['expires_in 1e12', { expires_in: 1e12 }],
    ['an access token that looks like no other', { access_token: 'opaque' }],
  ])('T20: with %s signs in, for an hour', async (_title, change) => {
    const tokens = await signInWith(change);
    expect(tokens).toMatchObject({ accessToken: change.access_token ?? 'at', refreshToken: 'rt' });
    const { accessTokenExpiresAt } = tokens as { accessTokenExpiresAt: number };
    expect(Math.abs(accessTokenExpiresAt - Date.now() - 3_600_000)).toBeLessThan(10_000);
  });

  it('T20: without a refresh token signs in for as long as the access token lives', async () => {
    expect(await signInWith({ refresh_token: undefined })).toMatchObject({ refreshToken: null });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['token_type DPoP', { token_type: 'DPoP' }, 'rejected'],
    ['expires_in -1', { expires_in: -1 }, 'rejected'],
    ['no id_token', { id_token: undefined }, 'rejected'],
    ['no access_token', { access_token: undefined }, 'rejected'],
    ['an error beside 200', { access_token: undefined, error: 'invalid_grant' }, 'rejected'],
  ])('T20: with %s signs nobody in', async (_title, change, code) => {
    expect(await signInWith(change)).toBe(code);
  });

  it('T20: that is HTML signs nobody in', async () => {
    const transaction = await start();
    provider.behaviour.token = () => ({ body: '<html>', headers: { 'content-type': 'text/html' } });
    expect(await comeBack(transaction, { code: 'c', state: transaction.state })).toBe('outage');
  });
});

describe('a callback', () => {
  it('T05: without `iss` is refused where the shop promises one', async () => {
    provider.behaviour.discovery = (document) => ({
      body: { ...document, authorization_response_iss_parameter_supported: true },
    });
    const transaction = await start();
    expect(await comeBack(transaction, { code: 'c', state: transaction.state })).toBe('rejected');
    expect(provider.asked.token).toHaveLength(0);
  });

  it('T01: spends no code unless its state came once, and is ours', async () => {
    const transaction = await start();
    const state = fc.oneof(fc.constant(transaction.state), fc.string());
    const pair = fc.tuple(fc.constantFrom('state', 'code', 'iss', 'error', 'State'), state);
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 5 }), async (query) => {
        const states = query.filter(([name]) => name === 'state').map(([, value]) => value);
        fc.pre(states.length !== 1 || states[0] !== transaction.state);
        expect(await comeBack(transaction, query)).toBe('rejected');
      }),
    );
    expect(provider.asked.token).toHaveLength(0);
  });
});
