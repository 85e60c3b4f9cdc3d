import { createHmac } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Provider, providerIssuer, startProvider, useProvider } from '@/lib/testing/provider';
import { signInWithIdToken } from '@/lib/testing/provider-sign-in';

/** ID tokens that say something false, or say it without a right to: nobody is signed in by any of them. */

let provider: Provider;
let stranger: Awaited<ReturnType<typeof generateKeyPair>>;

beforeAll(async () => {
  provider = await startProvider();
  stranger = await generateKeyPair('RS256');
});
beforeEach(() => useProvider(provider.origin, { LOG_LEVEL: 'silent' }));
afterEach(() => {
  provider.reset();
  vi.unstubAllEnvs();
});
afterAll(() => provider.stop());

const seconds = (ahead = 0) => Math.floor(Date.now() / 1000) + ahead;
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const evil = 'https://evil.example';

async function expectRefused(make: (nonce: string) => string | Promise<string>) {
  expect(await signInWithIdToken(provider, make)).toBe('rejected');
  expect(provider.asked.token).toHaveLength(1);
}

it('a provider that says nothing false signs in', async () => {
  const make = (nonce: string) => provider.signIdToken({ nonce });
  expect(await signInWithIdToken(provider, make)).toBe('customer-1');
});

describe('a hostile ID token', () => {
  it.each<[string, () => Record<string, unknown>]>([
    ['T04: with another nonce', () => ({ nonce: 'another' })],
    ['T04: with no nonce', () => ({ nonce: undefined })],
    ['T04: with an empty nonce', () => ({ nonce: '' })],
    ['T04: with a list of nonces', () => ({ nonce: ['n'] })],
    ['T06: by another issuer', () => ({ iss: evil })],
    ['T06: by the issuer of another shop', () => ({ iss: `${providerIssuer}2` })],
    ['T06: by the issuer with a slash', () => ({ iss: `${providerIssuer}/` })],
    ['T06: by a list of issuers', () => ({ iss: [providerIssuer] })],
    ['T16: to another client', () => ({ aud: 'other-client' })],
    ['T16: to nobody', () => ({ aud: undefined })],
    ['T16: to an empty list', () => ({ aud: [] })],
    ['T16: to a number', () => ({ aud: 1 })],
    ['T16: to several, for none of them', () => ({ aud: ['client-1', 'x'] })],
    ['T16: to several, for another', () => ({ aud: ['client-1', 'x'], azp: 'x' })],
    ['T16: to us, for another', () => ({ azp: 'other-client' })],
    ['T16: to us, for nobody', () => ({ azp: '' })],
    ['T17: whose time is over', () => ({ exp: seconds(-120) })],
    ['T17: whose time never was', () => ({ exp: 0 })],
    ['T17: whose end is no time', () => ({ exp: 'tomorrow' })],
    ['T17: of an hour ahead', () => ({ iat: seconds(3600), exp: seconds(7200) })],
    ['T17: of an hour ago', () => ({ iat: seconds(-3600) })],
    ['T17: of no time', () => ({ iat: 'now' })],
    ['T17: whose time has not come', () => ({ nbf: seconds(600) })],
    ['T17: whose beginning is no time', () => ({ nbf: 'then' })],
    ['T18: without iss', () => ({ iss: undefined })],
    ['T18: without sub', () => ({ sub: undefined })],
    ['T18: with an empty sub', () => ({ sub: '' })],
    ['T18: with a number for sub', () => ({ sub: 7 })],
    ['T18: with a list for sub', () => ({ sub: ['customer-1'] })],
    ['T18: with a sub of 256 characters', () => ({ sub: 's'.repeat(256) })],
    ['T18: without iat', () => ({ iat: undefined })],
    ['T18: without exp', () => ({ exp: undefined })],
  ])('%s', async (_title, change) => {
    await expectRefused((nonce) => provider.signIdToken({ nonce, ...change() }));
  });

  it.each<[string, (token: string, claims: string) => string]>([
    ...['none', 'None', 'NONE', 'nOnE'].map(
      (alg): [string, (token: string, claims: string) => string] => [
        `T10: signed by ${alg}`,
        (_token, claims) => `${encode({ alg })}.${claims}.`,
      ],
    ),
    ['T10: that names no algorithm', (_token, claims) => `${encode({})}.${claims}.`],
    ['T10: of two parts', (token) => token.split('.').slice(0, 2).join('.')],
    ['T10: whose signature is empty', (token) => `${token.split('.').slice(0, 2).join('.')}.`],
    ['T12: whose signature was cut', (token) => token.slice(0, -8)],
    ['T12: whose signature was changed', (token) => `${token.slice(0, -9)}AAAAAAAAA`],
    [
      'T12: with the signature of another',
      (token, claims) => {
        const [header, , signature] = token.split('.');
        const other = {
          ...JSON.parse(Buffer.from(claims, 'base64url').toString()),
          sub: 'customer-2',
        };
        return `${header}.${encode(other)}.${signature}`;
      },
    ],
    ['T12: with a part more', (token) => `${token}.AAAA`],
    ['T12: encrypted, as it says', (token) => `${token.split('.')[0]}..AAAA.AAAA.AAAA`],
    ['T18: that holds a list', (token) => token.replace(/\.[^.]+\./, `.${encode([])}.`)],
    ['T18: that is a word', () => 'token'],
  ])('%s', async (_title, spoil) => {
    await expectRefused(async (nonce) => {
      const token = await provider.signIdToken({ nonce });
      return spoil(token, token.split('.')[1] ?? '');
    });
  });

  it.each<[string, () => Promise<Record<string, unknown>> | Record<string, unknown>]>([
    ['T12: by a stranger under our key’s name', () => ({})],
    [
      'T12: by a stranger who brings the key',
      async () => ({ jwk: await exportJWK(stranger.publicKey) }),
    ],
    ['T12: by a stranger who says where the key is', () => ({ jku: `${evil}/jwks` })],
    ['T12: by a stranger with a certificate', () => ({ x5u: `${evil}/cert`, x5c: ['AAAA'] })],
    ['T13: by a key that nobody has published', () => ({ kid: 'unknown' })],
    ['T13: by a key named after a file', () => ({ kid: '../../dev/null' })],
  ])('%s', async (_title, toHeader) => {
    const header = await toHeader();
    await expectRefused((nonce) =>
      provider.signIdToken({ nonce }, { key: stranger.privateKey, header }),
    );
  });

  it.each<[string, (jwks: string) => string]>([
    ['T11: HS256 under the client secret', () => 'secret-1'],
    ['T11: HS256 under the public key', (jwks) => jwks],
    ['T11: HS256 under the public modulus', (jwks) => JSON.parse(jwks).keys[0].n],
    ['T11: HS256 under nothing', () => ''],
  ])('%s', async (_title, toSecret) => {
    const jwks = await (await fetch(`${provider.origin}/jwks`)).text();
    await expectRefused(async (nonce) => {
      const token = await provider.signIdToken({ nonce });
      const signed = `${encode({ alg: 'HS256' })}.${token.split('.')[1]}`;
      const mac = createHmac('sha256', toSecret(jwks)).update(signed).digest('base64url');
      return `${signed}.${mac}`;
    });
  });

  it.each(['ES256', 'PS256', 'RS512', 'Ed25519'])(
    'T12: signed %s by a key that is published for it, as the document offers',
    async (alg) => {
      provider.behaviour.discovery = (document) => ({
        body: { ...document, id_token_signing_alg_values_supported: [alg, 'RS256', 'none'] },
      });
      const { privateKey, publicKey } = await generateKeyPair(alg);
      const jwk = { ...(await exportJWK(publicKey)), kid: 'x', alg, use: 'sig' };
      provider.behaviour.jwks = (keys) => ({ body: { keys: [...keys, jwk] } });
      const header = { alg, kid: 'x' };
      await expectRefused((nonce) => provider.signIdToken({ nonce }, { key: privateKey, header }));
    },
  );
});

