import { decodeProtectedHeader, exportJWK, generateKeyPair } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Provider, startProvider, useProvider } from '@/lib/testing/provider';
import { beginAtProvider, signInWithIdToken } from '@/lib/testing/provider-sign-in';

/**
 * The modules of the OpenID Foundation's conformance suite that apply to this client, re-enacted under their
 * own names (openid-certification/conformance-suite, `oidcc-client-*`). Re-enacted, not certified. The three about
 * signing out stand beside its route.
 */

let provider: Provider;

beforeAll(async () => {
  provider = await startProvider();
});
beforeEach(() => useProvider(provider.origin, { LOG_LEVEL: 'silent' }));
afterEach(() => {
  provider.reset();
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
afterAll(() => provider.stop());

type Claims = Record<string, unknown>;
type Header = Parameters<Provider['signIdToken']>[1];

/** The subject that a sign-in with this ID token ends with, or why there is none. */
const signIn = (claims: Claims = {}, header: Header = {}) =>
  signInWithIdToken(provider, (nonce) => provider.signIdToken({ nonce, ...claims }, header));

const publish = async (alg: string, kid: string) => {
  const { privateKey, publicKey } = await generateKeyPair(alg);
  const jwk = { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' };
  provider.behaviour.jwks = (keys) => ({ body: { keys: [...keys, jwk] } });
  return privateKey;
};

const tokens = { accessToken: 'a', accessTokenExpiresAt: 0, refreshToken: 'r', idToken: 'i' };

/** A refresh that is answered with an ID token of these claims, or none. */
async function refresh(claims?: Claims) {
  const { refreshTokens } = await import('./refresh-tokens');
  const id_token = claims && (await provider.signIdToken(claims));
  const body = { access_token: 'b', refresh_token: 's', expires_in: 3600, id_token };
  provider.behaviour.token = () => ({ body });
  return (await refreshTokens(tokens, 'customer-1')).kind;
}

describe('as in the module', () => {
  it('oidcc-client-test', async () => {
    expect(await signIn()).toBe('customer-1');
  });

  it('oidcc-client-test-client-secret-basic', async () => {
    expect(await signIn()).toBe('customer-1');
    const [scheme, credentials = ''] =
      provider.asked.token[0]?.headers.authorization?.split(' ') ?? [];
    const basic = Buffer.from(credentials, 'base64').toString();
    expect([scheme, basic]).toEqual(['Basic', 'client-1:secret-1']);
  });

  it.each<[string, Claims]>([
    ['oidcc-client-test-invalid-iss', { iss: 'https://evil.example' }],
    ['oidcc-client-test-missing-sub', { sub: undefined }],
    ['oidcc-client-test-invalid-aud', { aud: 'another' }],
    ['oidcc-client-test-missing-aud', { aud: undefined }],
    ['oidcc-client-test-missing-iat', { iat: undefined }],
    ['oidcc-client-test-nonce-invalid', { nonce: 'another' }],
  ])('%s', async (_name, claims) => {
    expect(await signIn(claims)).toBe('rejected');
  });

  it('oidcc-client-test-kid-absent-single-jwks', async () => {
    expect(await signIn({}, { header: { kid: undefined as never } })).toBe('customer-1');
  });

  it('oidcc-client-test-kid-absent-multiple-jwks', async () => {
    await publish('RS256', 'second');
    expect(await signIn({}, { header: { kid: undefined as never } })).toBe('rejected');
  });

  it('oidcc-client-test-idtoken-sig-rs256', async () => {
    expect(decodeProtectedHeader(await provider.signIdToken({})).alg).toBe('RS256');
    expect(await signIn()).toBe('customer-1');
  });

  it('oidcc-client-test-idtoken-sig-none', async () => {
    const header = Buffer.from('{"alg":"none"}').toString('base64url');
    const make = async (nonce: string) =>
      `${header}.${(await provider.signIdToken({ nonce })).split('.')[1]}.`;
    expect(await signInWithIdToken(provider, make)).toBe('rejected');
  });

  it('oidcc-client-test-invalid-sig-rs256', async () => {
    const { privateKey: key } = await generateKeyPair('RS256');
    expect(await signIn({}, { key })).toBe('rejected');
  });

  it('oidcc-client-test-invalid-sig-hs256', async () => {
    const key = new TextEncoder().encode('another secret of 32 characters!');
    expect(await signIn({}, { key, header: { alg: 'HS256' } })).toBe('rejected');
  });

  it('oidcc-client-test-invalid-sig-es256', async () => {
    await publish('ES256', 'es');
    const { privateKey: key } = await generateKeyPair('ES256');
    expect(await signIn({}, { key, header: { alg: 'ES256', kid: 'es' } })).toBe('rejected');
  });

  it('oidcc-client-test-refresh-token', async () => {
    expect(await refresh()).toBe('refreshed');
    expect(await refresh({})).toBe('refreshed');
    expect(provider.asked.token[0]?.form.get('refresh_token')).toBe('r');
  });

  it('oidcc-client-test-refresh-token-invalid-issuer', async () => {
    expect(await refresh({ iss: 'https://evil.example' })).toBe('dead');
  });

  it('oidcc-client-test-refresh-token-invalid-sub', async () => {
    expect(await refresh({ sub: 'customer-2' })).toBe('dead');
  });

  it('oidcc-client-test-discovery-openid-config', async () => {
    const { startSignIn } = await import('./start-sign-in');
    const { url } = await startSignIn({ returnTo: '/account' });
    expect(provider.asked.discovery).toBe(1);
    expect(url.origin + url.pathname).toBe(`${provider.origin}/authorize`);
  });

  it('oidcc-client-test-discovery-jwks-uri-keys', async () => {
    expect(await signIn()).toBe('customer-1');
    expect(provider.asked.jwks).toBe(1);
  });

  it('oidcc-client-test-discovery-issuer-mismatch', async () => {
    provider.behaviour.discovery = (document) => ({
      body: { ...document, issuer: 'https://evil.example' },
    });
    await expect(beginAtProvider()).rejects.toMatchObject({ code: 'misconfigured' });
  });

  it('oidcc-client-test-signing-key-rotation', async () => {
    expect(await signIn()).toBe('customer-1');
    await provider.rotateKey();
    // The library looks again once what it has is a minute old.
    vi.setSystemTime(Date.now() + 61_000);
    expect(await signIn()).toBe('customer-1');
    expect(provider.asked.jwks).toBe(2);
  });

  it('oidcc-client-test-signing-key-rotation-just-before-signing', async () => {
    const make = async (nonce: string) => {
      await provider.rotateKey();
      return provider.signIdToken({ nonce });
    };
    expect(await signInWithIdToken(provider, make)).toBe('customer-1');
  });
});
