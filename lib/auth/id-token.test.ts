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

/** The subject, or why not. */
const signInWith = (make: (nonce: string) => string | Promise<string>) =>
  signInWithIdToken(provider, make);

const seconds = () => Math.floor(Date.now() / 1000);
const toUnsigned = (token: string, header: object) =>
  `${Buffer.from(JSON.stringify(header)).toString('base64url')}.${token.split('.')[1]}`;

describe('an ID token', () => {
  it('passes when everything is right', async () => {
    expect(await signInWith((nonce) => provider.signIdToken({ nonce }))).toBe('customer-1');
  });

  it('T16: passes with several audiences when it was issued to us', async () => {
    const aud = ['client-1', 'other'];
    expect(await signInWith((nonce) => provider.signIdToken({ nonce, aud, azp: 'client-1' }))).toBe(
      'customer-1',
    );
  });

  it.each<[string, () => Record<string, unknown>]>([
    ['T06: a foreign issuer', () => ({ iss: 'https://evil.example' })],
    ['T16: a foreign audience', () => ({ aud: 'other-client' })],
    ['T16: no audience', () => ({ aud: undefined })],
    ['T16: several audiences and a foreign azp', () => ({ aud: ['client-1', 'x'], azp: 'x' })],
    ['T16: our audience and a foreign azp', () => ({ azp: 'other-client' })],
    ['T17: its time over', () => ({ exp: seconds() - 120 })],
    ['T17: an iat an hour ahead', () => ({ iat: seconds() + 3600, exp: seconds() + 7200 })],
    ['T17: an iat an hour ago', () => ({ iat: seconds() - 3600 })],
    ['T17: its time not yet come', () => ({ nbf: seconds() + 600 })],
    ['T18: no iss', () => ({ iss: undefined })],
    ['T18: a sub that is a number', () => ({ sub: 7 })],
    ['T18: no iat', () => ({ iat: undefined })],
    ['T18: no exp', () => ({ exp: undefined })],
    ['T18: no sub', () => ({ sub: undefined })],
    ['T18: a sub of 256 characters', () => ({ sub: 's'.repeat(256) })],
    ['T04: another nonce', () => ({ nonce: 'another' })],
    ['T04: no nonce', () => ({ nonce: undefined })],
  ])('with %s is refused', async (_title, change) => {
    const make = (nonce: string) => provider.signIdToken({ nonce, ...change() });
    expect(await signInWith(make)).toBe('rejected');
  });

  it('T12: with a signature of another key is refused', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    expect(await signInWith((nonce) => provider.signIdToken({ nonce }, { key: privateKey }))).toBe(
      'rejected',
    );
  });

  it('T10: without a signature is refused, though the document offers `none`', async () => {
    const make = async (nonce: string) =>
      `${toUnsigned(await provider.signIdToken({ nonce }), { alg: 'none' })}.`;
    expect(await signInWith(make)).toBe('rejected');
  });

  it.each([
    ['the client secret', 'secret-1'.padEnd(32, '0')],
    ['a public value', 'p'.repeat(32)],
  ])('T11: signed HS256 with %s is refused', async (_title, secret) => {
    const key = new TextEncoder().encode(secret);
    const make = (nonce: string) =>
      provider.signIdToken({ nonce }, { key, header: { alg: 'HS256' } });
    expect(await signInWith(make)).toBe('rejected');
  });

  it('T11: signed HS256 with the very client secret is refused', async () => {
    const secret = 'the-client-secret-of-32-characters';
    useProvider(provider.origin, { CUSTOMER_ACCOUNT_API_CLIENT_SECRET: secret });
    const key = new TextEncoder().encode(secret);
    const make = (nonce: string) =>
      provider.signIdToken({ nonce }, { key, header: { alg: 'HS256' } });
    expect(await signInWith(make)).toBe('rejected');
  });

  it('T12: signed ES256 is refused, though the document offers it and the key is published', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const published = { ...(await exportJWK(publicKey)), kid: 'es', alg: 'ES256', use: 'sig' };
    provider.behaviour.jwks = (keys) => ({ body: { keys: [...keys, published] } });
    const header = { alg: 'ES256', kid: 'es' };
    expect(
      await signInWith((nonce) => provider.signIdToken({ nonce }, { key: privateKey, header })),
    ).toBe('rejected');
  });

  it('T13: of a key rotated in since is accepted after one look at the JWKS', async () => {
    expect(await signInWith((nonce) => provider.signIdToken({ nonce }))).toBe('customer-1');
    expect(provider.asked.jwks).toBe(1);
    await provider.rotateKey();
    // The library looks again once what it has is a minute old.
    vi.setSystemTime(Date.now() + 61_000);
    expect(await signInWith((nonce) => provider.signIdToken({ nonce }))).toBe('customer-1');
    expect(provider.asked.jwks).toBe(2);
    vi.useRealTimers();
  });

  it('T13: of a key that is nowhere published is refused after one look', async () => {
    const before = await provider.signIdToken({});
    await provider.rotateKey({ isPublished: false });
    expect(before).not.toBe('');
    expect(await signInWith((nonce) => provider.signIdToken({ nonce }))).toBe('rejected');
    expect(provider.asked.jwks).toBe(1);
    await provider.rotateKey();
  });

  it('T13: is not called forged when the keys cannot be read', async () => {
    provider.behaviour.jwks = () => ({ status: 503, body: {} });
    expect(await signInWith((nonce) => provider.signIdToken({ nonce }))).toBe('outage');
  });
});
