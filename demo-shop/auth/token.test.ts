import { request } from 'node:http';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  appOrigin,
  redirectUri,
  startTestShop,
  type TestShop,
} from '../testing/start-test-shop.ts';
import {
  callToken,
  challenge,
  confidential,
  getCode,
  toBasic,
  verifier,
} from '../testing/token-client.ts';

let shop: TestShop;

beforeAll(async () => {
  shop = await startTestShop();
});
beforeEach(() => shop.control('POST', '/reset'));
afterAll(() => shop.stop());

async function exchange(form: Record<string, string>, headers?: Record<string, string>) {
  const own = confidential(shop);
  const whole = { grant_type: 'authorization_code', ...own.form, ...form };
  return callToken(shop, whole, headers ?? own.headers);
}

async function refresh(refreshToken: unknown) {
  const { form, headers } = confidential(shop);
  const body = { grant_type: 'refresh_token', ...form, refresh_token: String(refreshToken) };
  return callToken(shop, body, headers);
}

describe('a good code', () => {
  it('brings the four documented members and no others', async () => {
    const { status, body } = await exchange({ code: await getCode(shop) });
    expect(status).toBe(200);
    expect(Object.keys(body).sort()).toEqual(
      ['access_token', 'expires_in', 'id_token', 'refresh_token'].sort(),
    );
    expect(body.expires_in).toBe(3600);
    expect(body.refresh_token).toMatch(/^shcrt_[0-9a-f]{32}$/);
  });

  it('brings an access token of the shape seen in the wild', async () => {
    const { body } = await exchange({ code: await getCode(shop) });
    const jwt = String(body.access_token).replace('shcat_', '');
    expect(decodeProtectedHeader(jwt).kid).toBe('0');
    const payload = decodeJwt(jwt);
    expect(Object.keys(payload).sort()).toEqual(
      ['cid', 'exp', 'iat', 'iss', 'rtid', 'scope', 'shopId', 'sid', 'sub'].sort(),
    );
    expect(payload).toMatchObject({ shopId: 68817354321, sub: expect.any(Number) });
    expect(Number(payload.exp) - Number(payload.iat)).toBe(3600);
  });

  it('brings an RS256 ID token with the nonce', async () => {
    const { body } = await exchange({ code: await getCode(shop) });
    const idToken = String(body.id_token);
    expect(decodeProtectedHeader(idToken)).toMatchObject({ kid: 'id_0', alg: 'RS256' });
    expect(decodeJwt(idToken)).toMatchObject({
      iss: shop.config.issuer,
      aud: shop.config.clientId,
      nonce: 'the-nonce',
      email: 'mia.lindqvist@example.com',
    });
  });

  it('works once', async () => {
    const code = await getCode(shop);
    await exchange({ code });
    expect(await exchange({ code })).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
  });
});

describe('refused exchanges', () => {
  it.each([
    ['the wrong verifier', { code_verifier: `${verifier}x` }],
    ['no verifier for a challenge', {}],
    ['another redirect_uri', { code_verifier: verifier, redirect_uri: `${redirectUri}?x` }],
  ])('%s is an invalid grant', async (_case, form) => {
    const code = await getCode(shop, challenge);
    const { status, body } = await exchange({ code, ...form });
    expect({ status, body }).toEqual({ status: 400, body: { error: 'invalid_grant' } });
  });

  it.each([
    ['an unknown client', { client_id: 'somebody' }, undefined],
    ['a wrong secret', {}, 'wrong'],
    ['a secret in the body', { client_secret: 'any' }, undefined],
    ['no Basic header', {}, null],
  ])('%s is an invalid client', async (_case, form, secret) => {
    const { clientId, clientSecret } = shop.config;
    const headers: Record<string, string> =
      secret === null ? {} : { authorization: toBasic(clientId, secret ?? clientSecret) };
    const { status, body } = await exchange({ code: 'shcac_0', ...form }, headers);
    expect({ status, error: body.error }).toEqual({ status: 401, error: 'invalid_client' });
  });

  it('wants the client id in the body as well', async () => {
    const { headers } = confidential(shop);
    const form = { grant_type: 'authorization_code', code: 'shcac_0', redirect_uri: redirectUri };
    expect(await callToken(shop, form, headers)).toMatchObject({ status: 401 });
  });

  it('wants a User-Agent', async () => {
    const status = await new Promise((resolve, reject) => {
      const call = request(shop.url('/authentication/oauth/token'), { method: 'POST' });
      call.once('error', reject).once('response', (response) => resolve(response.statusCode));
      call.end();
    });
    expect(status).toBe(403);
  });
});

describe('a public client', () => {
  const form = async () => ({
    grant_type: 'authorization_code',
    client_id: shop.config.publicClientId,
    redirect_uri: redirectUri,
    code_verifier: verifier,
    code: await getCode(shop, { client_id: shop.config.publicClientId, ...challenge }),
  });

  it('needs one of its JavaScript origins', async () => {
    const answers = [
      await callToken(shop, await form()),
      await callToken(shop, await form(), { origin: 'https://elsewhere.example' }),
    ];
    for (const { status, headers } of answers) {
      expect(status).toBe(401);
      expect(headers.get('www-authenticate')).toBe('invalid_token');
    }
  });

  it('gets its tokens with the verifier alone', async () => {
    const { status, body } = await callToken(shop, await form(), { origin: appOrigin });
    expect(status).toBe(200);
    expect(body.access_token).toMatch(/^shcat_/);
  });
});

describe('refreshing', () => {
  it('rotates the refresh token and brings no ID token', async () => {
    const first = await exchange({ code: await getCode(shop) });
    const second = await refresh(first.body.refresh_token);
    expect(Object.keys(second.body).sort()).toEqual([
      'access_token',
      'expires_in',
      'refresh_token',
    ]);
    expect(second.body.refresh_token).not.toBe(first.body.refresh_token);
  });

  it('refuses the old refresh token with the sentence clients look for', async () => {
    const first = await exchange({ code: await getCode(shop) });
    await refresh(first.body.refresh_token);
    const { status, body } = await refresh(first.body.refresh_token);
    expect(status).toBe(400);
    expect(body).toEqual({
      error: 'invalid_grant',
      error_description: 'Invalid refresh token.',
    });
  });
});
