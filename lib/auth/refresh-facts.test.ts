import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Provider, startProvider, useProvider } from '@/lib/testing/provider';
import { getDeadUrl } from '@/lib/testing/start-upstream';

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

const tokens = { accessToken: 'a1', accessTokenExpiresAt: 0, refreshToken: 'r1', idToken: 'i1' };
const good = { access_token: 'a2', refresh_token: 'r2', expires_in: 60, token_type: 'Bearer' };

/** What became of it, and the lines of the log. */
async function refresh(now = new Date()) {
  const { log } = await import('@/lib/log');
  const warn = vi.spyOn(log(), 'warn').mockReturnValue(undefined);
  const error = vi.spyOn(log(), 'error').mockReturnValue(undefined);
  const { refreshTokens } = await import('./refresh-tokens');
  const result = await refreshTokens(tokens, 'customer-1', now);
  return { result, warned: warn.mock.calls, told: error.mock.calls };
}

const event = 'auth.refresh_failed';

it.each([
  ['invalid_grant', 400, true, 'invalid_grant'],
  ['invalid_request', 400, false, 'invalid_request'],
  ['invalid_scope', 400, false, 'invalid_scope'],
  ['unsupported_grant_type', 400, false, 'unsupported_grant_type'],
  ['server_error', 400, false, 'server_error'],
  ['temporarily_unavailable', 400, false, 'temporarily_unavailable'],
  // Words of a server’s own are nobody’s to read in the log.
  ['alice@example.com', 400, false, 'unknown'],
])(
  'T81: the log says of %s (%i) whether it was final, and why',
  async (error, status, final, reason) => {
    const headers = { 'x-request-id': 'shop-3' };
    provider.behaviour.token = () => ({ status, body: { error }, headers });
    const { warned, told } = await refresh();
    expect(warned).toEqual([
      [{ event, final, reason, status, shopRequestId: 'shop-3' }, 'refresh failed'],
    ]);
    expect(told).toEqual([]);
  },
);

it.each(['invalid_client', 'unauthorized_client'])(
  'T80: %s is told to whoever can mend the settings',
  async (error) => {
    provider.behaviour.token = () => ({ status: 400, body: { error } });
    const { result, told } = await refresh();
    expect(result).toEqual({ kind: 'transient' });
    expect(told).toEqual([
      [
        { event: 'config.client_rejected', reason: error },
        expect.stringMatching(/CLIENT_ID and CUSTOMER_ACCOUNT_API_CLIENT_SECRET/),
      ],
    ]);
  },
);

it('T81: an answer that is none is told by its status, and how the shop calls it', async () => {
  const headers = { 'x-request-id': 'shop-4' };
  provider.behaviour.token = () => ({ status: 503, body: '<html>', headers });
  const [line] = (await refresh()).warned;
  expect(line?.[0]).toMatchObject({ event, final: false, status: 503, shopRequestId: 'shop-4' });
});

it('T81: a shop that cannot be reached is told by what became of the connection', async () => {
  const token_endpoint = await getDeadUrl();
  provider.behaviour.discovery = (document) => ({ body: { ...document, token_endpoint } });
  const { result, warned } = await refresh();
  expect(result).toEqual({ kind: 'transient' });
  expect(warned[0]?.[0]).toMatchObject({ event, final: false, upstream: 'unreachable' });
});

it('T23: a document that cannot be had is told by its step', async () => {
  provider.behaviour.discovery = () => ({ status: 503, body: {} });
  const { warned } = await refresh();
  expect(warned[0]?.[0]).toEqual({ event, final: false, reason: 'outage', step: 'discovery' });
});

it('T19: another customer’s ID token is told, and ends the session', async () => {
  const id_token = await provider.signIdToken({ sub: 'customer-2' });
  provider.behaviour.token = () => ({ body: { ...good, id_token } });
  const { result, told, warned } = await refresh();
  expect(result).toEqual({ kind: 'dead' });
  expect(told).toEqual([[{ event: 'auth.subject_changed' }, expect.any(String)]]);
  expect(warned).toEqual([]);
});

it('T19: an ID token that is none ends the session, one for several clients does not', async () => {
  provider.behaviour.token = () => ({ body: { ...good, id_token: 'no token' } });
  expect((await refresh()).result).toEqual({ kind: 'dead' });
  const id_token = await provider.signIdToken({ aud: ['other', 'client-1'] });
  provider.behaviour.token = () => ({ body: { ...good, id_token } });
  expect((await refresh()).result.kind).toBe('refreshed');
});

it('T20: tokens bound to a key are told and not taken', async () => {
  provider.behaviour.token = () => ({ body: { ...good, token_type: 'DPoP' } });
  const { result, warned } = await refresh();
  expect(result).toEqual({ kind: 'transient' });
  expect(warned).toEqual([[{ event, final: false, reason: 'token_type' }, 'refresh failed']]);
});

it('a session without a refresh token ends without a question', async () => {
  const { refreshTokens } = await import('./refresh-tokens');
  expect(await refreshTokens({ ...tokens, refreshToken: null }, 'customer-1')).toEqual({
    kind: 'dead',
  });
  expect(provider.asked.token).toHaveLength(0);
});

it('a refresh sends the token, our client id and Basic credentials as Shopify documents them', async () => {
  provider.behaviour.token = () => ({ body: good });
  const now = new Date();
  const { result, warned } = await refresh(now);
  expect(result).toMatchObject({ tokens: { accessTokenExpiresAt: now.getTime() + 60_000 } });
  expect(warned).toEqual([]);
  const [asked] = provider.asked.token;
  expect(Object.fromEntries(asked?.form ?? [])).toMatchObject({
    grant_type: 'refresh_token',
    refresh_token: 'r1',
    client_id: 'client-1',
  });
  expect(asked?.headers).toMatchObject({
    authorization: `Basic ${Buffer.from('client-1:secret-1').toString('base64')}`,
  });
  expect(asked?.headers.origin).toBeUndefined();
});

it('a public client sends its origin, and no credentials', async () => {
  useProvider(provider.origin, { CUSTOMER_ACCOUNT_API_CLIENT_SECRET: undefined });
  provider.behaviour.token = () => ({ body: good });
  expect((await refresh()).result.kind).toBe('refreshed');
  const [asked] = provider.asked.token;
  expect(asked?.headers.origin).toBe('http://localhost:3000');
  expect(asked?.headers.authorization).toBeUndefined();
});
