import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { redirectUri, startTestShop, type TestShop } from '../testing/start-test-shop.ts';
import { callToken, confidential, getCode, toBasic } from '../testing/token-client.ts';
import { listClients } from './clients.ts';

let shop: TestShop;
const email = 'mia.lindqvist@example.com';

beforeAll(async () => {
  shop = await startTestShop();
});
afterAll(() => shop.stop());

function exchange(form: Record<string, string>, headers: Record<string, string>) {
  const whole = { grant_type: 'authorization_code', ...confidential(shop).form, ...form };
  return callToken(shop, whole, headers);
}

it.each([
  ['another client than the body', 'nope', 'x'],
  ['a wrong secret', '', 'wrong'],
])('Basic authentication with %s is the documented 401', async (_case, id, secret) => {
  const code = await getCode(shop);
  const authorization = toBasic(id || shop.config.clientId, secret);
  const { body, status } = await exchange({ code }, { authorization });
  expect({ body, status }).toEqual({ body: { error: 'invalid_client' }, status: 401 });
});

it.each(['token', 'id_token', 'code id_token'])(
  'the response type %s is refused by query, without iss',
  async (response_type) => {
    const { location } = await shop.browser().visit(shop.authorizeUrl({ response_type }));
    const target = new URL(location ?? '');
    expect(target.hash).toBe('');
    expect(target.searchParams.get('error')).toBe('unsupported_response_type');
    expect(target.searchParams.has('iss')).toBe(false);
  },
);

it('apps may register addresses of their own beside those of their origins', async () => {
  const own = 'http://localhost:3999/auth/callback';
  const bye = 'http://localhost:3999/bye';
  const other = await startTestShop({ REDIRECT_URIS: own, LOGOUT_URIS: ` ${bye} ` });
  const hop = await other.signIn(other.browser(), other.authorizeUrl({ redirect_uri: own }), email);
  expect(hop.location).toContain(`${own}?code=`);
  for (const { redirectUris, postLogoutRedirectUris } of listClients(other.config)) {
    expect(redirectUris).toEqual([redirectUri, own]);
    expect(postLogoutRedirectUris).toContain(bye);
  }
  await other.stop();
  expect(() => readConfig({ REDIRECT_URIS: '/auth/callback' })).toThrow('REDIRECT_URIS must be');
});
