import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
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

const start = new Date('2026-11-15T09:00:00Z');
const after = (minutes: number, seconds = 0) =>
  new Date(start.getTime() + minutes * 60_000 + seconds * 1_000);

const load = async () => (await import('./get-provider')).getProvider;

it('T23: asks once for requests that arrive together, and not again for an hour', async () => {
  const getProvider = await load();
  await Promise.all(Array.from({ length: 20 }, () => getProvider(start)));
  await getProvider(after(59));
  expect(provider.asked.discovery).toBe(1);
});

it('T23: serves the older copy at once while the shop hangs, and lets it rest after a failure', async () => {
  const getProvider = await load();
  await getProvider(start);
  let fail: (() => void) | undefined;
  provider.behaviour.discovery = () =>
    new Promise((resolve) => {
      fail = () => resolve({ status: 503, body: {} });
    });
  const stale = await getProvider(after(61));
  expect(stale.serverMetadata().token_endpoint).toBe(`${provider.origin}/token`);
  await expect.poll(() => fail).toBeDefined();
  fail?.();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await getProvider(after(61, 5));
  expect(provider.asked.discovery).toBe(2);
  provider.behaviour.discovery = (body) => ({ body });
  await getProvider(after(61, 11));
  await expect.poll(() => provider.asked.discovery).toBe(3);
});

it('T23: serves no copy older than a day', async () => {
  const getProvider = await load();
  await getProvider(start);
  provider.behaviour.discovery = () => ({ status: 503, body: {} });
  await expect(getProvider(after(24 * 60 + 1))).rejects.toMatchObject({ code: 'outage' });
});

it.each<[string, Record<string, unknown>]>([
  ['T06: another issuer', { issuer: 'https://evil.example' }],
  ['T22: a token endpoint on an inner host', { token_endpoint: 'http://169.254.169.254/token' }],
  ['T22: a token endpoint on another host', { token_endpoint: 'https://evil.example/token' }],
  ['T22: keys from a file', { jwks_uri: 'file:///etc/passwd' }],
  ['T37: no way to sign out', { end_session_endpoint: undefined }],
])('refuses a document with %s', async (_title, change) => {
  provider.behaviour.discovery = (document) => ({ body: { ...document, ...change } });
  const getProvider = await load();
  await expect(getProvider(start)).rejects.toMatchObject({ code: 'misconfigured' });
});

it.each([
  ['HTML', { body: '<html>', headers: { 'content-type': 'text/html' } }],
  ['half a document', { body: '{"issuer":' }],
  ['a redirect', { status: 302, body: {}, headers: { location: '/elsewhere' } }],
])('T21, T23: calls %s in place of a document an outage', async (_title, answer) => {
  provider.behaviour.discovery = () => answer;
  const getProvider = await load();
  await expect(getProvider(start)).rejects.toMatchObject({ code: 'outage' });
});

it('T23: takes no document of more than 256 KB, be it otherwise right', async () => {
  let filler = 200 * 1024;
  provider.behaviour.discovery = (document) => ({
    body: { ...document, filler: 'x'.repeat(filler) },
  });
  const getProvider = await load();
  await expect(getProvider(start)).resolves.toBeDefined();
  filler = 300 * 1024;
  useProvider(provider.origin);
  const getProviderAnew = await load();
  await expect(getProviderAnew(start)).rejects.toMatchObject({ code: 'outage' });
});
