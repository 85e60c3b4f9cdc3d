import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeJwt } from '../auth/jwt.ts';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';
import { callToken, confidential, getCode } from '../testing/token-client.ts';
import type { Fault } from './faults.ts';

let shop: TestShop;
let tokens: { access_token: string; refresh_token: string };
const email = 'jonas.weber@example.com';

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(async () => {
  await shop.control('POST', '/reset');
  tokens = await shop.control('POST', '/tokens', { email });
});
afterAll(() => shop.stop());

const setFault = (fault: Fault['fault'], match: Fault['match'] = {}) =>
  shop.control<Fault>('POST', '/faults', { match, fault });

const ask = (query = 'query Me { customer { id firstName lastName } }') =>
  fetch(shop.url('/customer/api/2026-10/graphql'), {
    method: 'POST',
    redirect: 'manual',
    headers: { authorization: tokens.access_token, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

function refresh(refresh_token = tokens.refresh_token) {
  const { form, headers } = confidential(shop);
  return callToken(shop, { grant_type: 'refresh_token', ...form, refresh_token }, headers);
}

async function exchange() {
  const { form, headers } = confidential(shop);
  const whole = { grant_type: 'authorization_code', ...form, code: await getCode(shop) };
  return callToken(shop, whole, headers);
}

const getJson = async (path: string) =>
  // biome-ignore lint/suspicious/noExplicitAny: documents under test have no type
  (await (await fetch(shop.url(path))).json()) as any;

describe('instead of the answer', () => {
  it('oversized is one long valid JSON text, plain or zipped', async () => {
    await setFault({ type: 'oversized', bytes: 3_000_000 });
    expect((await (await ask()).text()).length).toBeGreaterThan(3_000_000);
    await shop.control('DELETE', '/faults');
    await setFault({ type: 'oversized', bytes: 3_000_000, encoding: 'gzip' });
    const zipped = await refresh();
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(zipped.text.length).toBeGreaterThan(3_000_000);
  });

  it('redirect-301 leads elsewhere, with any of the four codes', async () => {
    await setFault({ type: 'redirect-301' }, { path: '/authentication/oauth/token' });
    const { status, headers } = await refresh();
    expect([status, headers.get('location')]).toEqual([301, 'https://elsewhere.example/']);
    await setFault({ type: 'redirect-301', code: 307, location: 'http://127.0.0.1:1/' });
    expect((await ask()).status).toBe(307);
  });

  it('html-body and empty-body are no JSON', async () => {
    await setFault({ type: 'html-body' });
    expect((await exchange()).headers.get('content-type')).toContain('html');
    await shop.control('DELETE', '/faults');
    await setFault({ type: 'empty-body' });
    expect(await (await ask()).text()).toBe('');
  });

  it('status takes a body of any shape and a Retry-After', async () => {
    const body = { error: 'server_error' };
    await setFault({ type: 'status', code: 200, body, retryAfter: 'soon' });
    const answer = await refresh();
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers.get('retry-after')).toBe('soon');
  });
});

describe('a change to the answer', () => {
  it('slow-body trickles the real answer', async () => {
    await setFault({ type: 'slow-body', ms: 400 });
    const start = performance.now();
    const body = (await (await ask()).json()) as { data: { customer: { firstName: string } } };
    expect(body.data.customer.firstName).toBe('Jonas');
    expect(performance.now() - start).toBeGreaterThan(350);
  });

  it('lost-answer rotates the refresh token and cuts the line', async () => {
    await shop.control('POST', '/faults', { fault: { type: 'lost-answer' }, times: 1 });
    await expect(refresh()).rejects.toThrow();
    expect((await refresh()).body.error).toBe('invalid_grant');
  });

  it('lost-answer carries a mutation out and cuts the line', async () => {
    await shop.control('POST', '/faults', { fault: { type: 'lost-answer' }, times: 1 });
    const rename = 'mutation { customerUpdate(input: { firstName: "Jo" }) { customer { id } } }';
    await expect(ask(rename)).rejects.toThrow();
    expect(await (await ask()).json()).toMatchObject({ data: { customer: { firstName: 'Jo' } } });
  });

  it('wrong-content-type calls JSON text', async () => {
    await setFault({ type: 'wrong-content-type' });
    const answer = await ask();
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(await answer.json()).toMatchObject({ data: {} });
  });

  it('partial-errors leaves the rest of the answer', async () => {
    await setFault({ type: 'partial-errors', field: 'Customer.lastName' });
    expect(await (await ask()).json()).toMatchObject({
      data: { customer: { firstName: 'Jonas', lastName: null } },
      errors: [{ path: ['customer', 'lastName'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    await shop.control('DELETE', '/faults');
    await setFault({ type: 'partial-errors', code: 'TIMEOUT', message: 'Too long' });
    expect(await (await ask()).json()).toMatchObject({
      data: { customer: { firstName: null, lastName: 'Weber' } },
      errors: [
        { message: 'Too long', path: ['customer', 'firstName'], extensions: { code: 'TIMEOUT' } },
      ],
    });
  });
});

describe('shapes of the token answer', () => {
  it.each([
    [{ type: 'no-refresh-token' }, 'refresh_token'],
    [{ type: 'no-id-token' }, 'id_token'],
    [{ type: 'no-access-token' }, 'access_token'],
    [{ type: 'expires-in', value: null }, 'expires_in'],
  ] as const)('%j', async (fault, name) => {
    await setFault(fault);
    expect((await exchange()).body).not.toHaveProperty(name);
  });

  it.each(['3600', 0, -1, 1e12])('expires-in %j', async (value) => {
    await setFault({ type: 'expires-in', value });
    expect((await refresh()).body.expires_in).toBe(value);
  });

  it('token-type and token-answer set what they are told', async () => {
    await setFault({ type: 'token-type', value: 'bEaReR' });
    await setFault({ type: 'token-answer', set: { extra: true }, remove: ['expires_in'] });
    const { body } = await refresh();
    expect(body).toMatchObject({ token_type: 'bEaReR', extra: true });
    expect(body).not.toHaveProperty('expires_in');
  });

  it.each(['sub', 'iss', 'aud', 'nothing'] as const)(
    'refresh-id-token brings an ID token with %s wrong',
    async (wrong) => {
      await setFault({ type: 'refresh-id-token', wrong });
      const { payload } = decodeJwt(String((await refresh()).body.id_token));
      const { clientId, issuer } = shop.config;
      const access = decodeJwt(tokens.access_token.replace('shcat_', '')).payload;
      expect(payload.sub === String(access.sub)).toBe(wrong !== 'sub');
      expect(payload.iss === issuer).toBe(wrong !== 'iss');
      expect(payload.aud === clientId).toBe(wrong !== 'aud');
    },
  );
});

describe('discovery and keys', () => {
  const path = '/.well-known/openid-configuration';

  it('issuer-mismatch', async () => {
    await setFault({ type: 'issuer-mismatch' });
    expect((await getJson(path)).issuer).toBe('https://issuer.example');
  });

  it('foreign-endpoints', async () => {
    await setFault({ type: 'foreign-endpoints' });
    const { issuer, token_endpoint } = await getJson(path);
    expect(token_endpoint).toBe('http://169.254.169.254/authentication/oauth/token');
    expect(issuer).toBe(shop.config.issuer);
    const api = await getJson('/.well-known/customer-account-api');
    expect(api.graphql_api).toContain('http://169.254.169.254/');
  });

  it('discovery-members', async () => {
    const set = { id_token_signing_alg_values_supported: ['none', 'HS256'] };
    const remove = ['code_challenge_methods_supported'];
    await setFault({ type: 'discovery-members', set, remove });
    const document = await getJson(path);
    expect(document).toMatchObject(set);
    expect(document).not.toHaveProperty('code_challenge_methods_supported');
  });

  it('malformed-json is half a document', async () => {
    await setFault({ type: 'malformed-json' }, { path });
    await expect(getJson(path)).rejects.toThrow(SyntaxError);
  });

  it('unusable-keys puts five keys before the real one', async () => {
    await setFault({ type: 'unusable-keys' });
    const { keys } = await getJson('/authentication/.well-known/jwks.json');
    expect(keys).toHaveLength(6);
    expect(keys.at(-1).kid).toBe('id_0');
  });
});

describe('on the way back to the app', () => {
  const signIn = async () => {
    const hop = await shop.signIn(shop.browser(), shop.authorizeUrl(), email);
    return new URL(hop.location ?? '').searchParams;
  };

  it('callback-error comes back at once with any code and the state', async () => {
    await setFault({ type: 'callback-error', code: 'server_error', description: '<b>no</b>' });
    const page = await shop.browser().visit(shop.authorizeUrl());
    expect(Object.fromEntries(new URL(page.location ?? '').searchParams)).toEqual({
      error: 'server_error',
      error_description: '<b>no</b>',
      state: 'kept-as-it-is',
    });
  });

  it('state-swapped, state-missing and state-twice', async () => {
    const states = [];
    for (const type of ['state-swapped', 'state-missing', 'state-twice'] as const) {
      await shop.control('DELETE', '/faults');
      await setFault({ type });
      const params = await signIn();
      expect(params.get('code')).toMatch(/^shcac_/);
      states.push(params.getAll('state'));
    }
    expect(states).toEqual([['another-state'], [], ['kept-as-it-is', 'another-state']]);
  });

  it('callback-iss names another issuer', async () => {
    await setFault({ type: 'callback-iss', issuer: 'https://issuer.example' });
    expect((await signIn()).get('iss')).toBe('https://issuer.example');
  });
});

it('a fault that does not exist is refused with its field named', async () => {
  await expect(setFault({ type: 'nonsense' } as never)).rejects.toThrow(/400.*fault\.type/s);
  await expect(setFault({ type: 'status', code: 9 })).rejects.toThrow(/400.*fault\.code/s);
});
