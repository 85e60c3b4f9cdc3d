import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Provider, startProvider, useProvider } from '@/lib/testing/provider';

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
async function signInWith(header: { kid?: string | undefined } = {}): Promise<string> {
  const { startSignIn } = await import('./start-sign-in');
  const { finishSignIn } = await import('./finish-sign-in');
  const { transaction } = await startSignIn({ returnTo: '/account' });
  const id_token = await provider.signIdToken({ nonce: transaction.nonce }, { header });
  provider.behaviour.token = () => ({
    body: { access_token: 'at', refresh_token: 'rt', expires_in: 3600, id_token },
  });
  const callback = new URL('/account/authorize', provider.origin);
  callback.search = new URLSearchParams({ code: 'c', state: transaction.state }).toString();
  try {
    return (await finishSignIn(callback, transaction)).subject;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'thrown';
  }
}

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
