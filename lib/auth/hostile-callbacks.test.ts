import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Provider, providerIssuer, startProvider, useProvider } from '@/lib/testing/provider';
import { beginAtProvider, comeBack, toErrorCode } from '@/lib/testing/provider-sign-in';
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
type Pair = readonly [string, string];
type Answer = { status?: number; body: unknown; headers?: Record<string, string> };

describe('hostile discovery', () => {
  const inner = 'http://169.254.169.254/x';
  const endpoints = [
    'authorization_endpoint',
    'token_endpoint',
    'jwks_uri',
    'end_session_endpoint',
  ];
  const addresses = [
    ['on an inner host', inner],
    ['on another host', 'https://evil.example/x'],
    ['on a look-alike host', 'https://shopify.com.evil.example/x'],
    ['behind a user name', 'https://shopify.com@evil.example/x'],
    ['that is a file', 'file:///etc/passwd'],
    ['that is a script', 'javascript:alert(1)'],
    ['that is no address', '/x'],
    ['that is missing', undefined],
  ] as const;

  it.each<[string, Json]>([
    ['T06: another issuer', { issuer: 'https://evil.example' }],
    ['T06: the issuer of another shop', { issuer: 'https://shopify.com/authentication/2' }],
    ['T06: the issuer with a slash more', { issuer: `${providerIssuer}/` }],
    ['T06: the issuer over http', { issuer: providerIssuer.replace('https', 'http') }],
    ['T06: the issuer in capitals', { issuer: providerIssuer.toUpperCase() }],
    ...endpoints.flatMap((name) =>
      addresses.map(([what, url]): [string, Json] => [`T22: ${name} ${what}`, { [name]: url }]),
    ),
  ])('%s', async (_title, change) => {
    provider.behaviour.discovery = (document) => ({ body: { ...document, ...change } });
    expect(await beginAtProvider().catch(toErrorCode)).toBe('misconfigured');
    expect([provider.asked.jwks, provider.asked.token.length]).toEqual([0, 0]);
  });

  it.each<[string, Answer]>([
    ['T06: no issuer', { body: { token_endpoint: 'https://shopify.com/x' } }],
    ...[301, 302, 303, 307, 308].map((status): [string, Answer] => {
      const headers = { location: '/elsewhere' };
      return [`T21: a redirect by ${status}`, { status, body: {}, headers }];
    }),
    ['T23: HTML', { body: '<html>', headers: { 'content-type': 'text/html' } }],
    ['T23: half a document', { body: '{"issuer":' }],
    ['T23: 300 KB', { body: { issuer: providerIssuer, filler: 'x'.repeat(300 * 1024) } }],
    ['T23: a list', { body: [] }],
    ['T23: nothing', { body: '' }],
    ['T23: null', { body: 'null' }],
    ['T23: not there', { status: 404, body: {} }],
    ['T23: a fault of the shop’s', { status: 500, body: {} }],
  ])('%s', async (_title, answer) => {
    provider.behaviour.discovery = () => answer;
    expect(await beginAtProvider().catch(toErrorCode)).toBe('outage');
    expect([provider.asked.discovery, provider.asked.token.length]).toEqual([1, 0]);
  });
});

describe('a hostile callback', () => {
  const code: Pair = ['code', 'c'];
  const evil = 'https://evil.example';
  type Row = [string, (state: string) => readonly Pair[], AuthErrorCode?];

  it.each<Row>([
    ['T01: without state', () => [code]],
    ['T01: with an empty state', () => [code, ['state', '']]],
    ['T01: with another state', () => [code, ['state', 'other']]],
    ['T01: with the state and more', (state) => [code, ['state', `${state}x`]]],
    ['T01: with less than the state', (state) => [code, ['state', state.slice(0, -1)]]],
    ['T01: with the state in capitals', (state) => [code, ['state', state.toUpperCase()]]],
    ['T01: with the state twice', (state) => [code, ['state', state], ['state', state]]],
    ['T01: with a state before ours', (state) => [code, ['state', 'x'], ['state', state]]],
    ['T01: with the state under another name', (state) => [code, ['State', state]]],
    ['T01: with two codes', (state) => [code, ['code', 'd'], ['state', state]]],
    ['T01: without code', (state) => [['state', state]]],
    [
      'T01: with an empty code',
      (state) => [
        ['code', ''],
        ['state', state],
      ],
    ],
    ['T05: with another issuer', (state) => [code, ['state', state], ['iss', evil]]],
    [
      'T05: with the issuer and a slash',
      (state) => [code, ['state', state], ['iss', `${providerIssuer}/`]],
    ],
    [
      'T05: with two issuers',
      (state) => [code, ['state', state], ['iss', providerIssuer], ['iss', evil]],
    ],
    ['T25: with an error beside the code', (state) => [code, ['state', state], ['error', 'x']]],
    [
      'T25: that was cancelled',
      (state) => [
        ['state', state],
        ['error', 'access_denied'],
      ],
      'cancelled',
    ],
    [
      'T25: that needs a page',
      (state) => [
        ['state', state],
        ['error', 'login_required'],
      ],
      'login-required',
    ],
    [
      'T25: from a shop that is down',
      (state) => [
        ['state', state],
        ['error', 'server_error'],
      ],
      'outage',
    ],
    [
      'T25: from a busy shop',
      (state) => [
        ['state', state],
        ['error', 'temporarily_unavailable'],
      ],
      'outage',
    ],
    [
      'T25: with an error nobody knows',
      (state) => [
        ['state', state],
        ['error', '<script>'],
      ],
    ],
    [
      'T25: with somebody else’s error',
      () => [
        ['state', 'other'],
        ['error', 'access_denied'],
      ],
    ],
    [
      'T32: with an ID token in the address',
      (state) => [code, ['state', state], ['id_token', 'e.e.e']],
    ],
    [
      'T32: with a signed answer in place of it',
      (state) => [
        ['response', 'e.e.e'],
        ['state', state],
      ],
    ],
  ])('%s', async (_title, toQuery, reason = 'rejected') => {
    const transaction = await beginAtProvider();
    expect(await comeBack(transaction, toQuery(transaction.state))).toBe(reason);
    expect(provider.asked.token).toHaveLength(0);
  });

  it.each<Row>([
    ['T05: without the issuer it promises', (state) => [code, ['state', state]]],
    ['T05: with an empty one', (state) => [code, ['state', state], ['iss', '']]],
    [
      'T05: with another than the one it promises',
      (state) => [code, ['state', state], ['iss', evil]],
    ],
  ])('%s', async (_title, toQuery) => {
    provider.behaviour.discovery = (document) => ({
      body: { ...document, authorization_response_iss_parameter_supported: true },
    });
    const transaction = await beginAtProvider();
    expect(await comeBack(transaction, toQuery(transaction.state))).toBe('rejected');
    expect(provider.asked.token).toHaveLength(0);
  });
});
