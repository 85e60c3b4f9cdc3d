import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createRedisServer, type RedisServer } from '@/lib/testing/redis-server';
import { loadSessions, type Sessions } from '@/lib/testing/sessions';

const program = inject('redisProgram');

describe.skipIf(!program)('readiness', () => {
  let redis: RedisServer;
  let sessions: Sessions;
  let get: () => Promise<Response>;

  beforeAll(async () => {
    redis = await createRedisServer(program ?? '');
    sessions = await loadSessions({ REDIS_URL: redis.url });
    get = (await import('./route')).GET;
  });
  afterAll(async () => {
    sessions.stop();
    await redis.stop();
  });

  async function ask() {
    const response = await get();
    const { status } = (await response.json()) as { status: string };
    return `${response.status} ${status}`;
  }

  it('T108, T109, T112: waits for the store once, and is never taken back when the store goes away', async () => {
    expect(await ask()).toBe('503 store-away');
    await redis.start();
    await expect.poll(ask, { timeout: 10_000 }).toBe('200 ready');
    await redis.stop();
    expect(await ask()).toBe('200 degraded');
    await redis.start();
    await expect.poll(ask, { timeout: 10_000 }).toBe('200 ready');
  });
});
