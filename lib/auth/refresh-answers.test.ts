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

const tokens = { accessToken: 'a1', accessTokenExpiresAt: 0, refreshToken: 'r1', idToken: 'i1' };
const good = { access_token: 'a2', refresh_token: 'r2', expires_in: 3600, token_type: 'Bearer' };

async function refresh() {
  const { refreshTokens } = await import('./refresh-tokens');
  return refreshTokens(tokens, 'customer-1');
}

describe('a refresh', () => {
  it.each<[string, Record<string, unknown>, number]>([
    ['nothing odd', {}, 200],
    ['status 201', {}, 201],
    ['no token_type', { token_type: undefined }, 200],
    ['token_type null', { token_type: null }, 200],
    ['token_type empty', { token_type: '' }, 200],
    ['expires_in null', { expires_in: null }, 200],
    ['id_token null', { id_token: null }, 200],
    ['id_token empty', { id_token: '' }, 200],
  ])('T20: with %s in the answer keeps the new tokens', async (_title, change, status) => {
    provider.behaviour.token = () => ({ status, body: { ...good, ...change } });
    expect(await refresh()).toMatchObject({
      kind: 'refreshed',
      tokens: { accessToken: 'a2', refreshToken: 'r2', idToken: 'i1' },
    });
  });

  it.each([null, '', undefined])(
    'T20: with the refresh token %j keeps the old one',
    async (value) => {
      provider.behaviour.token = () => ({ body: { ...good, refresh_token: value } });
      expect(await refresh()).toMatchObject({ kind: 'refreshed', tokens: { refreshToken: 'r1' } });
    },
  );

  it('T19: takes an ID token of the same person, also while the keys cannot be read', async () => {
    provider.behaviour.jwks = () => ({ status: 503, body: {} });
    const id_token = await provider.signIdToken({});
    provider.behaviour.token = () => ({ body: { ...good, id_token } });
    expect(await refresh()).toMatchObject({ kind: 'refreshed', tokens: { idToken: 'i1' } });
  });

  it.each([{ sub: 'customer-2' }, { iss: 'https://evil.example' }, { aud: 'other-client' }])(
    'T19: with an ID token of %j ends the session',
    async (claims) => {
      const id_token = await provider.signIdToken(claims);
      provider.behaviour.token = () => ({ body: { ...good, id_token } });
      expect(await refresh()).toEqual({ kind: 'dead' });
    },
  );

  it('T40: reads invalid_grant in the body beside a challenge in the header', async () => {
    provider.behaviour.token = () => ({
      status: 401,
      body: { error: 'invalid_grant' },
      headers: { 'www-authenticate': 'Basic realm="x"' },
    });
    expect(await refresh()).toEqual({ kind: 'dead', isRefused: true });
  });

  it.each([{ error: '' }, { error: 'invalid_client' }, {}, 'no JSON'])(
    'refused with 401 and %j ends nothing',
    async (body) => {
      provider.behaviour.token = () => ({
        status: 401,
        body,
        headers: { 'www-authenticate': 'Basic realm="x"' },
      });
      expect(await refresh()).toEqual({ kind: 'transient' });
    },
  );
});

describe('a sign-in', () => {
  it.each([{ error: 'invalid_client' }, { error: '' }])(
    'refused with 401 and %j is our misconfiguration, not an outage',
    async (body) => {
      const { startSignIn } = await import('./start-sign-in');
      const { finishSignIn } = await import('./finish-sign-in');
      const { transaction } = await startSignIn({ returnTo: '/account' });
      const headers = { 'www-authenticate': 'Basic realm="x"' };
      provider.behaviour.token = () => ({ status: 401, body, headers });
      const callback = new URL('/account/authorize', provider.origin);
      callback.search = new URLSearchParams({ code: 'c', state: transaction.state }).toString();
      await expect(finishSignIn(callback, transaction)).rejects.toMatchObject({
        code: 'misconfigured',
      });
    },
  );
});
