import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startUpstream } from '@/lib/testing/start-upstream';
import { fetchUpstream, type UpstreamLimits } from './fetch-upstream';

const limits = { upstream: 'customer-account', deadlineMs: 5_000, maxBytes: 1_000 } as const;
const answer: RequestListener = (_request, response) => response.end('ok');
const silence: RequestListener = () => undefined;
const status =
  (code: number, headers = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(code, headers).end();

let shop: Awaited<ReturnType<typeof startUpstream>>;

beforeEach(async () => {
  Reflect.deleteProperty(globalThis, 'foyerState');
  vi.useFakeTimers({ toFake: ['Date'] });
  shop = await startUpstream();
});
afterEach(async () => {
  vi.useRealTimers();
  await shop.stop();
});

const wait = (ms: number) => vi.setSystemTime(Date.now() + ms);

const ask = (who?: string, more: Partial<UpstreamLimits> & { path?: string } = {}) =>
  fetchUpstream(shop.toUrl(more.path), { headers: {} }, { ...limits, who, ...more }).then(
    (response) => String(response.status),
    (error: { code: string }) => error.code,
  );

const askEach = (people: readonly string[]) => Promise.all(people.map((who) => ask(who)));

it('T93: who is told 429 waits alone, and everybody else is answered', async () => {
  shop.behave(status(429, { 'retry-after': '30' }));
  expect(await ask('a')).toBe('429');
  shop.behave(answer);
  const hits = shop.getHits();
  expect(await ask('a')).toBe('busy');
  expect(shop.getHits()).toBe(hits);
  expect([await ask('b'), await ask()]).toEqual(['200', '200']);
  wait(31_000);
  expect(await ask('a')).toBe('200');
});

it('T93: 429 for five people in a row silences all, but not with somebody answered in between', async () => {
  const throttle = status(429, { 'retry-after': '30' });
  shop.behave(throttle);
  await askEach(['a', 'b', 'c', 'd']);
  shop.behave(answer);
  expect(await ask('f')).toBe('200');
  shop.behave(throttle);
  await askEach(['e', 'g', 'h', 'i']);
  shop.behave(answer);
  expect(await ask('f')).toBe('200');
  shop.behave(throttle);
  await askEach(['j', 'k', 'l', 'm', 'n']);
  expect(await ask('f')).toBe('resting');
});

it('T93: 503 with a Retry-After silences all, whoever it was said to', async () => {
  shop.behave(status(503, { 'retry-after': '30' }));
  expect(await ask('a')).toBe('503');
  expect(await ask('b')).toBe('resting');
});

it.each([
  ['customer-account', 8],
  ['storefront', 24],
  ['provider', 8],
  ['admin', 8],
] as const)('T98: one person takes no more places at the %s than %i', async (upstream, max) => {
  const open: (() => void)[] = [];
  shop.behave((request, response) =>
    request.url === '/slow' ? open.push(() => response.end('ok')) : response.end('ok'),
  );
  const asked = Array.from({ length: 128 }, () => ask('a', { upstream, path: '/slow' }));
  await expect.poll(() => open.length).toBe(max);
  expect(await ask('b', { upstream })).toBe('200');
  for (const finish of open) finish();
  const outcomes = await Promise.all(asked);
  expect(outcomes.filter((outcome) => outcome === '200')).toHaveLength(max);
  expect(outcomes.filter((outcome) => outcome === 'busy')).toHaveLength(128 - max);
  expect(await ask('a', { upstream })).toBe('200');
});

it('T100: time that goes by in our own queue is no fault of the shop’s', async () => {
  const open: (() => void)[] = [];
  shop.behave((_request, response) => open.push(() => response.end('ok')));
  const asked = Array.from({ length: 64 }, () => ask());
  await expect.poll(() => open.length).toBe(64);
  const queued = Array.from({ length: 64 }, () => ask(undefined, { deadlineMs: 200 }));
  expect(new Set(await Promise.all(queued))).toEqual(new Set(['busy']));
  shop.behave(answer);
  for (const finish of open) finish();
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['200']));
  // Those that gave up were never sent, and the breaker knows nothing of them.
  expect(shop.getHits()).toBe(64);
  expect(await ask()).toBe('200');
});

it.each([500, 504])('T100: %i for one operation opens it for no other', async (code) => {
  const askFor = (operation: string, at: number) => ask(`${operation}${at}`, { operation });
  shop.behave(status(code));
  for (let at = 0; at < 40; at += 1) expect(await askFor('Bad', at)).toBe(String(code));
  shop.behave(answer);
  expect(await askFor('Good', 0)).toBe('200');
  // Another that fails once and is answered again changes nothing.
  shop.behave(status(code));
  await askFor('Good', 1);
  shop.behave(answer);
  await askFor('Good', 2);
  shop.behave(status(code));
  for (let at = 40; at < 80; at += 1) expect(await askFor('Bad', at)).toBe(String(code));
});

it('T100: 500 for several operations opens it, and so does 503 for one', async () => {
  shop.behave(status(500));
  for (let at = 0; at < 25; at += 1) await ask(`a${at}`, { operation: at % 2 ? 'One' : 'Two' });
  expect(await ask('b', { operation: 'Three' })).toBe('resting');
  Reflect.deleteProperty(globalThis, 'foyerState');
  shop.behave(status(503));
  for (let at = 0; at < 20; at += 1) await ask(`a${at}`, { operation: 'One' });
  expect(await ask('b', { operation: 'Three' })).toBe('resting');
});

it('T100: a probe that gets no answer keeps the others out for three seconds at most', async () => {
  shop.behave(status(503));
  for (let at = 0; at < 20; at += 1) await ask();
  wait(5_001);
  shop.behave(silence);
  const startedAt = performance.now();
  const probe = ask(undefined, { deadlineMs: 8_000 });
  expect(await ask()).toBe('resting');
  expect(await probe).toBe('timeout');
  expect(performance.now() - startedAt).toBeLessThan(4_000);
  wait(5_001);
  shop.behave(answer);
  expect(await ask()).toBe('200');
});
