import assert from 'node:assert/strict';
import { beforeEach, it } from 'node:test';
import { control, listRequests } from '../testing/control.ts';
import { places } from '../testing/places.ts';
import { customerDetails } from './account-operations.ts';
import { createVisitor, getLocation, type Visitor } from './visitor.ts';

const email = 'jonas.weber@example.com';
let visitor: Visitor;

beforeEach(async () => {
  await control('POST', '/reset');
  visitor = createVisitor();
});

const getTokens = () => visitor.session.get('customerAccount');
/** Signs in with tokens that Hydrogen, which renews them two minutes early, holds for expired at once. */
async function signInForAMoment() {
  const fault = { type: 'expires-in', value: 120 };
  await control('POST', '/faults', { match: {}, fault, times: 1 });
  await visitor.signIn(email);
  await control('POST', '/expire', { email, what: 'access' });
  await control('DELETE', '/requests');
}

it('an expired access token is renewed, once for all that ask at the same time', async () => {
  await signInForAMoment();
  const before = getTokens();
  const client = visitor.request();
  const answers = await Promise.all([client.query(customerDetails), client.query(customerDetails)]);
  for (const { data } of answers) assert.equal(data.customer.firstName, 'Jonas');
  const after = getTokens();
  assert.notEqual(after?.accessToken, before?.accessToken);
  assert.notEqual(after?.refreshToken, before?.refreshToken);
  assert.equal(after?.idToken, before?.idToken);
  assert.equal((await listRequests('/oauth/token')).length, 1);
});

it('a passing fault of the token endpoint costs nobody their session', async () => {
  await signInForAMoment();
  await control('POST', '/faults', { match: {}, fault: { type: 'transient-401' }, times: 1 });
  assert.equal(await visitor.request().isLoggedIn(), false);
  assert.equal(await visitor.request().isLoggedIn(), true);
  assert.equal((await visitor.request().query(customerDetails)).data.customer.firstName, 'Jonas');
});

it('a refresh token that is over ends the session and leads to the login', async () => {
  await signInForAMoment();
  await control('POST', '/expire', { email, what: 'both' });
  const asked = visitor.request('/account/orders').query(customerDetails);
  await assert.rejects(asked, (thrown: Response) => {
    assert.equal(getLocation(thrown), '/account/login?return_to=%2Faccount%2Forders');
    return true;
  });
  assert.equal(getTokens(), undefined);
});

it('a token that the shop ended early is not used again', async () => {
  await visitor.signIn(email);
  await control('POST', '/expire', { email, what: 'access' });
  await assert.rejects(visitor.request().query(customerDetails), (thrown: Response) => {
    assert.match(getLocation(thrown), /^\/account\/login/);
    return true;
  });
  assert.equal(getTokens(), undefined);
});

it('logging out ends the session here, at the shop, and the tokens', async () => {
  await visitor.signIn(email);
  const token = await visitor.request().getAccessToken();
  const logout = await visitor.request('/account/logout').logout();
  assert.equal(await visitor.request().isLoggedIn(), false);
  const address = new URL(getLocation(logout));
  assert.equal(address.pathname, `/authentication/${places.shopId}/logout`);
  const hop = await visitor.browser.visit(address.href);
  assert.equal(hop.location, `${places.siteOrigin}/`);

  visitor.session.set('customerAccount', { accessToken: token, expiresAt: '9999999999999' });
  await assert.rejects(visitor.request().query(customerDetails));
  const login = await visitor.request('/account/login').login();
  const page = await visitor.browser.follow(getLocation(login));
  assert.match(page.html, /name="email"/);
});

it('logging out returns to another registered address of the site', async () => {
  await visitor.signIn(email);
  const options = { postLogoutRedirectUri: '/account/signed-out' };
  const logout = await visitor.request('/account/logout').logout(options);
  const hop = await visitor.browser.visit(getLocation(logout));
  assert.equal(hop.location, `${places.siteOrigin}/account/signed-out`);
});
