import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Provider, startProvider, useProvider } from '@/lib/testing/provider';
import { signInWithIdToken } from '@/lib/testing/provider-sign-in';

let provider: Provider;

beforeAll(async () => {
  provider = await startProvider();
});
beforeEach(() => useProvider(provider.origin));
afterEach(() => {
  provider.reset();
  vi.unstubAllEnvs();
});
afterAll(() => provider.stop());

/** Signs in with an ID token under this header: the subject, or why not. */
const signInWith = (header: { kid?: string | undefined } = {}) =>
  signInWithIdToken(provider, (nonce) => provider.signIdToken({ nonce }, { header }));

async function createPublicKey(alg: string, facts: Record<string, unknown>) {
  const { publicKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(publicKey)), ...facts };
}

describe('an ID token that names no key', () => {
  it('T14: is checked by the only key that fits', async () => {
    expect(await signInWith({ kid: undefined })).toBe('customer-1');
  });

  it('T14: is refused when several keys fit', async () => {
    const other = await createPublicKey('RS256', { kid: 'other', alg: 'RS256', use: 'sig' });
    provider.behaviour.jwks = (keys) => ({ body: { keys: [...keys, other] } });
    expect(await signInWith({ kid: undefined })).toBe('rejected');
  });
});

it('T15: keys that nobody can use do not stand in the way of the one that signed', async () => {
  const strange = [
    { kty: 'AKP', kid: 'pq', alg: 'ML-DSA-44', pub: 'AAAA' },
    { kty: 'unknown', kid: 'kty' },
    { kty: 'RSA', kid: 'alg', alg: 'RS999', n: 'AQAB', e: 'AQAB' },
    { kty: 'EC', kid: 'crv', crv: 'P-999', x: 'AA', y: 'AA' },
    await createPublicKey('ES256', { kid: 'es', alg: 'ES256', use: 'sig' }),
  ];
  provider.behaviour.jwks = (keys) => ({ body: { keys: [...strange, ...keys] } });
  expect(await signInWith()).toBe('customer-1');
  expect(await signInWith({ kid: undefined })).toBe('customer-1');
});
