import * as client from 'openid-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  appOrigin,
  redirectUri,
  startTestShop,
  type TestShop,
} from '../testing/start-test-shop.ts';

let shop: TestShop;
const email = 'jonas.weber@example.com';

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

/** openid-client wants a `token_type`, which Shopify does not send. */
const withTokenType: client.CustomFetch = async (url, options) => {
  const response = await fetch(url, options as RequestInit);
  if (!url.endsWith('/oauth/token') || !response.ok) return response;
  const body = (await response.json()) as Record<string, unknown>;
  return Response.json({ token_type: 'bearer', ...body });
};

describe('the whole flow with a certified client', () => {
  it('signs in, verifies the ID token and refreshes', async () => {
    const { clientId, clientSecret, issuer } = shop.config;
    const config = await client.discovery(
      new URL(shop.url('/.well-known/openid-configuration')),
      clientId,
      { id_token_signed_response_alg: 'RS256' },
      (server, _metadata, body, headers) => {
        body.set('client_id', clientId);
        return client.ClientSecretBasic(clientSecret)(server, _metadata, body, headers);
      },
      {
        execute: [client.allowInsecureRequests, client.enableNonRepudiationChecks],
        [client.customFetch]: withTokenType,
      },
    );
    expect(config.serverMetadata().issuer).toBe(issuer);
    const pkceCodeVerifier = client.randomPKCECodeVerifier();
    const state = client.randomState();
    const nonce = client.randomNonce();
    const authorizeUrl = client.buildAuthorizationUrl(config, {
      redirect_uri: redirectUri,
      scope: 'openid email customer-account-api:full',
      code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    const hop = await shop.signIn(shop.browser(), authorizeUrl.href, email);
    const tokens = await client.authorizationCodeGrant(config, new URL(hop.location ?? ''), {
      pkceCodeVerifier,
      expectedState: state,
      expectedNonce: nonce,
    });
    expect(tokens.claims()).toMatchObject({ iss: issuer, aud: clientId, email });
    expect(tokens.claims()?.sub).toMatch(/^\d+$/);

    const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(refreshed.access_token).toMatch(/^shcat_/);
    expect(refreshed.id_token).toBeUndefined();
  });
});

describe('the hosted pages', () => {
  it('prefill the hinted e-mail and speak the language asked for', async () => {
    const url = shop.authorizeUrl({ login_hint: email, locale: 'de-AT' });
    const page = await shop.browser().follow(url);
    expect(page.html).toContain(`value="${email}"`);
    expect(page.html).toContain('<html lang="de">');
    expect(page.html).toContain('<h1>Anmelden</h1>');
  });

  it('go straight to the code when the hint is to be submitted', async () => {
    const url = shop.authorizeUrl({ login_hint: email, login_hint_mode: 'submit' });
    const page = await shop.browser().follow(url);
    expect(page.url).toMatch(/\/code$/);
    expect(page.html).toContain(await shop.code(email));
    expect(page.html).toContain('autocomplete="one-time-code"');
  });

  it('offer the demo customers, with hostile names as text', async () => {
    const page = await shop.browser().follow(shop.authorizeUrl());
    expect(page.html).toContain('jonas.weber@example.com');
    expect(page.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page.html).not.toContain('<script');
  });

  it('refuse what is no e-mail address', async () => {
    const browser = shop.browser();
    const page = await browser.follow(shop.authorizeUrl());
    const again = await browser.follow(page.url, { email: 'nobody' });
    expect(again.html).toContain('Enter a valid email address');
    expect(again.html).toContain('value="nobody"');
  });

  it('refuse a wrong code in the words of the real page and take the right one after it', async () => {
    const browser = shop.browser();
    const page = await browser.follow(shop.authorizeUrl());
    const codePage = await browser.follow(page.url, { email });
    const code = await shop.code(email);
    const wrong = await browser.follow(codePage.url, { code: code === '000000' ? '1' : '000000' });
    expect(wrong.html).toContain('Enter the correct 6-digit code');
    const hop = await browser.follow(codePage.url, {
      code: ` ${code.slice(0, 3)} ${code.slice(3)}`,
    });
    expect(new URL(hop.location ?? '').searchParams.get('code')).toMatch(/^shcac_/);
  });

  it('spend a code after five wrong tries and send a new one', async () => {
    const browser = shop.browser();
    const page = await browser.follow(shop.authorizeUrl());
    const codePage = await browser.follow(page.url, { email });
    const code = await shop.code(email);
    for (let tries = 0; tries < 5; tries += 1) await browser.follow(codePage.url, { code: 'x' });
    const late = await browser.follow(codePage.url, { code });
    expect(late.html).toContain('This code no longer works');
    await browser.follow(codePage.url, { action: 'resend' });
    const hop = await browser.follow(codePage.url, { code: await shop.code(email) });
    expect(hop.location).toContain(`${redirectUri}?code=shcac_`);
  });

  it('send a cancelling shopper back with access_denied and the state', async () => {
    const browser = shop.browser();
    const page = await browser.follow(shop.authorizeUrl());
    const hop = await browser.follow(page.url, { action: 'cancel' });
    const { origin, searchParams } = new URL(hop.location ?? '');
    expect(origin).toBe(appOrigin);
    expect(searchParams.get('error')).toBe('access_denied');
    expect(searchParams.get('state')).toBe('kept-as-it-is');
  });

  it('say so when the sign-in they belong to is over', async () => {
    const page = await shop.browser().follow('/authentication/68817354321/login/never-begun');
    expect(page.status).toBe(400);
    expect(page.html).toContain('This sign-in has ended');
  });

  it('let two tabs of one browser sign in side by side', async () => {
    const browser = shop.browser();
    const first = await browser.follow(shop.authorizeUrl({ state: 'one' }));
    const second = await browser.follow(shop.authorizeUrl({ state: 'two' }));
    const firstCode = await browser.follow(first.url, { email });
    const code = await shop.code(email);
    const secondCode = await browser.follow(second.url, { email });
    const secondHop = await browser.follow(secondCode.url, { code: await shop.code(email) });
    const firstHop = await browser.follow(firstCode.url, { code });
    expect(new URL(secondHop.location ?? '').searchParams.get('state')).toBe('two');
    expect(new URL(firstHop.location ?? '').searchParams.get('state')).toBe('one');
  });

  it('let another person sign in with prompt=login without asking the first one', async () => {
    const browser = shop.browser();
    await shop.signIn(browser, shop.authorizeUrl(), email);
    const other = shop.authorizeUrl({ prompt: 'login' });
    const hop = await shop.signIn(browser, other, 'mia.lindqvist@example.com');
    expect(hop.location).toContain(`${redirectUri}?code=`);
  });
});

describe('the authorization endpoint', () => {
  it('makes a new e-mail a new customer', async () => {
    await shop.signIn(shop.browser(), shop.authorizeUrl(), 'brand.new@example.com');
    expect(shop.server.world.findCustomerByEmail('brand.new@example.com')).not.toBeNull();
  });

  it('answers an unregistered redirect_uri with a page, never with a redirect', async () => {
    const url = shop.authorizeUrl({ redirect_uri: `${redirectUri}/` });
    const page = await shop.browser().visit(url);
    expect(page.status).toBe(400);
    expect(page.location).toBeNull();
    expect(page.html).toContain('redirect_uri');
  });

  it('answers prompt=none without a session with login_required', async () => {
    const page = await shop.browser().visit(shop.authorizeUrl({ prompt: 'none' }));
    const { searchParams } = new URL(page.location ?? '');
    expect(searchParams.get('error')).toBe('login_required');
    expect(searchParams.get('error_description')).toBe('End-User authentication required.');
  });

  it('answers prompt=none with a session silently', async () => {
    const browser = shop.browser();
    await shop.signIn(browser, shop.authorizeUrl(), email);
    const page = await browser.visit(shop.authorizeUrl({ prompt: 'none' }));
    expect(page.location).toContain(`${redirectUri}?code=shcac_`);
  });

  it.each([
    ['another response type', { response_type: 'token' }],
    ['the plain PKCE method', { code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' }],
  ])('refuses %s', async (_case, params) => {
    const page = await shop.browser().visit(shop.authorizeUrl(params));
    expect(page.location ?? page.html).toMatch(/error|response_type/);
    expect(page.location ?? '').not.toContain('code=shcac_');
  });

  it('asks a public client for PKCE', async () => {
    const client_id = shop.config.publicClientId;
    const page = await shop.browser().visit(shop.authorizeUrl({ client_id }));
    expect(page.location).toContain('error=invalid_request');
  });

  it('names its cookies so that they never meet those of the app', async () => {
    const browser = shop.browser();
    await shop.signIn(browser, shop.authorizeUrl(), email);
    expect(browser.cookieNames().every((name) => name.startsWith('demo_shop_'))).toBe(true);
  });
});
