import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createEmail, demoShop } from '@/lib/testing/demo-shop';
import {
  countTokenCalls,
  createJar,
  createTestSession,
  loadSessions,
  type Sessions,
  tokenPath,
} from '@/lib/testing/sessions';
import { absoluteLifetimeMs, idleLifetimeMs } from './session';

const redisUrl = inject('redisUrl');
const stores = [
  { name: 'sealed cookies', settings: { REDIS_URL: '' }, isHere: true },
  { name: 'Redis', settings: { REDIS_URL: redisUrl ?? '' }, isHere: Boolean(redisUrl) },
];

describe.each(stores)('sessions in $name', ({ settings, isHere }) => {
  describe.skipIf(!isHere)('as every store keeps them', () => {
    let sessions: Sessions;
    beforeAll(async () => {
      sessions = await loadSessions(settings);
    });
    afterAll(() => sessions.stop());

    const read = (jar: ReturnType<typeof createJar>, now = new Date()) =>
      sessions.store.read(jar, now);

    async function signIn(options: Parameters<typeof createTestSession>[0] = {}) {
      const session = await createTestSession(options);
      const jar = createJar();
      jar.write(await sessions.store.create(session, jar, new Date()));
      return { session, jar };
    }

    it('come back as they went in', async () => {
      const { session, jar } = await signIn();
      expect(await read(jar)).toEqual({ kind: 'session', session, isConfirmed: true });
    });

    it('show no token to the browser', async () => {
      const { session, jar } = await signIn();
      const text = JSON.stringify(jar.getAll());
      for (const token of [session.tokens.accessToken, session.tokens.idToken]) {
        expect(text).not.toContain(token);
      }
    });

    it('T48: end after their idle and their absolute lifetime, by our clock', async () => {
      const { jar } = await signIn();
      expect((await read(jar, new Date(Date.now() + idleLifetimeMs - 60_000))).kind).toBe(
        'session',
      );
      const after = await read(jar, new Date(Date.now() + idleLifetimeMs + 60_000));
      expect(after.kind).not.toBe('session');

      const old = await createTestSession();
      const created = { ...old, createdAt: Date.now() - absoluteLifetimeMs + 60_000 };
      const second = createJar(await sessions.store.create(created, createJar(), new Date()));
      expect((await read(second)).kind).toBe('session');
      expect((await read(second, new Date(Date.now() + 120_000))).kind).not.toBe('session');
    });

    it('T42: are nobody’s when the cookie is cut short or changed', async () => {
      const { jar } = await signIn();
      const [{ name, value } = { name: '', value: '' }] = jar.getAll();
      const forged = [
        value.slice(0, -1),
        `${value}A`,
        value.slice(2),
        '',
        'x'.repeat(43),
        `${value.slice(0, 9)}${value[9] === 'A' ? 'B' : 'A'}${value.slice(10)}`,
        '🙂',
        'a'.repeat(16_384),
      ];
      for (const one of forged) {
        const reading = await read(createJar([{ name, value: one, maxAgeSeconds: 1 }]));
        expect(reading.kind).not.toBe('session');
      }
    });

    it('T47: take one of two cookies of one name, and none whose name only looks like it', async () => {
      const { jar } = await signIn();
      const [{ name, value } = { name: '', value: '' }] = jar.getAll();
      const toRequest = (cookie: string) =>
        new NextRequest('http://localhost:3000/account', { headers: { cookie } });
      const evil = `${name}=evil`;
      const good = `${name}=${value}`;
      const isSignedIn = async (cookie: string) =>
        (await sessions.guardRequest(toRequest(cookie).cookies, new Date())).isSignedIn;
      // The last one counts.
      expect(await isSignedIn(`${evil}; ${good}`)).toBe(true);
      expect(await isSignedIn(`${good}; ${evil}`)).toBe(false);
      expect(await isSignedIn(`${evil}; ${evil}`)).toBe(false);
      for (const other of ['$Version=1', `%66oyer${name.slice(5)}=evil`, ` ${name} =`]) {
        const { cookies } = toRequest(`${other}; ${good}`);
        expect((await sessions.store.read(cookies, new Date())).kind).toBe('session');
      }
    });

    it.each([1, 16, 64])(
      'T84: ask the shop once for %i requests that come together, and give all the same tokens',
      async (count) => {
        const email = createEmail();
        const { jar, session } = await signIn({ email, expiresInMs: -1_000 });
        const results = await Promise.all(
          Array.from({ length: count }, async () => {
            const guard = await sessions.guardRequest(jar, new Date());
            const own = createJar(jar.getAll().map((one) => ({ ...one, maxAgeSeconds: 1 })));
            own.write(guard.writes);
            return read(own);
          }),
        );
        const tokens = results.map((reading) =>
          reading.kind === 'session' ? reading.session.tokens.accessToken : reading.kind,
        );
        expect(await countTokenCalls(email)).toBe(1);
        expect(new Set(tokens).size).toBe(1);
        expect(tokens[0]).toMatch(/^shcat_/);
        expect(tokens[0]).not.toBe(session.tokens.accessToken);
      },
    );

    it('T83: give the same tokens again when the browser never got its answer', async () => {
      const email = createEmail();
      const { jar } = await signIn({ email, expiresInMs: -1_000 });
      const first = await sessions.guardRequest(jar, new Date());
      const again = await sessions.guardRequest(jar, new Date());
      expect([first.isSignedIn, again.isSignedIn]).toEqual([true, true]);
      expect(await countTokenCalls(email)).toBe(1);
    });

    it.each([{ type: 'transient-401' }, { type: 'status', code: 503 }, { type: 'drop' }])(
      'T81: stay as they are when the shop fails with %j',
      async (fault) => {
        const email = createEmail();
        const { jar } = await signIn({ email, expiresInMs: 60_000 });
        await demoShop.setFault({ email, path: tokenPath }, fault);
        const guard = await sessions.guardRequest(jar, new Date());
        expect(guard).toEqual({ isSignedIn: true, writes: [], hides: [] });
      },
    );

    it('T81: ask a failing shop again only after a rest', async () => {
      const email = createEmail();
      const { jar } = await signIn({ email, expiresInMs: -1_000 });
      const { id } = await demoShop.setFault(
        { email, path: tokenPath },
        { type: 'status', code: 502 },
      );
      const guard = () => sessions.guardRequest(jar, new Date());
      await Promise.all(Array.from({ length: 20 }, guard));
      await guard();
      expect(await countTokenCalls(email)).toBe(1);
      await demoShop.removeFault(id);
      const renewed = async () => (await guard()).writes.length;
      await expect.poll(renewed, { timeout: 6_000 }).toBeGreaterThan(0);
    });

    it('T40: end when the shop has revoked them, once', async () => {
      const email = createEmail();
      const { jar } = await signIn({ email, expiresInMs: -1_000 });
      await demoShop.setFault({ email, path: tokenPath }, { type: 'invalid-grant' });
      expect((await sessions.guardRequest(jar, new Date())).isSignedIn).toBe(false);
      expect((await sessions.guardRequest(jar, new Date())).isSignedIn).toBe(false);
      expect(await countTokenCalls(email)).toBe(1);
    });

    it('T38: are dead after sign-out, though the cookie is replayed', async () => {
      const { session, jar } = await signIn();
      const ending = await sessions.store.end(jar, new Date());
      expect(ending).toEqual({ session, isSettled: true });
      expect((await read(jar)).kind).toBe('ended');
      const guard = await sessions.guardRequest(jar, new Date());
      expect(guard).toMatchObject({ isSignedIn: false, writes: [] });
    });

    it('are not put back by a refresh that was under way at sign-out', async () => {
      const { session, jar } = await signIn({ expiresInMs: -1_000 });
      const underWay = sessions.store.refresh(session, jar, new Date());
      await sessions.store.end(jar, new Date());
      expect((await underWay).kind).toBe('dead');
      expect((await read(jar)).kind).toBe('ended');
    });

    it('leave nothing in the browser when they are cleared', async () => {
      const { jar } = await signIn();
      expect(sessions.store.isClaimed(jar)).toBe(true);
      jar.write(sessions.store.clear(jar));
      expect(jar.getAll()).toEqual([]);
      expect(sessions.store.isClaimed(jar)).toBe(false);
    });

    it('slide: a renewal lets the cookie last longer', async () => {
      const { jar } = await signIn({ expiresInMs: -1_000 });
      const { writes } = await sessions.guardRequest(jar, new Date());
      const ages = writes.map(({ maxAgeSeconds }) => maxAgeSeconds ?? 0);
      expect(Math.min(...ages)).toBeGreaterThan(idleLifetimeMs / 1000 - 60);
    });
  });
});
