import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  appOrigin,
  redirectUri,
  startTestShop,
  type TestShop,
} from '../testing/start-test-shop.ts';
import { callToken, challenge, confidential, getCode, verifier } from '../testing/token-client.ts';

let shop: TestShop;
const email = 'mia.lindqvist@example.com';

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

async function exchange(form: Record<string, string>, extra: Record<string, string> = {}) {
  const { form: own, headers } = confidential(shop);
  const whole = { grant_type: 'authorization_code', ...own, ...form };
  return callToken(shop, whole, { ...headers, ...extra });
}

function refresh(token: unknown) {
  return exchange({ grant_type: 'refresh_token', refresh_token: String(token) });
}

const toPublic = () => ({ client_id: shop.config.publicClientId, ...challenge });

async function exchangePublic(origin: string) {
  const form = {
    grant_type: 'authorization_code',
    client_id: shop.config.publicClientId,
    redirect_uri: redirectUri,
    code_verifier: verifier,
    code: await getCode(shop, toPublic()),
  };
  return callToken(shop, form, { origin });
}

describe('where Shopify differs from an OpenID provider by the book', () => {
  it('the ID token carries the e-mail address, since there is no userinfo endpoint', async () => {
    const { body } = await exchange({ code: await getCode(shop) });
    expect(decodeJwt(String(body.id_token))).toMatchObject({ email, email_verified: true });
    const headers = { authorization: `Bearer ${body.access_token}` };
    expect((await fetch(shop.url('/me'), { headers })).status).toBe(404);
  });

  it('a refresh token comes without offline_access, which is no scope here', async () => {
    expect((await exchange({ code: await getCode(shop) })).body.refresh_token).toMatch(/^shcrt_/);
    const code = await getCode(shop, { scope: 'openid offline_access', prompt: 'login' });
    const { body } = await exchange({ code });
    const [, payload = ''] = String(body.access_token).split('.');
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString()).scope).toBe('openid');
  });

  it('a token without the scope of the API is refused there, and is nobody’s on a cart', async () => {
    const code = await getCode(shop, { scope: 'openid foo', prompt: 'login' });
    const { body } = await exchange({ code });
    const ask = (path: string, headers: Record<string, string>, query: string) =>
      fetch(shop.url(path), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
    const token = String(body.access_token);
    const api = '/customer/api/2026-10/graphql';
    const answer = await ask(api, { authorization: token }, '{ customer { id } }');
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ errors: 'User does not have access' });
    const cart = await ask(
      '/api/2026-10/graphql.json',
      {},
      `mutation { cartCreate(input: { buyerIdentity: { customerAccessToken: "${token}" } }) { userErrors { code } } }`,
    );
    expect(await cart.json()).toMatchObject({
      data: { cartCreate: { userErrors: [{ code: 'INVALID' }] } },
    });
  });

  it('nobody is asked for consent: the code mailed is the last page', async () => {
    const browser = shop.browser();
    const hop = await shop.signIn(browser, shop.authorizeUrl(), email);
    expect(hop.location).toContain(`${redirectUri}?code=`);
    // Not for more of it, and not for another client, either.
    const more = await browser.visit(shop.authorizeUrl({ ...toPublic(), prompt: 'none' }));
    expect(more.location).toContain(`${redirectUri}?code=`);
  });

  it('the document of the issuer is served by the shop, on another host than the issuer’s', async () => {
    const response = await fetch(shop.url('/.well-known/openid-configuration'));
    const { issuer } = (await response.json()) as { issuer: string };
    expect(new URL(issuer).host).not.toBe(new URL(shop.config.shopOrigin).host);
  });
});

