import type { RequestListener } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startUpstream } from '@/lib/testing/start-upstream';
import { fetchUpstream } from './fetch-upstream';
import type { Upstream } from './gates';

const limits = { upstream: 'customer-account', deadlineMs: 5_000, maxBytes: 1_000 } as const;
const fail: RequestListener = (_request, response) => response.writeHead(503).end();
const answer: RequestListener = (_request, response) => response.end('ok');

let shop: Awaited<ReturnType<typeof startUpstream>>;

beforeEach(async () => {
  // A process of its own for each test, as far as the gates are concerned.
  Reflect.deleteProperty(globalThis, 'foyerState');
  vi.useFakeTimers({ toFake: ['Date'] });
  shop = await startUpstream();
});
afterEach(async () => {
  vi.useRealTimers();
  await shop.stop();
});

const ask = (upstream: Upstream = limits.upstream, deadlineMs: number = limits.deadlineMs) =>
  fetchUpstream(shop.toUrl(), { headers: {} }, { ...limits, upstream, deadlineMs }).then(
    ({ status }) => String(status),
    (error: { code: string }) => error.code,
  );

async function askTimes(count: number): Promise<string[]> {
  const outcomes: string[] = [];
  for (let at = 0; at < count; at += 1) outcomes.push(await ask());
  return outcomes;
}

const wait = (ms: number) => vi.setSystemTime(Date.now() + ms);

async function breakCircuit(): Promise<void> {
  shop.behave(fail);
  expect(new Set(await askTimes(20))).toEqual(new Set(['503']));
}

it('T100: opens after twenty failures, then fails within 5 ms and asks nobody', async () => {
  await breakCircuit();
  const hits = shop.getHits();
  const startedAt = performance.now();
  expect(new Set(await askTimes(50))).toEqual(new Set(['resting']));
  expect((performance.now() - startedAt) / 50).toBeLessThan(5);
  expect(shop.getHits()).toBe(hits);
});

it('T100: stays closed below twenty calls, and while half of them succeed', async () => {
  shop.behave(fail);
  await askTimes(19);
  shop.behave(answer);
  expect(new Set(await askTimes(19))).toEqual(new Set(['200']));
  shop.behave((request, response) => (shop.getHits() % 2 ? answer : fail)(request, response));
  await askTimes(30);
  shop.behave(answer);
  expect(await ask()).toBe('200');
});

it('T100: sends one probe every five seconds and is open again as soon as one succeeds', async () => {
  await breakCircuit();
  const hits = shop.getHits();
  for (const probes of [1, 2, 3]) {
    wait(5_001);
    shop.behave((_request, response) => setTimeout(() => response.writeHead(503).end(), 50));
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => ask()));
    expect(outcomes.filter((outcome) => outcome === '503')).toHaveLength(1);
    expect(shop.getHits()).toBe(hits + probes);
  }
  shop.behave(answer);
  wait(5_001);
  expect(new Set(await askTimes(10))).toEqual(new Set(['200']));
});

it('T100: one customer’s faults alone open it for nobody', async () => {
  shop.behave(fail);
  const askAs = (who: string) =>
    fetchUpstream(shop.toUrl(), { headers: {} }, { ...limits, who }).then(
      ({ status }) => status,
      (error: { code: string }) => error.code,
    );
  for (let at = 0; at < 40; at += 1) expect(await askAs('customer-1')).toBe(503);
  expect(await askAs('customer-2')).toBe(503);
  // Twenty of them together do.
  for (let at = 3; at < 22; at += 1) await askAs(`customer-${at}`);
  expect(await askAs('customer-1')).toBe('resting');
});

it('T101: one upstream that fails takes no other along', async () => {
  await breakCircuit();
  shop.behave(answer);
  expect([await ask(), await ask('storefront'), await ask('provider')]).toEqual([
    'resting',
    '200',
    '200',
  ]);
});

it('T91: asks a shop that is closed once a minute, and sees at once that it is open again', async () => {
  shop.behave((_request, response) => response.writeHead(423).end());
  expect(await askTimes(7)).toEqual([
    ...Array(5).fill('423'),
    ...Array(2).fill('shop-unavailable'),
  ]);
  wait(59_000);
  expect(await ask()).toBe('shop-unavailable');
  wait(2_000);
  expect(await askTimes(3)).toEqual(['423', 'shop-unavailable', 'shop-unavailable']);
  wait(61_000);
  shop.behave(answer);
  expect(await askTimes(3)).toEqual(['200', '200', '200']);
});

it('T98: takes 64 at once, lets 64 wait, and turns the next away at once', async () => {
  const open: (() => void)[] = [];
  shop.behave((_request, response) => open.push(() => response.end('ok')));
  const asked = Array.from({ length: 128 }, () => ask());
  await expect.poll(() => open.length).toBe(64);
  const startedAt = performance.now();
  expect(await ask()).toBe('busy');
  expect(performance.now() - startedAt).toBeLessThan(100);
  expect(await Promise.race([ask('storefront', 200), asked[0]])).toBe('timeout');
  shop.behave(answer);
  for (const finish of open) finish();
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['200']));
});

it('T98: waits for a place no longer than its deadline', async () => {
  shop.behave(() => undefined);
  const asked = Array.from({ length: 64 }, () => ask(limits.upstream, 1_500));
  const startedAt = performance.now();
  expect(await ask(limits.upstream, 200)).toBe('busy');
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  await Promise.all(asked);
});

it.each([429, 503])(
  'T93: remembers a Retry-After of %i that is longer than anybody waits, for a minute at most',
  async (status) => {
    shop.behave((_request, response) =>
      response.writeHead(status, { 'retry-after': '86400' }).end(),
    );
    expect(await ask()).toBe(String(status));
    const hits = shop.getHits();
    wait(59_000);
    expect(await ask()).toBe('resting');
    expect(shop.getHits()).toBe(hits);
    wait(2_000);
    shop.behave(answer);
    expect(await ask()).toBe('200');
  },
);

it('T93: takes no notice of a Retry-After that is short, past or garbage', async () => {
  for (const value of ['1', 'Mon, 23 Nov 2020 12:00:00 GMT', 'soon']) {
    shop.behave((_request, response) => response.writeHead(503, { 'retry-after': value }).end());
    await ask();
    shop.behave(answer);
    expect(await ask()).toBe('200');
  }
});
