import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { getEnv } from '@/lib/env';
import { createBrowser, createEmail, demoShop, passShopSignIn } from '@/lib/testing/demo-shop';
import { buildLogoutUrl } from './build-logout-url';
import { AuthError } from './errors';
import { finishSignIn } from './finish-sign-in';
import { refreshTokens } from './refresh-tokens';
import { startSignIn } from './start-sign-in';

const email = createEmail();

const goThroughShop = (url: URL) => passShopSignIn(url, email);

async function signIn() {
  const { url, transaction } = await startSignIn({ returnTo: '/account/orders' });
  return finishSignIn(await goThroughShop(url), transaction);
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  if (error instanceof AuthError) return error.code;
  throw error;
}

describe('startSignIn', () => {
  it('T09, T24: asks with PKCE S256, state, nonce and our one redirect URI, new each time', async () => {
    const [first, second] = await Promise.all([
      startSignIn({ returnTo: '/account', loginHint: email, locale: 'de' }),
      startSignIn({ returnTo: '/account' }),
    ]);
    const query = Object.fromEntries(first.url.searchParams);
    expect(query).toMatchObject({
      response_type: 'code',
      scope: 'openid email customer-account-api:full',
      redirect_uri: `${getEnv().siteOrigin}/account/authorize`,
      code_challenge_method: 'S256',
      state: first.transaction.state,
      nonce: first.transaction.nonce,
      login_hint: email,
      locale: 'de',
    });
    expect(query.code_challenge).toHaveLength(43);
    expect(query.code_challenge).not.toBe(first.transaction.codeVerifier);
    expect(second.transaction.state).not.toBe(first.transaction.state);
    expect(second.transaction.codeVerifier).not.toBe(first.transaction.codeVerifier);
  });
});

describe('finishSignIn', () => {
  it('yields the customer and tokens, with times made absolute', async () => {
    const before = Date.now();
    const { subject, tokens } = await signIn();
    expect(decodeJwt(tokens.idToken).sub).toBe(subject);
    expect(tokens.accessToken).toMatch(/^shcat_/);
    expect(tokens.refreshToken).toMatch(/^shcrt_/);
    const lifeMs = tokens.accessTokenExpiresAt - before;
    expect(lifeMs).toBeGreaterThan(3_590_000);
    expect(lifeMs).toBeLessThan(3_610_000);
  });

  it('T01: refuses a state that is not the one we sent', async () => {
    const { url, transaction } = await startSignIn({ returnTo: '/account' });
    const callback = await goThroughShop(url);
    callback.searchParams.set('state', 'forged');
    expect(await codeOf(finishSignIn(callback, transaction))).toBe('rejected');
  });

  it('T04: refuses an ID token that was made for another nonce', async () => {
    const { url, transaction } = await startSignIn({ returnTo: '/account' });
    const callback = await goThroughShop(url);
    const other = { ...transaction, nonce: 'another' };
    expect(await codeOf(finishSignIn(callback, other))).toBe('rejected');
  });

  it('T07, T08: refuses a code that another verifier began, and one used twice', async () => {
    const { url, transaction } = await startSignIn({ returnTo: '/account' });
    const callback = await goThroughShop(url);
    const other = { ...transaction, codeVerifier: 'v'.repeat(43) };
    expect(await codeOf(finishSignIn(callback, other))).toBe('rejected');
    const again = await startSignIn({ returnTo: '/account' });
    const used = await goThroughShop(again.url);
    await finishSignIn(used, again.transaction);
    expect(await codeOf(finishSignIn(used, again.transaction))).toBe('rejected');
  });

  it('T05: refuses an `iss` on the callback that is not the shop’s', async () => {
    const { url, transaction } = await startSignIn({ returnTo: '/account' });
    const callback = await goThroughShop(url);
    callback.searchParams.set('iss', 'https://evil.example');
    expect(await codeOf(finishSignIn(callback, transaction))).toBe('rejected');
  });

  it('T17: refuses an ID token issued far from our own time', async () => {
    const { url, transaction } = await startSignIn({ returnTo: '/account' });
    const callback = await goThroughShop(url);
    const yesterday = new Date(Date.now() - 24 * 3_600_000);
    expect(await codeOf(finishSignIn(callback, transaction, yesterday))).toBe('rejected');
  });

  it.each([
    ['access_denied', 'cancelled'],
    ['login_required', 'login-required'],
    ['temporarily_unavailable', 'outage'],
    ['invalid_scope', 'rejected'],
  ])('tells the callback error %s as %s', async (error, code) => {
    const { transaction } = await startSignIn({ returnTo: '/account' });
    const callback = new URL('/account/authorize', getEnv().siteOrigin);
    callback.search = new URLSearchParams({ error, state: transaction.state }).toString();
    expect(await codeOf(finishSignIn(callback, transaction))).toBe(code);
  });

  it('calls a token endpoint that fails an outage', async () => {
    const { url, transaction } = await startSignIn({ returnTo: '/account' });
    const callback = await goThroughShop(url);
    const match = { email, path: '/authentication/oauth/token' };
    const { id } = await demoShop.setFault(match, { type: 'status', code: 503 });
    const code = await codeOf(finishSignIn(callback, transaction));
    await demoShop.removeFault(id);
    expect(code).toBe('outage');
  });
});

describe('refreshTokens', () => {
  it('rotates, and keeps the first ID token since none comes back', async () => {
    const { subject, tokens } = await signIn();
    const result = await refreshTokens(tokens, subject);
    if (result.kind !== 'refreshed') throw new Error(result.kind);
    expect(result.tokens.refreshToken).not.toBe(tokens.refreshToken);
    expect(result.tokens.accessToken).not.toBe(tokens.accessToken);
    expect(result.tokens.idToken).toBe(tokens.idToken);
  });

  it('is dead on invalid_grant only', async () => {
    const { subject, tokens } = await signIn();
    for (const fault of [
      { type: 'status', code: 500 },
      { type: 'status', code: 429 },
      { type: 'transient-401' },
      { type: 'malformed-json' },
      { type: 'drop' },
    ]) {
      const match = { email, path: '/authentication/oauth/token' };
      const { id } = await demoShop.setFault(match, fault);
      const result = await refreshTokens(tokens, subject);
      await demoShop.removeFault(id);
      expect(result, JSON.stringify(fault)).toEqual({ kind: 'transient' });
    }
    await demoShop.expire(email, 'refresh');
    expect(await refreshTokens(tokens, subject)).toEqual({ kind: 'dead', isRefused: true });
  });
});

describe('buildLogoutUrl', () => {
  it('T35: names the session to end and where to come back', async () => {
    const { tokens } = await signIn();
    const url = await buildLogoutUrl(tokens.idToken);
    expect(url.origin).toBe(getEnv().shopOrigin);
    expect(url.searchParams.get('id_token_hint')).toBe(tokens.idToken);
    expect(await createBrowser()(url)).toEqual(new URL('/account/signed-out', getEnv().siteOrigin));
  });
});
