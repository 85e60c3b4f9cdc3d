import assert from 'node:assert/strict';
import { beforeEach, it } from 'node:test';
import { control, getCode, listRequests } from '../testing/control.ts';
import { places } from '../testing/places.ts';
import { createVisitor, getLocation, passSignInPages } from './visitor.ts';

const email = 'jonas.weber@example.com';

beforeEach(() => control('POST', '/reset'));

it('Hydrogen signs a customer in', async () => {
  const visitor = createVisitor();
  assert.equal(await visitor.request().isLoggedIn(), false);
  assert.equal(await visitor.signIn(email), '/account');
  assert.equal(await visitor.request().isLoggedIn(), true);
  assert.match((await visitor.request().getAccessToken()) ?? '', /^shcat_/);
});

it('goes on to where the customer wanted to be', async () => {
  const visitor = createVisitor();
  const address = '/account/login?return_to=%2Faccount%2Forders';
  const login = await visitor.request(address).login();
  const hop = await passSignInPages(visitor.browser, getLocation(login), email);
  const done = await visitor.request(hop.location ?? '').authorize();
  assert.equal(getLocation(done), '/account/orders');
});

it('asks only the addresses it builds itself, as a public client with PKCE', async () => {
  const visitor = createVisitor();
  const login = new URL(getLocation(await visitor.request('/account/login').login()));
  assert.equal(login.origin, places.accountsOrigin);
  assert.equal(login.pathname, `/authentication/${places.shopId}/oauth/authorize`);
  assert.equal(login.searchParams.get('code_challenge_method'), 'S256');
  const hop = await passSignInPages(visitor.browser, login.href, email);
  await visitor.request(hop.location ?? '').authorize();
  const [exchange] = await listRequests('/oauth/token');
  assert.equal(exchange?.headers.authorization, undefined);
  assert.equal(exchange?.headers.origin, places.siteOrigin);
  assert.match(exchange?.headers['user-agent'] ?? '', /^Shopify Hydrogen /);
});

it('hands on the language, and an e-mail address which is sent by itself', async () => {
  const visitor = createVisitor();
  const options = { locale: 'de', loginHint: email, loginHintMode: 'submit' as const };
  const login = await visitor.request('/account/login').login(options);
  const page = await visitor.browser.follow(getLocation(login));
  assert.match(page.html, /<html lang="de"/);
  assert.match(page.url, /\/code$/);
  const hop = await visitor.browser.follow(page.url, { code: await getCode(email) });
  await visitor.request(hop.location ?? '').authorize();
  assert.equal(await visitor.request().isLoggedIn(), true);
});

it('needs no code while the customer has a session at the shop', async () => {
  const visitor = createVisitor();
  await visitor.signIn(email);
  visitor.session.unset('customerAccount');
  await control('DELETE', '/requests');
  assert.equal(await visitor.signIn(email), '/account');
  assert.deepEqual(await listRequests('/login/'), []);
});

it('refuses an ID token with another nonce', async () => {
  const visitor = createVisitor();
  await control('POST', '/faults', { match: {}, fault: { type: 'invalid-nonce' }, times: 1 });
  await assert.rejects(visitor.signIn(email), { status: 400 });
  assert.equal(await visitor.request().isLoggedIn(), false);
});

it('starts over once when the state is not its own', async () => {
  const visitor = createVisitor();
  await control('POST', '/faults', { match: {}, fault: { type: 'state-swapped' }, times: 1 });
  const again = await visitor.signIn(email);
  assert.match(again, /^\/account\/login\?.*oauth_recovery=true/);
  const login = await visitor.request(again).login();
  const hop = await passSignInPages(visitor.browser, getLocation(login), email);
  await visitor.request(hop.location ?? '').authorize();
  assert.equal(await visitor.request().isLoggedIn(), true);
});

it('takes a cancelled sign-in for a failed one', async () => {
  const visitor = createVisitor();
  const login = await visitor.request('/account/login').login();
  const page = await visitor.browser.follow(getLocation(login));
  const hop = await visitor.browser.follow(page.url, { action: 'cancel' });
  assert.match(hop.location ?? '', /error=access_denied/);
  await assert.rejects(visitor.request(hop.location ?? '').authorize(), { status: 400 });
});

it('is shown a page, and not sent back, when its address is not registered', async () => {
  const visitor = createVisitor();
  const login = new URL(getLocation(await visitor.request('/account/login').login()));
  login.searchParams.set('redirect_uri', 'https://elsewhere.example/account/authorize');
  const page = await visitor.browser.follow(login.href);
  assert.equal(page.status, 400);
  assert.equal(page.location, null);
});
