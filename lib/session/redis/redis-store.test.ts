import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { refreshTokens } from '@/lib/auth/refresh-tokens';
import { createEmail, demoShop } from '@/lib/testing/demo-shop';
import { createRedisServer, type RedisServer } from '@/lib/testing/redis-server';
import {
  createJar,
  createTestSession,
  loadSessions,
  type Sessions,
  tokenPath,
} from '@/lib/testing/sessions';
import { seal } from '../seal';
import { toKeys, toSubjectKey } from './keys';
import { getIdHash } from './session-id';

const program = inject('redisProgram');
const older = 'oKx2-Q9vLw7_eRt5yUz8BnM3cDhG6jPs';
const newer = 'nKx2-Q9vLw7_eRt5yUz8BnM3cDhG6jPs';

describe.skipIf(!program)('sessions in Redis', () => {
  let redis: RedisServer;
  let sessions: Sessions;
  const stops: (() => void)[] = [];

  async function load(settings: Record<string, string> = {}): Promise<Sessions> {
    const loaded = await loadSessions({ REDIS_URL: redis.url, ...settings });
    stops.push(loaded.stop);
    return loaded;
  }

  beforeAll(async () => {
    redis = await createRedisServer(program ?? '');
    await redis.start();
    sessions = await load();
  });
  afterAll(async () => {
    for (const stop of stops) stop();
    vi.unstubAllEnvs();
    await redis.stop();
  });

  type Options = Parameters<typeof createTestSession>[0];
  async function signIn(options: Options = {}, jar = createJar(), on = sessions) {
    const session = await createTestSession(options);
    jar.write(await on.store.create(session, jar, new Date()));
    return { session, jar };
  }
  const read = (jar: ReturnType<typeof createJar>) => sessions.store.read(jar, new Date());
  const toKey = (jar: ReturnType<typeof createJar>) => toKeys(getIdHash(jar) ?? '').record;

  it('T29: have a new id of 256 random bits after every sign-in, and the old one is dead', async () => {
    const email = createEmail();
    const { jar } = await signIn({ email });
    const planted = createJar(jar.getAll().map((one) => ({ ...one, maxAgeSeconds: 1 })));
    await signIn({ email }, jar);
    const [before, after] = [planted, jar].map((one) => one.getAll()[0]?.value ?? '');
    expect(Buffer.from(after ?? '', 'base64url')).toHaveLength(32);
    expect(after).not.toBe(before);
    expect((await read(planted)).kind).toBe('ended');
    expect((await read(jar)).kind).toBe('session');
  });

  it('T29: are never opened by an id that somebody made up and planted', async () => {
    const { jar } = await signIn();
    const [cookie] = jar.getAll();
    const value = 'B'.repeat(43);
    const planted = createJar([{ name: cookie?.name ?? '', value, maxAgeSeconds: 1 }]);
    await signIn({}, planted);
    expect(planted.getAll()[0]?.value).not.toBe(value);
  });

  it('T51: show whoever reads the store neither ids nor tokens nor names', async () => {
    const email = createEmail();
    const { jar, session } = await signIn({ email });
    const dump = await redis.dump();
    expect(dump).toContain(getIdHash(jar));
    const secrets = [jar.getAll()[0]?.value, email, ...Object.values(session.tokens)];
    for (const secret of secrets) expect(dump).not.toContain(String(secret));
    expect(dump).not.toMatch(/shcat_|shcrt_/);
  });

  it('T42: are nobody’s when a record was put in the place of another', async () => {
    const [one, other] = [await signIn(), await signIn()];
    await redis.admin('COPY', toKey(one.jar), toKey(other.jar), 'REPLACE');
    expect((await read(other.jar)).kind).toBe('ended');
    expect((await read(one.jar)).kind).toBe('session');
  });

  it('T43: are nobody’s when the record is no record: another purpose, or no seal at all', async () => {
    const { jar, session } = await signIn();
    const forged = await seal('session', { v: 1, sub: session.subject }, Date.now() + 60_000);
    for (const value of [forged, 'junk', '{"v":1}']) {
      await redis.admin('SET', toKey(jar), value);
      expect((await read(jar)).kind).toBe('ended');
    }
  });

  it('T113: are kept when a newer version has written them, and ask for a sign-in', async () => {
    const { jar } = await signIn();
    const payload = { v: 2, id: getIdHash(jar) };
    const value = await seal('session-record', payload, Date.now() + 60_000);
    await redis.admin('SET', toKey(jar), value);
    expect((await read(jar)).kind).toBe('newer');
    expect(await sessions.guardRequest(jar, new Date())).toMatchObject({
      isSignedIn: false,
      writes: [],
    });
    expect(await redis.admin('EXISTS', toKey(jar))).toBe(1);
  });

  it('T48: leave Redis by themselves when they run out', async () => {
    const { jar } = await signIn();
    const days = Number(await redis.admin('PTTL', toKey(jar))) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThanOrEqual(30);
  });

  it('T44: outlive a rotation of SESSION_SECRET, and are sealed anew when they are renewed', async () => {
    const first = await load({ SESSION_SECRET: older });
    const { jar } = await signIn({ expiresInMs: -1_000 }, createJar(), first);
    const rotated = await load({ SESSION_SECRET: `${newer},${older}` });
    expect((await rotated.guardRequest(jar, new Date())).writes.length).toBeGreaterThan(0);
    const finished = await load({ SESSION_SECRET: newer });
    expect((await finished.store.read(jar, new Date())).kind).toBe('session');
    const dropped = await load({ SESSION_SECRET: older });
    expect((await dropped.store.read(jar, new Date())).kind).toBe('ended');
    sessions = await load({ SESSION_SECRET: newer });
  });

  it('T85: outlive a turn that was lost: refused as spent, what the other one stored is taken', async () => {
    const email = createEmail();
    const { jar, session } = await signIn({ email, expiresInMs: -1_000 });
    // Under the secret that these sessions were loaded with last.
    const { sealRecord } = await import('./record');
    const other = await refreshTokens(session.tokens, session.subject, new Date());
    if (other.kind !== 'refreshed') throw new Error('the other one was refused');
    const renewed = { ...session, tokens: other.tokens, updatedAt: Date.now() };
    const slow = { type: 'delay', ms: 300 };
    const { id } = await demoShop.setFault({ email, path: tokenPath }, slow, 1);
    const guarding = sessions.guardRequest(jar, new Date());
    await expect.poll(() => demoShop.hasStruck(id), { timeout: 10_000, interval: 20 }).toBe(true);
    await redis.admin('SET', toKey(jar), await sealRecord(renewed, getIdHash(jar) ?? ''));
    expect((await guarding).isSignedIn).toBe(true);
    expect(await read(jar)).toMatchObject({ session: { tokens: other.tokens } });
    // Refused, and nobody has stored anything: that is the end.
    await redis.admin('SET', toKey(jar), await sealRecord(session, getIdHash(jar) ?? ''));
    expect((await sessions.guardRequest(jar, new Date())).isSignedIn).toBe(false);
    expect((await read(jar)).kind).toBe('ended');
  });

  describe('all sessions of one person', () => {
    const list = (jar: ReturnType<typeof createJar>, subject: string) =>
      sessions.store.people?.list(subject, jar, new Date());

    it('are listed, and the one that asks is known', async () => {
      const email = createEmail();
      const mine = await signIn({ email });
      await signIn({ email });
      await signIn();
      const found = (await list(mine.jar, email)) ?? [];
      expect(found).toHaveLength(2);
      expect(found.filter(({ isThis }) => isThis)).toHaveLength(1);
      expect(found[0]).toMatchObject({ signedInAt: expect.any(Number) });
    });

    it('end all together, and nobody else’s', async () => {
      const email = createEmail();
      const [mine, second] = [await signIn({ email }), await signIn({ email })];
      const stranger = await signIn();
      expect(await sessions.store.people?.end(email)).toBe(2);
      expect((await read(second.jar)).kind).toBe('ended');
      expect((await read(mine.jar)).kind).toBe('ended');
      expect((await read(stranger.jar)).kind).toBe('session');
      expect(await list(mine.jar, email)).toEqual([]);
    });

    it('T39: end in every process, also where they had been read before, when the store fails then', async () => {
      const email = createEmail();
      const { jar } = await signIn({ email });
      const here = sessions;
      const there = await load();
      expect((await there.guardRequest(jar, new Date())).isSignedIn).toBe(true);
      await here.store.people?.end(email);
      // The message that says so is on its way.
      await expect
        .poll(async () => {
          redis.freeze();
          const guard = await there.guardRequest(jar, new Date());
          redis.thaw();
          await new Promise((resolve) => setTimeout(resolve, 50));
          return guard.isSignedIn;
        })
        .not.toBe(true);
    });

    it('T98: are fifty at most: one more ends the one that would run out first', async () => {
      const email = createEmail();
      const session = await createTestSession({ email });
      const jars: ReturnType<typeof createJar>[] = [];
      for (let age = 52; age > 0; age -= 1) {
        const updatedAt = session.updatedAt - age * 1_000;
        const writes = sessions.store.create({ ...session, updatedAt }, createJar(), new Date());
        jars.push(createJar(await writes));
      }
      const kinds = await Promise.all(jars.map(async (jar) => (await read(jar)).kind));
      expect(kinds.indexOf('session')).toBe(2);
      expect(await list(createJar(), email)).toHaveLength(50);
      // The list goes with them, and no other key of theirs is left.
      expect(await sessions.store.people?.end(email)).toBe(50);
      expect(await redis.admin('EXISTS', toSubjectKey(email))).toBe(0);
    });

    it('T39: are all found again when their list was lost and one of them was renewed', async () => {
      const email = createEmail();
      const { jar } = await signIn({ email, expiresInMs: -1_000 });
      await redis.admin('DEL', toSubjectKey(email));
      expect((await sessions.guardRequest(jar, new Date())).isSignedIn).toBe(true);
      const days = Number(await redis.admin('PTTL', toSubjectKey(email))) / 86_400_000;
      expect(days).toBeGreaterThan(89.9);
      expect(await sessions.store.people?.end(email)).toBe(1);
    });

    it('are forgotten in the list once they are signed out', async () => {
      const email = createEmail();
      const [mine, other] = [await signIn({ email }), await signIn({ email })];
      await sessions.store.end(other.jar, new Date());
      expect(await list(mine.jar, email)).toHaveLength(1);
    });
  });
});
