import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createEmail } from '@/lib/testing/demo-shop';
import { createRedisServer, type RedisServer } from '@/lib/testing/redis-server';
import { createJar, createTestSession, loadSessions, type Sessions } from '@/lib/testing/sessions';

const program = inject('redisProgram');

describe.skipIf(!program)('signing out, with sessions in Redis', () => {
  let redis: RedisServer;
  let sessions: Sessions;
  let log: typeof import('@/lib/log').log;
  let post: (request: NextRequest) => Promise<Response>;

  beforeAll(async () => {
    redis = await createRedisServer(program ?? '');
    await redis.start();
    sessions = await loadSessions({ REDIS_URL: redis.url });
    post = (await import('./route')).POST;
    log = (await import('@/lib/log')).log;
  });
  afterAll(async () => {
    sessions.stop();
    await redis.stop();
  });

  async function signIn(email: string) {
    const session = await createTestSession({ email });
    return createJar(await sessions.store.create(session, createJar(), new Date()));
  }

  function signOut(jar: ReturnType<typeof createJar>, query = '') {
    const cookie = jar
      .getAll()
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const url = `http://localhost:3000/account/logout${query}`;
    return post(new NextRequest(url, { method: 'POST', headers: { cookie } }));
  }

  const isSignedIn = async (jar: ReturnType<typeof createJar>) =>
    (await sessions.guardRequest(jar, new Date())).isSignedIn;

  it('ends this browser’s session and leaves the others', async () => {
    const email = createEmail();
    const [here, there] = [await signIn(email), await signIn(email)];
    const response = await signOut(here);
    expect(response.headers.get('location')).toContain('id_token_hint=');
    expect(response.headers.get('set-cookie')).not.toContain('unfinished');
    expect(await isSignedIn(here)).toBe(false);
    expect(await isSignedIn(there)).toBe(true);
  });

  it('T89: takes what was typed along', async () => {
    const here = await signIn(createEmail());
    here.write([{ name: 'foyer-draft', value: 'sealed', maxAgeSeconds: 60 }]);
    const response = await signOut(here);
    const cookies = response.headers.getSetCookie();
    expect(cookies.some((one) => one.startsWith('foyer-draft=;'))).toBe(true);
  });

  it('T26: lets nobody back in by itself until the browser is closed', async () => {
    const response = await signOut(await signIn(createEmail()));
    const note = response.headers.getSetCookie().find((one) => one.includes('silent-tried=1'));
    expect(note).toBeDefined();
    expect(note).not.toMatch(/max-age|expires/i);
  });

  it('ends all of somebody’s sessions when asked to', async () => {
    const email = createEmail();
    const [here, there, other] = [
      await signIn(email),
      await signIn(email),
      await signIn(createEmail()),
    ];
    const response = await signOut(here, '?everywhere=1');
    expect(response.headers.get('set-cookie')).not.toContain('unfinished');
    expect(await isSignedIn(here)).toBe(false);
    expect(await isSignedIn(there)).toBe(false);
    expect(await isSignedIn(other)).toBe(true);
  });

  it('T102: leads to the same place when it is sent twice, and says that all is done', async () => {
    const here = await signIn(createEmail());
    const together = await Promise.all([1, 2, 3].map(() => signOut(here, '?everywhere=1')));
    const responses = [...together, await signOut(here, '?everywhere=1')];
    const targets = responses.map(({ headers }) => headers.get('location'));
    expect(targets[0]).toContain('id_token_hint=');
    expect(new Set(targets).size).toBe(1);
    for (const { headers } of responses) {
      expect(headers.get('set-cookie')).not.toContain('unfinished');
    }
  });

  it('T37: clears the browser and says that the rest is to follow when Redis is away', async () => {
    const here = await signIn(createEmail());
    const error = vi.spyOn(log(), 'error');
    redis.freeze();
    const response = await signOut(here, '?everywhere=1');
    redis.thaw();
    expect(response.status).toBe(303);
    // Never read here, so nobody has the ID token that the shop's own logout asks for.
    const reason = 'store-away';
    const facts = { event: 'auth.logout_incomplete', reason };
    expect(error.mock.calls.map(([first]) => first)).toContainEqual(facts);
    const cookies = response.headers.getSetCookie();
    expect(cookies.some((one) => one.startsWith('foyer-session-id=;'))).toBe(true);
    expect(cookies.some((one) => one.startsWith('foyer-sign-out-unfinished=shop'))).toBe(true);
    expect(await isSignedIn(here)).toBe(false);
  });
});
