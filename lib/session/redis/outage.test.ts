import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createEmail, demoShop } from '@/lib/testing/demo-shop';
import { createRedisServer, type RedisServer } from '@/lib/testing/redis-server';
import {
  countTokenCalls,
  createJar,
  createTestSession,
  loadSessions,
  type Sessions,
  tokenPath,
} from '@/lib/testing/sessions';
import { toKeys } from './keys';
import { getIdHash } from './session-id';

const program = inject('redisProgram');

describe.skipIf(!program)('a Redis that fails', () => {
  let redis: RedisServer;
  let sessions: Sessions;

  beforeAll(async () => {
    redis = await createRedisServer(program ?? '');
    await redis.start();
    sessions = await loadSessions({ REDIS_URL: redis.url });
  });
  afterAll(async () => {
    sessions.stop();
    await redis.stop();
  });

  const guard = (jar: ReturnType<typeof createJar>) => sessions.guardRequest(jar, new Date());

  async function signIn(options: Parameters<typeof createTestSession>[0] = {}) {
    const session = await createTestSession(options);
    const jar = createJar(await sessions.store.create(session, createJar(), new Date()));
    return { session, jar };
  }

  /** Each fault, how it begins and how it ends. */
  const faults = [
    {
      name: 'is stopped',
      begin: () => redis.stop(),
      end: () => redis.start(),
      keepsData: false,
    },
    {
      name: 'hangs',
      begin: () => redis.freeze(),
      end: () => redis.thaw(),
      keepsData: true,
    },
    {
      name: 'wants another password',
      begin: async () => {
        await redis.admin('CONFIG', 'SET', 'requirepass', 'changed');
        await redis.adminAs('changed', 'CLIENT', 'KILL', 'TYPE', 'pubsub');
      },
      end: () => redis.adminAs('changed', 'CONFIG', 'SET', 'requirepass', ''),
      keepsData: true,
    },
  ];

  describe.each(faults)('T109: $name', ({ begin, end, keepsData }) => {
    it('keeps people reading, says nothing about the others, signs nobody out, and heals', async () => {
      const known = await signIn();
      const stale = await signIn({ expiresInMs: -1_000 });
      const stranger = createJar(
        known.jar.getAll().map(({ name }) => ({ name, value: 'A'.repeat(43), maxAgeSeconds: 1 })),
      );
      expect((await guard(known.jar)).isSignedIn).toBe(true);
      await begin();
      const startedAt = Date.now();
      // Read lately, and the access token lives.
      await expect
        .poll(() => sessions.store.read(known.jar, new Date()))
        .toMatchObject({
          kind: 'session',
          isConfirmed: false,
        });
      expect(await guard(known.jar)).toEqual({ isSignedIn: true, writes: [], hides: [] });
      // Never read here, or without a token that lives: nobody can say.
      for (const jar of [stale.jar, stranger]) {
        expect(await guard(jar)).toEqual({ isSignedIn: 'unknown', writes: [], hides: [] });
      }
      expect(Date.now() - startedAt).toBeLessThan(2_000);
      await end();
      const heal = async () => (await guard(stranger)).isSignedIn;
      await expect.poll(heal, { timeout: 5_000, interval: 50 }).toBe(false);
      expect((await guard(known.jar)).isSignedIn).toBe(keepsData);
    });
  });

  const refusals = [
    {
      name: 'has become a replica (READONLY)',
      begin: () => redis.admin('REPLICAOF', '127.0.0.1', '1'),
      end: () => redis.admin('REPLICAOF', 'NO', 'ONE'),
    },
    {
      name: 'is full (OOM)',
      begin: () => redis.admin('CONFIG', 'SET', 'maxmemory', '1'),
      end: () => redis.admin('CONFIG', 'SET', 'maxmemory', '0'),
    },
  ];

  it.each(refusals)(
    'T109: $name: reading goes on, the rest waits, nobody is signed out',
    async ({ begin, end }) => {
      const email = createEmail();
      const known = await signIn();
      const due = await signIn({ email, expiresInMs: 60_000 });
      const stale = await signIn({ expiresInMs: -1_000 });
      await begin();
      expect(await guard(known.jar)).toEqual({ isSignedIn: true, writes: [], hides: [] });
      expect(await guard(due.jar)).toEqual({ isSignedIn: true, writes: [], hides: [] });
      expect(await guard(stale.jar)).toEqual({ isSignedIn: 'unknown', writes: [], hides: [] });
      await expect(signIn()).rejects.toSatisfy(sessions.isStoreError);
      expect(await countTokenCalls(email)).toBe(0);
      await end();
      const heal = async () => (await guard(stale.jar)).writes.length;
      await expect.poll(heal, { timeout: 5_000, interval: 50 }).toBeGreaterThan(0);
      expect((await guard(due.jar)).writes.length).toBeGreaterThan(0);
    },
  );

  it.each(refusals)('T109: $name just while a write hangs: heals after it', async (refusal) => {
    const { jar } = await signIn();
    await redis.admin('CLIENT', 'PAUSE', '800', 'WRITE');
    const writing = sessions.link?.run((client) => client.set('paused', '1'));
    const begun = wait(100).then(refusal.begin);
    await expect(writing).rejects.toMatchObject({ code: 'timeout' });
    await begun;
    await wait(1_200);
    await refusal.end();
    const heal = async () => sessions.store.read(jar, new Date());
    await expect.poll(heal, { timeout: 5_000, interval: 50 }).toMatchObject({ isConfirmed: true });
  });

  it('T110: has lost everything: all sign in again, and nobody goes round in circles', async () => {
    const { jar } = await signIn();
    await redis.admin('FLUSHALL');
    const lost = await guard(jar);
    expect(lost).toMatchObject({ isSignedIn: false, writes: [] });
    const session = await createTestSession();
    jar.write(await sessions.store.create(session, jar, new Date()));
    expect((await guard(jar)).isSignedIn).toBe(true);
  });

  it('T37: is away at sign-out: dead here at once, and in Redis as soon as it is back', async () => {
    const { jar, session } = await signIn();
    expect((await guard(jar)).isSignedIn).toBe(true);
    const recordKey = toKeys(getIdHash(jar) ?? '').record;
    expect(await redis.admin('EXISTS', recordKey)).toBe(1);
    redis.freeze();
    const ending = await sessions.store.end(jar, new Date());
    expect(ending).toEqual({ session, isSettled: false });
    expect((await guard(jar)).isSignedIn).toBe(false);
    redis.thaw();
    // As any other process of this site would find it.
    const isStored = async () => Number(await redis.admin('EXISTS', recordKey)) === 1;
    await expect.poll(isStored, { timeout: 5_000 }).toBe(false);
    expect((await guard(jar)).isSignedIn).toBe(false);
  });

  it('T83: goes away while the shop answers: the new tokens are kept and stored when it is back', async () => {
    const email = createEmail();
    const { jar } = await signIn({ email, expiresInMs: -1_000 });
    const slow = { type: 'delay', ms: 1_500 };
    const { id } = await demoShop.setFault({ email, path: tokenPath }, slow, 1);
    const underWay = guard(jar);
    await expect.poll(() => demoShop.hasStruck(id), { timeout: 10_000, interval: 20 }).toBe(true);
    redis.freeze();
    const renewed = await underWay;
    expect(renewed.isSignedIn).toBe(true);
    const reading = await sessions.store.read(jar, new Date());
    expect(reading).toMatchObject({ kind: 'session', isConfirmed: false });
    redis.thaw();
    const stored = async () => sessions.store.read(jar, new Date());
    await expect.poll(stored, { timeout: 5_000 }).toMatchObject({ isConfirmed: true });
    expect(await stored()).toMatchObject({
      session: { tokens: reading.kind === 'session' ? reading.session.tokens : {} },
    });
    expect(await countTokenCalls(email)).toBe(1);
  });
});
