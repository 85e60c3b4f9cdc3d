import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createEmail } from '@/lib/testing/demo-shop';
import { createRedisServer, type RedisServer } from '@/lib/testing/redis-server';
import { createJar, createTestSession, loadSessions, type Sessions } from '@/lib/testing/sessions';
import type { Device } from '../device';
import { getIdHash } from './session-id';

const program = inject('redisProgram');

describe.skipIf(!program)('one of a person’s sessions', () => {
  let redis: RedisServer;
  let sessions: Sessions;

  beforeAll(async () => {
    redis = await createRedisServer(program ?? '');
    await redis.start();
    sessions = await loadSessions({ REDIS_URL: redis.url });
  });
  afterAll(async () => {
    sessions.stop();
    vi.unstubAllEnvs();
    await redis.stop();
  });

  async function signIn(email: string, device?: Device) {
    const session = { ...(await createTestSession({ email })), ...(device ? { device } : {}) };
    return createJar(await sessions.store.create(session, createJar(), new Date()));
  }
  const getPeople = () => {
    if (!sessions.store.people) throw new Error('no store');
    return sessions.store.people;
  };
  const list = (jar: ReturnType<typeof createJar>, email: string) =>
    getPeople().list(email, jar, new Date());
  const read = async (jar: ReturnType<typeof createJar>) =>
    (await sessions.store.read(jar, new Date())).kind;

  it('is known by what its browser said, through a renewal too', async () => {
    const email = createEmail();
    const device = { browser: 'firefox', system: 'linux' } as const;
    const jar = await signIn(email, device);
    const reading = await sessions.store.read(jar, new Date());
    if (reading.kind !== 'session') throw new Error(reading.kind);
    await sessions.store.refresh(reading.session, jar, new Date());
    expect((await list(jar, email)).map((one) => one.device)).toEqual([device]);
    const plain = await signIn(createEmail());
    expect(await read(plain)).toBe('session');
  });

  it('ends alone, once, and is then known no more', async () => {
    const email = createEmail();
    const [mine, other] = [await signIn(email), await signIn(email)];
    const id = (await list(mine, email)).find(({ isThis }) => !isThis)?.id;
    expect(await getPeople().endOne(email, id, new Date())).toBe(true);
    const reading = await sessions.store.read(other, new Date());
    expect(reading).toEqual({ kind: 'ended', isPutOut: true });
    expect(await read(mine)).toBe('session');
    expect(await list(mine, email)).toHaveLength(1);
    expect(await getPeople().endOne(email, id, new Date())).toBe(false);
  });

  it('that was put out has to sign in by the shop’s page, and is then like any other', async () => {
    const email = createEmail();
    const [mine, other] = [await signIn(email), await signIn(email)];
    const id = (await list(mine, email)).find(({ isThis }) => !isThis)?.id;
    await getPeople().endOne(email, id, new Date());
    const { answerLogin } = await import('@/lib/sign-in/answer-login');
    const toPrompt = async (jar: ReturnType<typeof createJar>) => {
      const url = new URL('http://localhost:3000/account/login');
      const visit = { requestId: 'test', now: new Date(), method: 'GET', headers: new Headers() };
      const { target } = await answerLogin({ ...visit, cookies: jar, url }, async () => 'en');
      return new URL(target).searchParams.get('prompt');
    };
    expect(await toPrompt(other)).toBe('login');
    expect(await toPrompt(mine)).toBeNull();
    const session = await createTestSession({ email });
    other.write(await sessions.store.create(session, other, new Date()));
    expect(await read(other)).toBe('session');
    expect(await toPrompt(other)).toBeNull();
    await getPeople().end(email);
    expect(await toPrompt(mine)).toBe('login');
  });

  it('is ended by nobody else, and by no other name', async () => {
    const [email, stranger] = [createEmail(), createEmail()];
    const jar = await signIn(email);
    const id = (await list(jar, email))[0]?.id;
    expect(await getPeople().endOne(stranger, id, new Date())).toBe(false);
    for (const name of [getIdHash(jar), '', null, undefined, `${id} `]) {
      expect(await getPeople().endOne(email, name, new Date())).toBe(false);
    }
    expect(await read(jar)).toBe('session');
    expect(id).not.toContain(getIdHash(jar)?.slice(0, 22));
  });
});
