import * as client from 'openid-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeJwt } from '../auth/jwt.ts';
import { startTestShop, type TestShop } from '../testing/start-test-shop.ts';
import { callToken, confidential, getCode } from '../testing/token-client.ts';
import type { Fault } from './faults.ts';
import { idTokenFaults } from './id-token-faults.ts';

let shop: TestShop;

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

const setFault = (fault: Fault['fault']) => shop.control('POST', '/faults', { fault });

async function exchange() {
  const { form, headers } = confidential(shop);
  const code = await getCode(shop);
  const whole = { grant_type: 'authorization_code', ...form, code };
  const { body } = await callToken(shop, whole, headers);
  return body;
}

async function getIdToken() {
  const idToken = String((await exchange()).id_token);
  return { idToken, ...decodeJwt(idToken) };
}

/** What a certified client makes of an ID token, with signature and algorithm checked. */
async function judge(): Promise<string> {
  const { clientId, clientSecret } = shop.config;
  const config = await client.discovery(
    new URL(shop.url('/.well-known/openid-configuration')),
    clientId,
    { id_token_signed_response_alg: 'RS256' },
    (server, metadata, body, headers) => {
      body.set('client_id', clientId);
      return client.ClientSecretBasic(clientSecret)(server, metadata, body, headers);
    },
    {
      execute: [client.allowInsecureRequests, client.enableNonRepudiationChecks],
      [client.customFetch]: async (url, options) => {
        const response = await fetch(url, options as RequestInit);
        if (!url.endsWith('/oauth/token') || !response.ok) return response;
        return Response.json({ token_type: 'bearer', ...((await response.json()) as object) });
      },
    },
  );
  const hop = await shop.signIn(shop.browser(), shop.authorizeUrl(), 'mia.lindqvist@example.com');
  try {
    await client.authorizationCodeGrant(config, new URL(hop.location ?? ''), {
      expectedState: 'kept-as-it-is',
      expectedNonce: 'the-nonce',
      idTokenExpected: true,
    });
    return 'accepted';
  } catch {
    return 'refused';
  }
}

/** A client that follows the specification to the letter takes these; the rest it must refuse. */
const lawful = ['aud-array-own-azp', 'rotated-keys', 'kid-absent'];
/** What the specification leaves open; whoever refuses these too is stricter than the certified client. */
const leftOpen = ['foreign-azp', 'iat-ahead', 'iat-old', 'long-sub'];

describe('what a certified client makes of each forged ID token', () => {
  it.each(idTokenFaults.map((type) => [type]))('%s', async (type) => {
    await setFault({ type } as Fault['fault']);
    const isTaken = lawful.includes(type) || leftOpen.includes(type);
    expect(await judge()).toBe(isTaken ? 'accepted' : 'refused');
  });

  it.each([['RS256'], ['ES256'], ['HS256']] as const)('invalid-sig with %s', async (alg) => {
    await setFault({ type: 'invalid-sig', alg });
    expect((await getIdToken()).header.alg).toBe(alg);
    await shop.control('DELETE', '/faults');
    await setFault({ type: 'invalid-sig', alg });
    expect(await judge()).toBe('refused');
  });

  it('takes the token when no fault is set', async () => {
    expect(await judge()).toBe('accepted');
  });
});

describe('what is in a forged ID token', () => {
  const hour = 3600;
  it.each([
    ['invalid-nonce', { nonce: 'another-nonce' }],
    ['invalid-iss', { iss: 'https://issuer.example' }],
    ['invalid-aud', { aud: 'another-client' }],
    ['foreign-azp', { azp: 'another-client' }],
    ['number-sub', { sub: expect.any(Number) }],
  ])('%s', async (type, claims) => {
    await setFault({ type } as Fault['fault']);
    expect((await getIdToken()).payload).toMatchObject(claims);
  });

  it.each(['sub', 'iss', 'aud', 'exp', 'iat', 'nonce'])('missing-%s', async (name) => {
    await setFault({ type: `missing-${name}` } as Fault['fault']);
    expect((await getIdToken()).payload).not.toHaveProperty(name);
  });

  it('expired lies an hour back, iat-ahead an hour ahead', async () => {
    const now = Date.now() / 1000;
    await setFault({ type: 'expired' });
    expect(Number((await getIdToken()).payload.exp)).toBeLessThan(now - hour + 60);
    await shop.control('DELETE', '/faults');
    await setFault({ type: 'iat-ahead' });
    expect(Number((await getIdToken()).payload.iat)).toBeGreaterThan(now + hour - 60);
  });

  it('idtoken-sig-none, kid-absent and unknown-kid show in the header', async () => {
    const headers = [];
    for (const type of ['idtoken-sig-none', 'kid-absent', 'unknown-kid'] as const) {
      await shop.control('DELETE', '/faults');
      await setFault({ type });
      headers.push((await getIdToken()).header);
    }
    expect(headers).toEqual([
      { alg: 'none' },
      { alg: 'RS256' },
      { kid: 'id_unknown', alg: 'RS256' },
    ]);
  });

  it('id-token-claims sets and removes any claim', async () => {
    await setFault({ type: 'id-token-claims', set: { acr: 'high' }, remove: ['email'] });
    const { payload } = await getIdToken();
    expect(payload.acr).toBe('high');
    expect(payload).not.toHaveProperty('email');
  });
});

it('rotated-keys publishes the new key alone, until a reset, and logout knows its tokens', async () => {
  const kids = async () => {
    const answer = await fetch(shop.url('/authentication/.well-known/jwks.json'));
    return ((await answer.json()) as { keys: { kid: string }[] }).keys.map(({ kid }) => kid);
  };
  expect(await kids()).toEqual(['id_0']);
  await shop.control('POST', '/faults', { fault: { type: 'rotated-keys' }, times: 1 });
  const { idToken, header } = await getIdToken();
  expect([header.kid, await kids()]).toEqual(['id_1', ['id_1']]);
  expect((await getIdToken()).header.kid).toBe('id_1');
  const page = await shop.browser().visit(`/authentication/logout?id_token_hint=${idToken}`);
  expect(page.status).toBe(302);
  await shop.control('POST', '/reset');
  expect(await kids()).toEqual(['id_0']);
});
