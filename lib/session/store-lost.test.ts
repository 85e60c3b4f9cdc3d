import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createEmail } from '@/lib/testing/demo-shop';
import { createRedisServer, type RedisServer } from '@/lib/testing/redis-server';
import {
  countTokenCalls,
  createJar,
  createTestSession,
  loadSessions,
  type Sessions,
} from '@/lib/testing/sessions';

const program = inject('redisProgram');

it('a fault of ours is not taken for a store that is away', async () => {
  const { guardRequest } = await loadSessions({ REDIS_URL: '' });
  const getAll = () => {
    throw new TypeError('a fault');
  };
  await expect(guardRequest({ getAll }, new Date())).rejects.toThrow('a fault');
});

describe.skipIf(!program)('a request whose store is lost', () => {
  let redis: RedisServer;
  let sessions: Sessions;

  beforeAll(async () => {
    redis = await createRedisServer(program ?? '');
    await redis.start();
    sessions = await loadSessions({ REDIS_URL: redis.url });
  });
  afterEach(async () => {
    redis.thaw();
    await redis.admin('CONFIG', 'SET', 'maxmemory', '0');
  });
  afterAll(async () => {
    sessions.stop();
    vi.unstubAllEnvs();
    await redis.stop();
  });

  async function signIn(expiresInMs: number) {
    const email = createEmail();
    const session = await createTestSession({ email, expiresInMs });
    const jar = createJar(await sessions.store.create(session, createJar(), new Date()));
    return { email, jar };
  }
  const guard = (jar: ReturnType<typeof createJar>) => sessions.guardRequest(jar, new Date());

  it('T109: between reading and renewing goes on while its token lives, and is unknown after that', async () => {
    const [due, stale] = [await signIn(60_000), await signIn(-1_000)];
    // It answers what is read, and takes no turn.
    await redis.admin('CONFIG', 'SET', 'maxmemory', '1');
    expect(await guard(due.jar)).toEqual({ isSignedIn: true, writes: [], hides: [] });
    expect(await guard(stale.jar)).toEqual({ isSignedIn: 'unknown', writes: [], hides: [] });
    expect(await countTokenCalls(due.email)).toBe(0);
  });

  it('T109: before it was read is unknown: nothing is taken from the browser', async () => {
    const { jar } = await signIn(3_600_000);
    redis.freeze();
    expect(await guard(jar)).toEqual({ isSignedIn: 'unknown', writes: [], hides: [] });
  });

  it('T109: is nobody’s without a cookie, and asks no store', async () => {
    redis.freeze();
    expect(await guard(createJar())).toEqual({ isSignedIn: false, writes: [], hides: [] });
  });
});
