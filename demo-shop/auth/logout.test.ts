import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { appOrigin, startTestShop, type TestShop } from '../testing/start-test-shop.ts';
import { callToken, confidential } from '../testing/token-client.ts';

let shop: TestShop;
let browser: Browser;
let tokens: Record<string, unknown>;
const email = 'mia.lindqvist@example.com';

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(async () => {
  await shop.control('POST', '/reset');
  browser = shop.browser();
  const hop = await shop.signIn(browser, shop.authorizeUrl(), email);
  const code = new URL(hop.location ?? '').searchParams.get('code') ?? '';
  const { form, headers } = confidential(shop);
  const whole = { grant_type: 'authorization_code', ...form, code };
  tokens = (await callToken(shop, whole, headers)).body;
});
afterAll(() => shop.stop());

function logout(params: Record<string, string>) {
  return browser.visit(`/authentication/logout?${new URLSearchParams(params)}`);
}

it('ends the session without asking and goes to the registered address', async () => {
  const page = await logout({
    id_token_hint: String(tokens.id_token),
    post_logout_redirect_uri: `${appOrigin}/account/signed-out`,
  });
  expect(page.location).toBe(`${appOrigin}/account/signed-out`);
  const silent = await browser.visit(shop.authorizeUrl({ prompt: 'none' }));
  expect(silent.location).toContain('error=login_required');
});

it('ignores an address that is not registered', async () => {
  const page = await logout({
    id_token_hint: String(tokens.id_token),
    post_logout_redirect_uri: 'https://evil.example/',
  });
  expect(page.location).toBe(`${appOrigin}/account/signed-out`);
});

it('ends the tokens that came out of the session', async () => {
  await logout({ id_token_hint: String(tokens.id_token) });
  const { form, headers } = confidential(shop);
  const body = {
    grant_type: 'refresh_token',
    ...form,
    refresh_token: String(tokens.refresh_token),
  };
  expect((await callToken(shop, body, headers)).body.error).toBe('invalid_grant');
  const answer = await fetch(shop.url('/customer/api/2026-10/graphql'), {
    method: 'POST',
    headers: { authorization: String(tokens.access_token), 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ customer { id } }' }),
  });
  expect(answer.status).toBe(401);
});

it.each([
  ['no hint', {}],
  ['a hint that is no ID token', { id_token_hint: 'nonsense' }],
])('shows a page for %s and keeps the session', async (_case, params) => {
  const page = await logout(params);
  expect(page.status).toBe(400);
  expect(page.html).toContain('id_token_hint');
  const silent = await browser.visit(shop.authorizeUrl({ prompt: 'none' }));
  expect(silent.location).toContain('code=shcac_');
});

it('leaves the session of somebody else in this browser alone', async () => {
  const other = await shop.control<{ id_token: string }>('POST', '/tokens', {
    email: 'jonas.weber@example.com',
  });
  await logout({ id_token_hint: other.id_token });
  const silent = await browser.visit(shop.authorizeUrl({ prompt: 'none' }));
  expect(silent.location).toContain('code=shcac_');
});