it('T18: an ID token that holds no JSON is an answer that cannot be read', async () => {
  const make = async (nonce: string) =>
    (await provider.signIdToken({ nonce })).replace(/\.[^.]+\./, '.AAAA.');
  expect(await signInWithIdToken(provider, make)).toBe('outage');
});

describe('hostile keys', () => {
  it.each<[string, (keys: readonly unknown[]) => { status?: number; body: unknown }, string]>([
    ['T13: away', () => ({ status: 503, body: {} }), 'outage'],
    ['T13: of 300 KB', (keys) => ({ body: { keys, filler: 'x'.repeat(300 * 1024) } }), 'outage'],
    ['T13: in HTML', () => ({ body: '<html>' }), 'outage'],
    ['T13: none', () => ({ body: { keys: [] } }), 'rejected'],
    ['T13: that are no list', () => ({ body: { keys: {} } }), 'rejected'],
    [
      'T15: for encryption',
      ([key]) => ({ body: { keys: [{ ...(key as object), use: 'enc' }] } }),
      'rejected',
    ],
    [
      'T15: for another algorithm',
      ([key]) => ({ body: { keys: [{ ...(key as object), alg: 'PS256' }] } }),
      'rejected',
    ],
    ['T14: two under one name', ([key]) => ({ body: { keys: [key, key] } }), 'rejected'],
  ])('%s', async (_title, jwks, reason) => {
    provider.behaviour.jwks = jwks;
    const make = (nonce: string) => provider.signIdToken({ nonce });
    expect(await signInWithIdToken(provider, make)).toBe(reason);
  });

  it('T21: that lie elsewhere', async () => {
    const headers = { location: '/elsewhere' };
    provider.behaviour.jwks = () => ({ status: 302, body: {}, headers });
    const make = (nonce: string) => provider.signIdToken({ nonce });
    expect(await signInWithIdToken(provider, make)).toBe('outage');
    expect(provider.asked.jwks).toBe(1);
  });
});
