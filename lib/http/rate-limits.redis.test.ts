import { afterEach, expect, inject, it, vi } from 'vitest';
import { findFreePort } from '@/lib/testing/free-port';

const redisUrl = inject('redisUrl');
const signIn = { kind: 'sign-in', sessionCookie: null } as const;

/** The limits as another instance has them. */
async function startInstance(url: string) {
  vi.resetModules();
  // The state of a process, which outlives modules.
  Reflect.deleteProperty(globalThis, 'foyerState');
  vi.stubEnv('REDIS_URL', url);
  const { countVisit } = await import('./rate-limits');
  return countVisit;
}

afterEach(() => vi.unstubAllEnvs());

it.skipIf(!redisUrl)('T76: instances that share a store count together', async () => {
  const visit = { ...signIn, buyerIp: '93.184.218.1' };
  const one = await startInstance(redisUrl ?? '');
  for (let index = 0; index < 280; index += 1) expect(await one(visit)).toBe(0);
  const other = await startInstance(redisUrl ?? '');
  for (let index = 0; index < 20; index += 1) expect(await other(visit)).toBe(0);
  expect(await other(visit)).toBeGreaterThan(0);
  expect(await one(visit)).toBeGreaterThan(0);
});

it.skipIf(!redisUrl)('T76: the store holds nobody’s address', async () => {
  const countVisit = await startInstance(redisUrl ?? '');
  await countVisit({ ...signIn, buyerIp: '93.184.218.2' });
  const { getRedisLink } = await import('@/lib/redis/get-redis-link');
  const keys = await getRedisLink()?.run((redis) => redis.keys('*:limit:*'));
  expect(keys?.length).toBeGreaterThan(0);
  expect(keys?.join()).not.toContain('93.184');
  // What is counted is forgotten with its minute.
  const lives = await getRedisLink()?.run((redis) =>
    Promise.all((keys ?? []).map((key) => redis.ttl(key))),
  );
  for (const seconds of lives ?? []) {
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
  }
});

it('T76: while the store is away each instance counts for itself: no open door', async () => {
  const countVisit = await startInstance(`redis://127.0.0.1:${await findFreePort()}`);
  const visit = { ...signIn, buyerIp: '93.184.218.3' };
  for (let index = 0; index < 300; index += 1) expect(await countVisit(visit)).toBe(0);
  expect(await countVisit(visit)).toBeGreaterThan(0);
});