describe('where the library’s strictness stands', () => {
  it.each([
    ['the implicit flow', { response_type: 'id_token' }],
    ['the hybrid flow', { response_type: 'code id_token' }],
    ['a response by fragment', { response_mode: 'fragment' }],
    ['a response by form', { response_mode: 'form_post' }],
    ['a request object', { request: 'eyJhbGciOiJub25lIn0.e30.' }],
    ['a request object by address', { request_uri: 'https://elsewhere.example/request' }],
    ['an unknown prompt', { prompt: 'whatever' }],
    ['none together with login', { prompt: 'none login' }],
    ['plain PKCE', { code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' }],
    ['a PKCE method without a challenge', { code_challenge_method: 'S256' }],
  ])('%s brings no code', async (_case, params) => {
    const browser = shop.browser();
    await shop.signIn(browser, shop.authorizeUrl(), email);
    const page = await browser.visit(shop.authorizeUrl(params));
    expect(page.location ?? page.html).toMatch(/[?&#]error=|<h1>/);
    expect(page.location ?? page.html).not.toContain('shcac_');
  });

  it('a verifier without a challenge is a downgrade, and refused', async () => {
    const { body } = await exchange({ code: await getCode(shop), code_verifier: verifier });
    expect(body).toEqual({ error: 'invalid_grant' });
  });

  it('a code used twice ends the tokens it brought', async () => {
    const code = await getCode(shop);
    const { body } = await exchange({ code });
    await exchange({ code });
    expect((await refresh(body.refresh_token)).body.error).toBe('invalid_grant');
  });

  it('a code belongs to the client that asked for it', async () => {
    const code = await getCode(shop, toPublic());
    const { body } = await exchange({ code, code_verifier: verifier });
    expect(body).toEqual({ error: 'invalid_grant' });
  });

  it.each(['client_credentials', 'password', 'urn:ietf:params:oauth:grant-type:device_code'])(
    'the grant type %s is not there',
    async (grant_type) => {
      const { status, body } = await exchange({ grant_type });
      expect({ status, error: body.error }).toEqual({
        status: 400,
        error: 'unsupported_grant_type',
      });
    },
  );

  it.each(['/token/introspection', '/token/revocation', '/request', '/device/auth', '/reg', '/me'])(
    'the endpoint %s is not there',
    async (path) => {
      for (const base of ['', '/authentication', '/authentication/oauth']) {
        const response = await fetch(shop.url(base + path), { method: 'POST' });
        expect(response.status).toBe(404);
      }
    },
  );

  it('a parameter given twice is refused', async () => {
    const address = `${shop.authorizeUrl()}&scope=openid`;
    const page = await shop.browser().visit(address);
    expect(page.location ?? page.html).toContain('invalid_request');
  });

  it('pages of a public client may read its tokens, pages of a confidential one do not exist', async () => {
    const { status, headers } = await exchangePublic(appOrigin);
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe(appOrigin);
    for (const origin of [appOrigin, 'https://elsewhere.example']) {
      const answer = await exchange({ code: await getCode(shop) }, { origin });
      expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('sessions and refresh tokens end after fourteen days, and a public client’s by no rotation later', async () => {
    let time = Date.now();
    const later = await startTestShop({}, () => new Date(time));
    try {
      const form = { client_id: later.config.publicClientId };
      const headers = { origin: appOrigin };
      const code = await getCode(later, { ...form, ...challenge });
      const grant = { grant_type: 'authorization_code', redirect_uri: redirectUri, code };
      const first = await callToken(later, { ...form, ...grant, code_verifier: verifier }, headers);
      const again = { ...form, grant_type: 'refresh_token' };
      // Half-way: were the rotation to start the fourteen days anew, seven would be left at their end.
      time += 7 * 86_400_000;
      const second = await callToken(
        later,
        { ...again, refresh_token: String(first.body.refresh_token) },
        headers,
      );
      expect(second.status).toBe(200);
      time += 7 * 86_400_000 + 1_000;
      const token = String(second.body.refresh_token);
      const third = await callToken(later, { ...again, refresh_token: token }, headers);
      expect(third.body.error).toBe('invalid_grant');
    } finally {
      await later.stop();
    }
  });
});

describe('behind TLS', () => {
  const forwarded = { 'x-forwarded-proto': 'https', host: 'shop.example' };

  async function startSignIn(target: TestShop) {
    const path = new URL(target.authorizeUrl());
    const local = `http://localhost:${target.config.port}${path.pathname}${path.search}`;
    const response = await fetch(local, { headers: forwarded, redirect: 'manual' });
    return response.headers.getSetCookie().every((cookie) => /;\s*secure/i.test(cookie));
  }

  it('a shop with an https origin believes what ends TLS before it: cookies are secure', async () => {
    const secure = await startTestShop({ SHOP_ORIGIN: 'https://shop.example' });
    try {
      expect(await startSignIn(secure)).toBe(true);
    } finally {
      await secure.stop();
    }
  });

  it('another shop believes no such header', async () => {
    expect(await startSignIn(shop)).toBe(false);
  });
});
