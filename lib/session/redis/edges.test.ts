import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createEmail } from '@/lib/testing/demo-shop';
import { createRedisServer, type RedisServer } from '@/lib/testing/redis-server';
import {
  countTokenCalls,
  createJar,
  createTestSession,
  type Jar,
  loadSessions,
  type Sessions,
} from '@/lib/testing/sessions';
import { seal } from '../seal';
import { absoluteLifetimeMs, idleLifetimeMs } from '../session';
import { sealSession } from '../session-cookie';
import { toKeys, toSubjectKey } from './keys';
import { getIdHash, writeSessionId } from './session-id';

const program = inject('redisProgram');

describe.skipIf(!program)('sessions in Redis, at the edges', () => {
  let redis: RedisServer;
  let app: Sessions;

  beforeAll(async () => {
    redis = await createRedisServer(program ?? '');
    await redis.start();
    app = await loadSessions({ REDIS_URL: redis.url });
  });
  afterEach(() => {
    redis.thaw();
    vi.restoreAllMocks();
  });
  afterAll(async () => {
    app.stop();
    vi.unstubAllEnvs();
    await redis.stop();
  });

  type Options = Parameters<typeof createTestSession>[0];
  async function signIn(options: Options = {}, jar = createJar()) {
    const session = await createTestSession(options);
    const writes = await app.store.create(session, jar, new Date());
    jar.write(writes);
    return { session, jar, writes };
  }
  const read = async (jar: Jar, now = new Date()) => (await app.store.read(jar, now)).kind;
  const toHash = (jar: Jar) => getIdHash(jar) ?? '';
  const later = (ms: number) => new Date(Date.now() + ms);

  describe('the sealed cookies of the time before', () => {
    async function createSealed() {
      const session = await createTestSession();
      return createJar(await sealSession(session, createJar(), new Date()));
    }

    it('are no session, and are left to the processes that still know them', async () => {
      const jar = await createSealed();
      expect([app.store.isClaimed(jar), await read(jar)]).toEqual([true, 'ended']);
      const guard = await app.guardRequest(jar, new Date());
      expect(guard).toMatchObject({ isSignedIn: false, writes: [] });
      expect(guard.hides.map(({ name }) => name)).toEqual(jar.getAll().map(({ name }) => name));
    });

    it('go with the first sign-in, and when all is cleared', async () => {
      const jar = await createSealed();
      const sealed = jar.getAll();
      await signIn({}, jar);
      expect(jar.getAll()).toHaveLength(1);
      expect(await read(jar)).toBe('session');
      const both = createJar(
        [...jar.getAll(), ...sealed].map((one) => ({ ...one, maxAgeSeconds: 1 })),
      );
      both.write(app.store.clear(both));
      expect(both.getAll()).toEqual([]);
    });
  });

  it('an id that cannot be ours is taken away from the browser, and asks nobody', async () => {
    const jar = createJar([writeSessionId('made up', 60)]);
    expect(await read(jar)).toBe('none');
    expect((await app.guardRequest(jar, new Date())).writes).toEqual(app.store.clear(jar));
    expect(await app.store.end(jar, new Date())).toEqual({ session: null, isSettled: true });
    const { session } = await signIn({ expiresInMs: -1_000 });
    expect(await app.store.refresh(session, jar, new Date())).toEqual({ kind: 'dead' });
    expect(await countTokenCalls(session.subject)).toBe(0);
  });

  it('T48: the cookie lasts as long as the session may rest, or lives in all', async () => {
    const { session, writes } = await signIn();
    const [age = 0] = writes.map(({ maxAgeSeconds }) => maxAgeSeconds ?? 0);
    expect(age).toBeGreaterThan(idleLifetimeMs / 1000 - 10);
    expect(age).toBeLessThanOrEqual(idleLifetimeMs / 1000);
    const old = { ...session, createdAt: Date.now() - absoluteLifetimeMs + 90_000 };
    const [write] = await app.store.create(old, createJar(), new Date());
    expect(write?.maxAgeSeconds).toBeGreaterThan(80);
    expect(write?.maxAgeSeconds).toBeLessThanOrEqual(90);
  });

  it('a sign-in is kept also by a Redis that takes a second to answer', async () => {
    await redis.admin('CLIENT', 'PAUSE', '900', 'WRITE');
    const { jar } = await signIn();
    expect(await read(jar)).toBe('session');
  });

  it('T109: a session that nobody has read since it was made is unknown while Redis is away', async () => {
    const { jar } = await signIn();
    redis.freeze();
    await expect(app.store.read(jar, new Date())).rejects.toSatisfy(app.isStoreError);
    // At sign-out too: who it was cannot be told, and it waits.
    const { log } = await import('@/lib/log');
    const error = vi.spyOn(log(), 'error').mockReturnValue(undefined);
    expect(await app.store.end(jar, new Date())).toEqual({ session: null, isSettled: false });
    expect(error).toHaveBeenCalledWith(
      { event: 'session.end_pending' },
      expect.stringMatching(/sign-out/),
    );
    expect(await read(jar)).toBe('ended');
    redis.thaw();
    const isStored = async () => Number(await redis.admin('EXISTS', toKeys(toHash(jar)).record));
    await expect.poll(isStored, { timeout: 5_000 }).toBe(0);
    expect(await read(jar)).toBe('ended');
  });

  it('T109: what was renewed just now is remembered as well as what was read', async () => {
    const { session, jar } = await signIn({ expiresInMs: -1_000 });
    const fresh = await app.store.refresh(session, jar, new Date());
    redis.freeze();
    const reading = await app.store.read(jar, new Date());
    expect(reading).toEqual({
      kind: 'session',
      session: fresh.kind === 'refreshed' ? fresh.session : null,
      isConfirmed: false,
    });
    // For ten minutes: somebody may have ended it elsewhere.
    await expect(app.store.read(jar, later(11 * 60_000))).rejects.toSatisfy(app.isStoreError);
  });

  it('T109: what turned out to be ended is remembered no longer', async () => {
    const { jar } = await signIn();
    expect(await read(jar)).toBe('session');
    await redis.admin('DEL', toKeys(toHash(jar)).record);
    expect(await read(jar)).toBe('ended');
    redis.freeze();
    await expect(app.store.read(jar, new Date())).rejects.toSatisfy(app.isStoreError);
  });

  it('T126: what was remembered of a closed account’s tokens is forgotten', async () => {
    const { session, jar } = await signIn({ expiresInMs: -1_000 });
    await app.store.refresh(session, jar, new Date());
    const { getLink } = await import('../token-chain');
    const { refreshToken } = session.tokens;
    expect(getLink(refreshToken ?? '', new Date())).toBeDefined();
    await app.store.close(session.subject, new Date());
    expect(getLink(refreshToken ?? '', new Date())).toBeUndefined();
  });

  describe('the list of a person’s sessions', () => {
    const list = (subject: string, jar = createJar(), now = new Date()) =>
      app.store.people?.list(subject, jar, now);
    const count = async (subject: string) =>
      Number(await redis.admin('ZCARD', toSubjectKey(subject)));

    it('says when each began and was last used, and which one asks', async () => {
      const email = createEmail();
      const mine = await signIn({ email });
      const second = await createTestSession({ email });
      const createdAt = second.createdAt - 3_600_000;
      await app.store.create({ ...second, createdAt }, createJar(), new Date());
      const found = await list(email, mine.jar);
      const { session } = mine;
      expect(found).toHaveLength(2);
      expect(found).toContainEqual(
        expect.objectContaining({
          signedInAt: session.createdAt,
          lastSeenAt: session.updatedAt,
          isThis: true,
        }),
      );
      expect(found).toContainEqual(
        expect.objectContaining({
          signedInAt: createdAt,
          lastSeenAt: second.updatedAt,
          isThis: false,
        }),
      );
      expect((await list(email))?.map(({ isThis }) => isThis)).toEqual([false, false]);
    });

    it('is empty for whoever has none, and after all have run out', async () => {
      expect(await list(createEmail())).toEqual([]);
      const { session } = await signIn();
      expect(await list(session.subject, createJar(), later(idleLifetimeMs + 60_000))).toEqual([]);
    });

    it('drops whose records are gone, and no other', async () => {
      const email = createEmail();
      const [mine, gone] = [await signIn({ email }), await signIn({ email })];
      await redis.admin('DEL', toKeys(toHash(gone.jar)).record);
      expect([await count(email), (await list(email))?.length]).toEqual([2, 1]);
      expect([await count(email), (await list(email, mine.jar))?.[0]?.isThis]).toEqual([1, true]);
    });

    it('T113: keeps what a newer version has written, and does not show it', async () => {
      const email = createEmail();
      const { jar } = await signIn({ email });
      const payload = { v: 2, id: toHash(jar) };
      const sealed = await seal('session-record', payload, Date.now() + 60_000);
      await redis.admin('SET', toKeys(toHash(jar)).record, sealed);
      expect([await list(email), await count(email)]).toEqual([[], 1]);
    });

    it('forgets with the next sign-in what has run out meanwhile', async () => {
      const email = createEmail();
      const session = await createTestSession({ email });
      const past = new Date(Date.now() - idleLifetimeMs - 60_000);
      const old = { ...session, createdAt: past.getTime(), updatedAt: past.getTime() };
      await app.store.create(old, createJar(), past);
      expect(await count(email)).toBe(1);
      await signIn({ email });
      expect(await count(email)).toBe(1);
      expect(await list(email)).toHaveLength(1);
    });
  });
});
