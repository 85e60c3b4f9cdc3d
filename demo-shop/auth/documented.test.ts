import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';
import { callToken, challenge, confidential, getCode, toBasic } from '../testing/token-client.ts';

const email = 'mia.lindqvist@example.com';
let nowMs = Date.now();
let shop: TestShop;

beforeAll(async () => {
  shop = await startTestShop({}, () => new Date(nowMs));
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

const getJson = async (path: string) =>
  (await (await fetch(shop.url(path))).json()) as Record<string, unknown>;

function refresh(refreshToken: string, form: Record<string, string> = {}, headers = {}) {
  const own = confidential(shop);
  const whole = { grant_type: 'refresh_token', ...own.form, refresh_token: refreshToken, ...form };
  return callToken(shop, whole, { ...own.headers, ...headers });
}

type Tokens = { access_token: string; refresh_token: string };
const issue = () => shop.control<Tokens>('POST', '/tokens', { email });
const invalid = { error: 'invalid_grant', error_description: 'Invalid refresh token.' };

describe('the documents of discovery', () => {
  it('hold the five documented fields, at both addresses', async () => {
    const names = [
      'issuer',
      'authorization_endpoint',
      'token_endpoint',
      'end_session_endpoint',
      'jwks_uri',
    ];
    const openid = await getJson('/.well-known/openid-configuration');
    for (const name of names) expect(openid[name], name).toEqual(expect.any(String));
    expect(new URL(String(openid.issuer)).host).not.toBe(
      new URL(String(openid.token_endpoint)).host,
    );
    expect(await getJson('/.well-known/oauth-authorization-server')).toEqual(openid);
  });

  it('name the newest version of the API, and the MCP endpoint', async () => {
    expect(await getJson('/.well-known/customer-account-api')).toEqual({
      graphql_api: shop.url('/customer/api/2026-10/graphql'),
      mcp_api: shop.url('/customer/api/mcp'),
    });
  });
});

describe('the authorization request', () => {
  it('ignores login_hint_mode without a login_hint, and other modes with one', async () => {
    const odd: Record<string, string>[] = [
      { login_hint_mode: 'submit' },
      { login_hint: email, login_hint_mode: 'other' },
    ];
    for (const params of odd) {
      const page = await shop.browser().follow(shop.authorizeUrl(params));
      expect(page.url).not.toMatch(/\/code$/);
    }
    expect(await shop.control('GET', '/inbox')).toEqual([]);
  });

  it('keeps the state to the letter, however odd', async () => {
    const state = 'oauth-recovery. äöü&=+%20#?';
    const hop = await shop.signIn(shop.browser(), shop.authorizeUrl({ state }), email);
    expect(new URL(hop.location ?? '').searchParams.get('state')).toBe(state);
  });
});

describe('the token endpoint refuses', () => {
  it('a padded or not URL-safe challenge, as a code that its verifier does not fit', async () => {
    const verifier = 'padded-verifier-of-at-least-forty-three-characters';
    const digest = createHash('sha256').update(verifier).digest('base64');
    const params = { code_challenge: digest, code_challenge_method: 'S256' };
    const hop = await shop.signIn(shop.browser(), shop.authorizeUrl(params), email);
    const { searchParams } = new URL(hop.location ?? '');
    const { form, headers } = confidential(shop);
    const code = searchParams.get('code') ?? '';
    const whole = { grant_type: 'authorization_code', ...form, code, code_verifier: verifier };
    expect((await callToken(shop, whole, headers)).body).toEqual({ error: 'invalid_grant' });
  });

  it('a secret from a client that has none', async () => {
    const { publicClientId, appOrigins } = shop.config;
    const code = await getCode(shop, { client_id: publicClientId, ...challenge });
    const form = {
      ...{ grant_type: 'authorization_code', client_id: publicClientId, code },
      redirect_uri: confidential(shop).form.redirect_uri,
    };
    const headers = { authorization: toBasic(publicClientId, 'any'), origin: appOrigins[0] ?? '' };
    expect(await callToken(shop, form, headers)).toMatchObject({
      status: 401,
      body: { error: 'invalid_client' },
    });
  });

  it.each([
    ['an unknown', async () => `shcrt_${'0'.repeat(32)}`],
    [
      'a revoked',
      async () => {
        const { refresh_token } = await issue();
        await shop.control('POST', '/expire', { email, what: 'refresh' });
        return refresh_token;
      },
    ],
    [
      'an expired',
      async () => {
        const { refresh_token } = await issue();
        nowMs += 91 * 86_400_000;
        return refresh_token;
      },
    ],
  ])('%s refresh token, in the same words', async (_case, getToken) => {
    const { body, status } = await refresh(await getToken());
    expect([status, body]).toEqual([400, invalid]);
  });

  it('the refresh token of another client, in the same words', async () => {
    const { refresh_token } = await issue();
    const form = {
      ...{ grant_type: 'refresh_token', client_id: shop.config.publicClientId },
      refresh_token,
    };
    const origin = shop.config.appOrigins[0] ?? '';
    const { body, status } = await callToken(shop, form, { origin });
    expect([status, body]).toEqual([400, invalid]);
    expect((await refresh(refresh_token)).status).toBe(200);
  });

  it('a body that is no form', async () => {
    const { refresh_token } = await issue();
    const { form, headers } = confidential(shop);
    const response = await fetch(shop.url('/authentication/oauth/token'), {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ grant_type: 'refresh_token', ...form, refresh_token }),
    });
    expect([400, 401]).toContain(response.status);
    expect(await response.json()).toMatchObject({ error: expect.any(String) });
    // The token was good, and still is: what was wrong is the body.
    expect((await refresh(refresh_token)).status).toBe(200);
  });
});
