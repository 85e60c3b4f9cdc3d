import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Provider, startProvider, useProvider } from '@/lib/testing/provider';
import { beginAtProvider, comeBack } from '@/lib/testing/provider-sign-in';
import type { AuthErrorCode } from './errors';

/** What a shop, or somebody between it and us, may answer: nobody is signed in by any of it. */

let provider: Provider;

beforeAll(async () => {
  provider = await startProvider();
});
beforeEach(() => useProvider(provider.origin, { LOG_LEVEL: 'silent' }));
afterEach(() => {
  provider.reset();
  vi.unstubAllEnvs();
});
afterAll(() => provider.stop());

type Json = Record<string, unknown>;
type Answer = { status?: number; body: unknown; headers?: Record<string, string> };

describe('a hostile token answer', () => {
  const html = { 'content-type': 'text/html' };

  it.each<[string, Json, AuthErrorCode?]>([
    ['T20: bound to a key', { token_type: 'DPoP' }],
    ['T20: of an unknown kind', { token_type: 'mac' }],
    ['T20: without an access token', { access_token: undefined }],
    ['T20: with an empty access token', { access_token: '' }],
    ['T20: with a number for an access token', { access_token: 7 }],
    ['T20: without an ID token', { id_token: undefined }],
    ['T20: with an empty ID token', { id_token: '' }],
    ['T20: with a list for an ID token', { id_token: [] }],
    ['T20: whose time runs backwards', { expires_in: -1 }],
    ['T20: with a number for a refresh token', { refresh_token: 7 }],
    ['T20: that is an error beside 200', { access_token: undefined, error: 'invalid_grant' }],
  ])('%s', async (_title, change, reason = 'rejected') => {
    const transaction = await beginAtProvider();
    const id_token = await provider.signIdToken({ nonce: transaction.nonce });
    const good = { access_token: 'at', refresh_token: 'rt', expires_in: 3600, id_token };
    provider.behaviour.token = () => ({ body: { ...good, ...change } });
    expect(
      await comeBack(transaction, [
        ['code', 'c'],
        ['state', transaction.state],
      ]),
    ).toBe(reason);
    expect(provider.asked.token).toHaveLength(1);
  });

  it.each<[string, Answer, AuthErrorCode]>([
    [
      'T08: for a code that another verifier began',
      { status: 400, body: { error: 'invalid_grant' } },
      'rejected',
    ],
    [
      'T08: for a client it does not know',
      { status: 401, body: { error: 'invalid_client' } },
      'misconfigured',
    ],
    ...[301, 302, 303, 307, 308].map((status): [string, Answer, AuthErrorCode] => {
      const answer = { status, body: {}, headers: { location: '/elsewhere' } };
      return [`T21: that leads elsewhere by ${status}`, answer, 'outage'];
    }),
    ['T20: that is HTML', { body: '<html>', headers: html }, 'outage'],
    ['T20: that is half', { body: '{"access_token":"at"' }, 'outage'],
    ['T20: that is empty', { body: '' }, 'outage'],
    ['T20: that is a list', { body: [] }, 'rejected'],
    ['T20: of 300 KB', { body: { access_token: 'x'.repeat(300 * 1024) } }, 'outage'],
  ])('%s', async (_title, answer, reason) => {
    const transaction = await beginAtProvider();
    provider.behaviour.token = () => answer;
    expect(
      await comeBack(transaction, [
        ['code', 'c'],
        ['state', transaction.state],
      ]),
    ).toBe(reason);
    expect(provider.asked.token).toHaveLength(1);
  });
});

describe('a hostile answer to a refresh', () => {
  const tokens = { accessToken: 'a', accessTokenExpiresAt: 0, refreshToken: 'r', idToken: 'i' };

  it.each<[string, Json]>([
    ['T19: for another person', { sub: 'customer-2' }],
    ['T19: for nobody', { sub: undefined }],
    ['T19: for a list of people', { sub: ['customer-1'] }],
    ['T19: by another issuer', { iss: 'https://evil.example' }],
    ['T19: by no issuer', { iss: undefined }],
    ['T19: to another client', { aud: 'other-client' }],
    ['T19: to no client', { aud: [] }],
  ])('%s', async (_title, claims) => {
    const { refreshTokens } = await import('./refresh-tokens');
    const id_token = await provider.signIdToken(claims);
    provider.behaviour.token = () => ({ body: { access_token: 'b', expires_in: 3600, id_token } });
    expect(await refreshTokens(tokens, 'customer-1')).toEqual({ kind: 'dead' });
  });

  it.each<[string, Answer]>([
    ['T19: with an ID token that is none', { body: { access_token: 'b', id_token: 'x' } }],
    ['T21: that leads elsewhere', { status: 302, body: {}, headers: { location: '/elsewhere' } }],
    ['T20: without an access token', { body: { expires_in: 3600 } }],
    ['T20: bound to a key', { body: { access_token: 'b', token_type: 'DPoP' } }],
  ])('%s', async (_title, answer) => {
    const { refreshTokens } = await import('./refresh-tokens');
    provider.behaviour.token = () => answer;
    expect((await refreshTokens(tokens, 'customer-1')).kind).not.toBe('refreshed');
  });
});
