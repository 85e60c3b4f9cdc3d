import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SettingsPatch } from '../control/settings.ts';
import { appOrigin, startTestShop, type TestShop } from '../testing/start-test-shop.ts';
import { callToken, challenge, confidential, getCode, verifier } from '../testing/token-client.ts';

let shop: TestShop;
const email = 'mia.lindqvist@example.com';

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

const set = (patch: SettingsPatch) => shop.control('POST', '/settings', patch);
const visit = (params: Record<string, string>) => shop.browser().visit(shop.authorizeUrl(params));

async function exchange(code: string, form: Record<string, string> = {}) {
  const own = confidential(shop);
  const whole = { grant_type: 'authorization_code', ...own.form, code, ...form };
  return callToken(shop, whole, own.headers);
}

async function refresh(refreshToken: unknown) {
  const { form, headers } = confidential(shop);
  const body = { grant_type: 'refresh_token', ...form, refresh_token: String(refreshToken) };
  return callToken(shop, body, headers);
}

const getJson = async (path: string) =>
  (await (await fetch(shop.url(path))).json()) as Record<string, string>;

describe('discovery', () => {
  it('names endpoints on the shop’s domain, or under the accounts path by a switch; both work', async () => {
    const before = await getJson('/.well-known/openid-configuration');
    expect(before.token_endpoint).toBe(shop.url('/authentication/oauth/token'));
    await set({ discoveryLayout: 'accounts-path' });
    const after = await getJson('/.well-known/openid-configuration');
    const base = `/authentication/${shop.config.shopId}`;
    expect(after.authorization_endpoint).toBe(shop.url(`${base}/oauth/authorize`));
    expect(after.jwks_uri).toBe(shop.url(`${base}/.well-known/jwks.json`));
    expect(after.issuer).toBe(before.issuer);
    const keys = await getJson(new URL(after.jwks_uri ?? '').pathname);
    expect(keys.keys).toHaveLength(1);
    const url = shop.authorizeUrl().replace('/authentication/', `${base}/`);
    const hop = await shop.signIn(shop.browser(), url, email);
    expect(hop.location).toContain('code=shcac_');
    const api = await getJson('/.well-known/customer-account-api');
    expect(api.graphql_api).toContain(`/${shop.config.shopId}/account/customer/api/`);
  });

  it('is not there when the shop has no customer accounts', async () => {
    await set({ customerAccounts: false });
    const answer = await fetch(shop.url('/.well-known/openid-configuration'));
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('html');
  });
});

it('the token endpoint answers a wrong shop id with 301', async () => {
  const answer = await fetch(shop.url('/authentication/999/oauth/token'), {
    method: 'POST',
    redirect: 'manual',
  });
  expect(answer.status).toBe(301);
  expect(answer.headers.get('location')).toBeTruthy();
});

