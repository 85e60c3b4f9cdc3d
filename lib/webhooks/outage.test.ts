import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createRedisServer, type RedisServer } from '@/lib/testing/redis-server';
import { type Receiver, startReceiver, toCustomerBody, toRedaction } from '@/lib/testing/webhooks';

const program = inject('redisProgram');

afterAll(() => vi.unstubAllEnvs());

describe.skipIf(!program)('webhooks while the session store is away', () => {
  let redis: RedisServer;
  let app: Receiver;
  beforeAll(async () => {
    redis = await createRedisServer(program ?? '');
    await redis.start();
    app = await startReceiver({ REDIS_URL: redis.url });
  });
  afterAll(async () => {
    app.sessions.stop();
    await redis.stop();
  });

  it('T126: are put off, so that the shop sends them again, and done then', async () => {
    const { customerId, read } = await app.signIn();
    const delivery = {
      topic: 'customers/redact',
      body: toRedaction(customerId),
    };
    redis.freeze();
    expect(await app.deliver(delivery)).toBe(503);
    redis.thaw();
    await expect.poll(() => app.deliver(delivery), { timeout: 10_000 }).toBe(200);
    expect(await read()).toBe('closed');
  });

  it('T39: end sessions in every process within five seconds, and say why there too', async () => {
    const { customerId, jar } = await app.signIn();
    const there = await startReceiver({ REDIS_URL: redis.url });
    expect((await there.sessions.guardRequest(jar, new Date())).isSignedIn).toBe(true);
    await app.deliver({ topic: 'customers/disable', body: toCustomerBody(customerId) });
    expect(await there.sessions.guardRequest(jar, new Date())).toMatchObject({ isClosed: true });
    there.sessions.stop();
  });
});
