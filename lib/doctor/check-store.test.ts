import { afterAll, afterEach, beforeAll, expect, inject, it, vi } from 'vitest';
import { type Practice, startPractice } from '@/lib/testing/doctor';
import { findFreePort } from '@/lib/testing/free-port';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.stop());
afterEach(() => vi.unstubAllEnvs());

const redisUrl = inject('redisUrl');

async function findStore(url: string | undefined) {
  const findings = await practice.examine({ REDIS_URL: url });
  return findings.find(({ check }) => check === 'session-store');
}

it('says so where no store is configured', async () => {
  expect(await findStore(undefined)).toMatchObject({ outcome: 'ok' });
});

it.skipIf(!redisUrl)('finds a Redis that keeps sessions, and leaves nothing in it', async () => {
  expect(await findStore(redisUrl ?? '')).toMatchObject({ outcome: 'ok' });
  const { openRedisLink } = await import('@/lib/redis/redis-link');
  const link = openRedisLink(redisUrl ?? '');
  expect(await link.run((redis) => redis.keys('foyer:doctor:*'))).toEqual([]);
  link.close();
});

it.skipIf(!redisUrl)('warns of a Redis that drops what it has no room for', async () => {
  const { openRedisLink } = await import('@/lib/redis/redis-link');
  const link = openRedisLink(redisUrl ?? '');
  await link.run((redis) => redis.configSet('maxmemory-policy', 'allkeys-lru'));
  try {
    expect(await findStore(redisUrl ?? '')).toMatchObject({ outcome: 'warning' });
  } finally {
    await link.run((redis) => redis.configSet('maxmemory-policy', 'noeviction'));
    link.close();
  }
});

it('tells a Redis that is not there', async () => {
  const found = await findStore(`redis://127.0.0.1:${await findFreePort()}`);
  expect(found).toMatchObject({ outcome: 'failure' });
  expect(found?.fix).toContain('host, port, password');
});