describe('the authorization endpoint', () => {
  it('wants a state, until that is switched off', async () => {
    expect((await visit({ state: '' })).location).toContain('error=invalid_request');
    await set({ stateRequired: false });
    expect((await visit({ state: '' })).location).not.toContain('error');
  });

  it('takes acr_values, region_country and login_hint without a word', async () => {
    const page = await visit({ acr_values: 'provider:google', region_country: 'DE' });
    expect(page.location).toContain('/login/');
  });

  it('sends faulty requests back, or shows a page by a switch', async () => {
    const params = { code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' };
    expect((await visit(params)).location).toContain('error=invalid_request');
    await set({ authorizeErrors: 'page' });
    const page = await visit(params);
    expect([page.status, page.location]).toEqual([400, null]);
    expect((await visit({ prompt: 'none' })).location).toContain('error=login_required');
  });

  it.each([
    ['required', {}, challenge],
    ['refused', challenge, {}],
  ] as const)('PKCE of a confidential client can be %s', async (confidentialPkce, bad, good) => {
    await set({ confidentialPkce });
    expect((await visit(bad)).location).toContain('error=invalid_request');
    expect((await visit(good)).location).not.toContain('error');
  });

  it('answers prompt=none with the odd code of the docs by a switch', async () => {
    await set({ promptNoneAnswer: 'code' });
    const { searchParams } = new URL((await visit({ prompt: 'none' })).location ?? '');
    expect(Object.fromEntries(searchParams)).toEqual({
      code: 'login_required',
      state: 'kept-as-it-is',
    });
  });

  it('brings code and state alone, and iss by a switch that discovery promises', async () => {
    const hop = await shop.signIn(shop.browser(), shop.authorizeUrl(), email);
    expect([...new URL(hop.location ?? '').searchParams.keys()].sort()).toEqual(['code', 'state']);
    await set({ callbackIss: true });
    const other = await shop.signIn(shop.browser(), shop.authorizeUrl(), email);
    expect(new URL(other.location ?? '').searchParams.get('iss')).toBe(shop.config.issuer);
    const metadata = await getJson('/.well-known/openid-configuration');
    expect(metadata.authorization_response_iss_parameter_supported).toBe(true);
    // What the shop refuses by itself, too.
    const refused = new URL((await visit({ state: '' })).location ?? '').searchParams;
    expect([refused.get('error'), refused.get('iss')]).toEqual([
      'invalid_request',
      shop.config.issuer,
    ]);
  });
});

describe('the token endpoint', () => {
  it('compares JavaScript origins with their port, or without by a switch', async () => {
    const client_id = shop.config.publicClientId;
    const ask = async () => {
      const code = await getCode(shop, { client_id, ...challenge });
      const form = {
        grant_type: 'authorization_code',
        client_id,
        redirect_uri: confidential(shop).form.redirect_uri,
        code,
        code_verifier: verifier,
      };
      return (await callToken(shop, form, { origin: 'http://localhost:1' })).status;
    };
    expect(await ask()).toBe(401);
    await set({ javascriptOriginPorts: 'ignored' });
    expect(await ask()).toBe(200);
    expect(appOrigin).toContain('http://localhost:');
  });

  it('takes a code for a minute, or as long as a switch says', async () => {
    let nowMs = Date.now();
    const later = await startTestShop({}, () => new Date(nowMs));
    const wait = async (seconds: number) => {
      const { form, headers } = confidential(later);
      const code = await getCode(later);
      nowMs += seconds * 1_000;
      return (await callToken(later, { grant_type: 'authorization_code', ...form, code }, headers))
        .status;
    };
    try {
      expect([await wait(55), await wait(65)]).toEqual([200, 400]);
      await later.control('POST', '/settings', { codeLifetimeSeconds: 300 });
      expect([await wait(295), await wait(305)]).toEqual([200, 400]);
    } finally {
      await later.stop();
    }
  });

  it('adds token_type and scope by a switch', async () => {
    await set({ tokenAnswer: 'oauth' });
    const { body } = await exchange(await getCode(shop));
    expect(body.token_type).toBe('Bearer');
    expect(body.scope).toContain('customer-account-api:full');
  });

  it('a used refresh token ends the whole sign-in, or only itself by a switch', async () => {
    const first = await exchange(await getCode(shop));
    const second = await refresh(first.body.refresh_token);
    expect((await refresh(first.body.refresh_token)).status).toBe(400);
    expect((await refresh(second.body.refresh_token)).status).toBe(400);

    await set({ refreshReuseEndsSession: false });
    const third = await exchange(await getCode(shop));
    const fourth = await refresh(third.body.refresh_token);
    const reuse = await refresh(third.body.refresh_token);
    expect(reuse.body).toEqual({
      error: 'invalid_grant',
      error_description: 'Invalid refresh token.',
    });
    expect((await refresh(fourth.body.refresh_token)).status).toBe(200);
  });

  it('grace lets a used refresh token work on, and each answer after it', async () => {
    await set({ refreshGraceSeconds: 60 });
    const first = await exchange(await getCode(shop));
    const [one, other] = [
      await refresh(first.body.refresh_token),
      await refresh(first.body.refresh_token),
    ];
    expect([one.status, other.status]).toEqual([200, 200]);
    expect((await refresh(other.body.refresh_token)).status).toBe(200);
  });

  it('without rotation the refresh token stays the same', async () => {
    await set({ refreshRotation: false });
    const first = await exchange(await getCode(shop));
    const second = await refresh(first.body.refresh_token);
    expect(second.body.refresh_token).toBe(first.body.refresh_token);
  });
});

describe('logout', () => {
  const logout = (browser: ReturnType<TestShop['browser']>, idToken: unknown) =>
    browser.visit(`/authentication/logout?id_token_hint=${idToken}`);

  it('leaves tokens alive by a switch', async () => {
    await set({ logoutEndsTokens: false });
    const browser = shop.browser();
    const hop = await shop.signIn(browser, shop.authorizeUrl(), email);
    const code = new URL(hop.location ?? '').searchParams.get('code') ?? '';
    const { body } = await exchange(code);
    expect((await logout(browser, body.id_token)).status).toBe(302);
    expect((await refresh(body.refresh_token)).status).toBe(200);
  });

  it('wants a return address by a switch', async () => {
    await set({ logoutNeedsReturnUri: true });
    const { body } = await exchange(await getCode(shop));
    const page = await logout(shop.browser(), body.id_token);
    expect(page.status).toBe(400);
    expect(page.html).toContain('post_logout_redirect_uri');
  });
});
