import { beforeEach, expect, it } from 'vitest';
import { toJitteredMs, withRetries } from './with-retries';

beforeEach(() => Reflect.deleteProperty(globalThis, 'foyerState'));

const always = { upstream: 'storefront', budgetMs: 8_000, toWaitMs: () => 0 } as const;

async function failTimes(count: number, options: Partial<Parameters<typeof withRetries>[1]> = {}) {
  let calls = 0;
  const send = async () => {
    calls += 1;
    throw new Error('no');
  };
  for (let at = 0; at < count; at += 1) {
    await withRetries(send, { ...always, ...options }).catch(() => undefined);
  }
  return calls;
}

it('T94: repeats at most ten and a tenth while everything fails, however long that lasts', async () => {
  expect(await failTimes(200)).toBeLessThanOrEqual(10 + 220);
  expect(await failTimes(1_000)).toBeLessThanOrEqual(1_101);
});

it('T94: repeats what a few people ask twice each, as long as most goes well', async () => {
  expect(await failTimes(3)).toBe(9);
});

it('T92: what the shop itself measured costs nothing of that share', async () => {
  expect(await failTimes(100, { isFree: () => true })).toBe(300);
});

it('T82: starts nothing that there is no time for', async () => {
  expect(await failTimes(1, { budgetMs: 400 })).toBe(1);
  expect(await failTimes(1, { budgetMs: 2_000, toWaitMs: () => 1_600 })).toBe(1);
});

it('T94: waits a random while that grows, and never long', () => {
  for (let retries = 0; retries < 10; retries += 1) {
    const waits = Array.from({ length: 50 }, () => toJitteredMs(retries));
    expect(new Set(waits).size).toBeGreaterThan(40);
    expect(Math.max(...waits)).toBeLessThanOrEqual(Math.min(2_000, 200 * 2 ** retries));
  }
});
