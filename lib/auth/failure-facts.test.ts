import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Provider, startProvider, useProvider } from '@/lib/testing/provider';

/** What whoever runs this site reads when a sign-in or a renewal fails: which step, which check, no values. */

let provider: Provider;

beforeAll(async () => {
  provider = await startProvider();
});
beforeEach(() => useProvider(provider.origin));
afterEach(() => {
  provider.reset();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => provider.stop());

type Answer = ReturnType<Provider['behaviour']['token']>;

/** A sign-in whose token request is answered so: what was thrown. */
async function failWith(makeAnswer: (nonce: string) => Answer, query?: Record<string, string>) {
  const { startSignIn } = await import('./start-sign-in');
  const { finishSignIn } = await import('./finish-sign-in');
  const { transaction } = await startSignIn({ returnTo: '/account' });
  provider.behaviour.token = () => makeAnswer(transaction.nonce);
  const callback = new URL('/account/authorize', provider.origin);
  const search = query ?? { code: 'c', state: transaction.state };
  callback.search = new URLSearchParams({ state: transaction.state, ...search }).toString();
  return finishSignIn(callback, transaction).then(
    () => null,
    (error: unknown) => error as Error & { code: string; facts: object },
  );
}

const withIdToken = (claims: Record<string, unknown>) => async (nonce: string) => ({
  body: {
    access_token: 'a',
    expires_in: 3600,
    id_token: await provider.signIdToken({ nonce, ...claims }),
  },
});

const seconds = () => Math.floor(Date.now() / 1000);

describe('a sign-in that fails', () => {
  it.each<[string, () => Record<string, unknown>, string]>([
    ['T17: an iat of long ago', () => ({ iat: seconds() - 3_600 }), 'iat'],
    ['T16: a foreign azp', () => ({ azp: 'other' }), 'azp'],
    ['T18: an empty sub', () => ({ sub: '' }), 'sub'],
    ['T18: a sub of 256 characters', () => ({ sub: 's'.repeat(256) }), 'sub'],
  ])('for %s names the claim', async (_, claims, check) => {
    const error = await failWith(withIdToken(claims()));
    expect(error).toMatchObject({ code: 'rejected', facts: { step: 'claims', check } });
    expect(error?.message).toBe('auth: rejected');
  });

  it('T17: ten minutes of difference between the clocks are forgiven, and no more', async () => {
    expect(await failWith(withIdToken({ iat: seconds() - 590 }))).toBeNull();
    expect(await failWith(withIdToken({ iat: seconds() - 610 }))).not.toBeNull();
  });

  it('T18: a sub of 255 characters is a name like any other', async () => {
    expect(await failWith(withIdToken({ sub: 's'.repeat(255) }))).toBeNull();
  });

  it('T20: for a token bound to a key says so', async () => {
    const bound = async (nonce: string) => {
      const { body } = await withIdToken({})(nonce);
      return { body: { ...body, token_type: 'DPoP' } };
    };
    expect(await failWith(bound)).toMatchObject({
      code: 'rejected',
      facts: { check: 'token_type' },
    });
  });

  it('T80: names status and the shop’s own name of the request', async () => {
    const headers = { 'x-request-id': 'shop-1' };
    const refused = { status: 400, body: { error: 'invalid_grant' }, headers };
    const error = await failWith(() => refused);
    expect(error).toMatchObject({
      code: 'rejected',
      facts: { step: 'token', status: 400, shopRequestId: 'shop-1' },
    });
    expect(error?.cause).toBeInstanceOf(Error);
  });

  it.each([
    ['invalid_client', 400, 'misconfigured'],
    ['unauthorized_client', 400, 'misconfigured'],
    ['invalid_request', 401, 'misconfigured'],
    ['invalid_request', 400, 'outage'],
    ['temporarily_unavailable', 503, 'outage'],
  ])('T80: takes %s with %i for %s', async (error, status, code) => {
    expect(await failWith(() => ({ status, body: { error } }))).toMatchObject({ code });
  });

  it('T80: of which the shop says nothing but 401 is our own misconfiguration', async () => {
    expect(await failWith(() => ({ status: 401, body: 'no' }))).toMatchObject({
      code: 'misconfigured',
      facts: { step: 'token', status: 401 },
    });
  });

  it('T80: for an answer that is none names the check, and what the shop calls the request', async () => {
    const headers = { 'x-request-id': 'shop-2', 'content-type': 'text/html' };
    const error = await failWith(() => ({ status: 503, body: '<html>', headers }));
    expect(error).toMatchObject({
      code: 'outage',
      facts: { step: 'verify', status: 503, shopRequestId: 'shop-2' },
    });
    expect(error?.facts).toMatchObject({ check: expect.stringMatching(/^OAUTH_/) });
  });

  it('T01: for what the browser brought says that it was the callback', async () => {
    const error = await failWith(() => ({ body: {} }), { error: 'access_denied' });
    expect(error).toMatchObject({ code: 'cancelled', facts: { step: 'callback' } });
    const odd = await failWith(() => ({ body: {} }), { code: 'login_required' });
    expect(odd).toMatchObject({ code: 'login-required', facts: { step: 'callback' } });
    expect(provider.asked.token).toHaveLength(0);
  });
});

describe('a document that is refused', () => {
  it.each(
    ['authorization_endpoint', 'token_endpoint', 'jwks_uri', 'end_session_endpoint'].flatMap(
      (name) =>
        [undefined, 'no address', 'https://evil.example/'].map((value) => ({ name, value })),
    ),
  )('T22: is refused for its $name of $value, and says so', async ({ name, value }) => {
    provider.behaviour.discovery = (document) => ({ body: { ...document, [name]: value } });
    const { getProvider } = await import('./get-provider');
    await expect(getProvider()).rejects.toMatchObject({
      code: 'misconfigured',
      facts: { check: name },
    });
  });

  it('T06: for another issuer is told to whoever runs this site', async () => {
    const { log } = await import('@/lib/log');
    const fatal = vi.spyOn(log(), 'fatal').mockReturnValue(undefined);
    const issuer = 'https://evil.example';
    provider.behaviour.discovery = (document) => ({ body: { ...document, issuer } });
    const { getProvider } = await import('./get-provider');
    await expect(getProvider()).rejects.toMatchObject({ facts: { check: 'issuer' } });
    expect(fatal).toHaveBeenCalledExactlyOnceWith(
      { event: 'config.issuer_mismatch' },
      expect.stringContaining('SHOP_ID'),
    );
  });

  it('T23: because it did not come names the step', async () => {
    provider.behaviour.discovery = () => ({ status: 503, body: {} });
    const { getProvider } = await import('./get-provider');
    const error: unknown = await getProvider().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'outage', facts: { step: 'discovery' } });
    expect((error as Error).cause).toBeInstanceOf(Error);
  });
});
