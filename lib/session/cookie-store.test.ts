import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Provider, startProvider, useProvider } from '@/lib/testing/provider';
import { createJar, type Jar, loadSessions, type Sessions } from '@/lib/testing/sessions';
import type { Session } from './session';

let provider: Provider;
let app: Sessions;

beforeAll(async () => {
  provider = await startProvider();
});
beforeEach(async () => {
  useProvider(provider.origin);
  app = await loadSessions({ REDIS_URL: '' });
});
afterEach(() => {
  provider.reset();
  vi.unstubAllEnvs();
});
afterAll(() => provider.stop());

let people = 0;

function createOne(change: Partial<Session> = {}, expiresInMs = 3_600_000): Session {
  people += 1;
  const now = Date.now();
  return {
    subject: `customer-${people}`,
    tokens: {
      accessToken: `at-${people}`,
      accessTokenExpiresAt: now + expiresInMs,
      refreshToken: `rt-${people}`,
      idToken: 'it',
    },
    createdAt: now - 1_000,
    updatedAt: now - 1_000,
    ...change,
  };
}

async function keep(session: Session, jar = createJar()): Promise<Jar> {
  jar.write(await app.store.create(session, jar, new Date()));
  return jar;
}
const copy = (jar: Jar) => createJar(jar.getAll().map((one) => ({ ...one, maxAgeSeconds: 1 })));
const read = async (jar: Jar, now = new Date()) => (await app.store.read(jar, now)).kind;

async function listen(level: 'error' | 'info') {
  const { log } = await import('@/lib/log');
  return vi.spyOn(log(), level).mockReturnValue(undefined);
}

/** The cookie of a version of the app that is still to come. */
async function createNewer(): Promise<Jar> {
  const [written] = (await keep(createOne())).getAll();
  const { seal } = await import('./seal');
  const value = `1.${await seal('session', { v: 2 }, Date.now() + 60_000)}`;
  return createJar([{ name: written?.name ?? '', value, maxAgeSeconds: 1 }]);
}

describe('who signs in where somebody else was', () => {
  it('T29: ends that session for good', async () => {
    const jar = await keep(createOne());
    const before = copy(jar);
    await keep(createOne(), jar);
    expect([await read(before), await read(jar)]).toEqual(['ended', 'session']);
  });

  it('ends nothing that is their own: a tab beside may still be answered', async () => {
    const session = createOne();
    const jar = await keep(session);
    const before = copy(jar);
    await keep(createOne({ subject: session.subject }), jar);
    expect([await read(before), await read(jar)]).toEqual(['session', 'session']);
  });

  it('T113: may do so over the cookie of a newer version, and end it', async () => {
    const newer = await createNewer();
    expect(await read(newer)).toBe('newer');
    expect(await app.store.end(newer, new Date())).toEqual({ session: null, isSettled: true });
    expect(await read(await keep(createOne(), newer))).toBe('session');
  });
});

it('ends nothing for a browser without a session', async () => {
  expect(await app.store.end(createJar(), new Date())).toEqual({ session: null, isSettled: true });
  expect(await read(createJar())).toBe('none');
});

describe('T126: an account that the shop has closed', () => {
  it('is out with every session there was, and in again with a later one', async () => {
    const session = createOne();
    const [jar, other] = [await keep(session), await keep(createOne())];
    const closedAt = new Date();
    expect(await app.store.close(session.subject, closedAt)).toBeNull();
    const sameMoment = await keep({ ...session, createdAt: closedAt.getTime() });
    const after = await keep({ ...session, createdAt: closedAt.getTime() + 1 });
    expect([await read(jar), await read(sameMoment)]).toEqual(['closed', 'closed']);
    expect([await read(after), await read(other)]).toEqual(['session', 'session']);
    const guard = await app.guardRequest(jar, new Date());
    expect(guard).toEqual({ isSignedIn: false, isClosed: true, writes: [], hides: [] });
  });

  it('gets no new tokens for a session that was being renewed', async () => {
    const session = createOne({}, -1_000);
    const jar = await keep(session);
    provider.behaviour.token = async () => {
      await app.store.close(session.subject, new Date());
      return { body: { access_token: 'new', token_type: 'bearer', expires_in: 3_600 } };
    };
    expect((await app.guardRequest(jar, new Date())).isSignedIn).toBe(false);
    expect(provider.asked.token).toHaveLength(1);
  });

  it('is remembered for as long as any session of it could have lasted', async () => {
    const { endPerson, isPersonEnded } = await import('./person-ends');
    const { absoluteLifetimeMs } = await import('./session');
    const now = new Date();
    const session = createOne();
    endPerson(session.subject, now);
    const at = (ms: number) => isPersonEnded(session, new Date(now.getTime() + ms));
    expect([at(0), at(absoluteLifetimeMs - 1), at(absoluteLifetimeMs)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isPersonEnded(createOne(), now)).toBe(false);
  });
});

describe('a renewal', () => {
  const answer = (change: Readonly<Record<string, unknown>>) => () => ({
    body: { access_token: 'new', token_type: 'bearer', expires_in: 3_600, ...change },
  });

  it('that no cookie can hold leaves nobody signed in, and says so without a token', async () => {
    const error = await listen('error');
    provider.behaviour.token = answer({ access_token: 'x'.repeat(9_000) });
    const jar = await keep(createOne({}, -1_000));
    const names = jar.getAll().map(({ name }) => name);
    const guard = await app.guardRequest(jar, new Date());
    const writes = names.map((name) => ({ name, value: '', maxAgeSeconds: 0 }));
    expect(guard).toEqual({ isSignedIn: false, writes, hides: [] });
    expect(error.mock.calls).toEqual([
      [{ event: 'session.too_large' }, expect.stringMatching(/cookie/)],
    ]);
  });

  it('that is answered for another customer ends the session, and tells of no stolen token', async () => {
    const [error, info] = [await listen('error'), await listen('info')];
    const id_token = await provider.signIdToken({ sub: 'somebody else' });
    provider.behaviour.token = answer({ id_token });
    const jar = await keep(createOne({}, -1_000));
    const guard = await app.guardRequest(jar, new Date());
    expect(guard).toMatchObject({ isSignedIn: false, writes: [] });
    expect(guard.hides.map(({ name }) => name)).toEqual(jar.getAll().map(({ name }) => name));
    expect(error.mock.calls.map(([facts]) => facts)).toEqual([{ event: 'auth.subject_changed' }]);
    // Counted once, however often it is asked for afterwards.
    await app.guardRequest(jar, new Date());
    expect(info.mock.calls.map(([facts]) => facts)).toEqual([
      { event: 'session.ended', reason: 'no-refresh', count: 1 },
    ]);
    expect(provider.asked.token).toHaveLength(1);
  });

  it('is not possible without a refresh token: the session lasts as long as its access token', async () => {
    const session = createOne();
    const jar = await keep({ ...session, tokens: { ...session.tokens, refreshToken: null } });
    expect((await app.guardRequest(jar, new Date())).isSignedIn).toBe(true);
    const after = new Date(session.tokens.accessTokenExpiresAt);
    expect((await app.guardRequest(jar, after)).isSignedIn).toBe(false);
    expect(provider.asked.token).toEqual([]);
  });

  it('keeps the refresh token where the shop gives no other, and is asked for once', async () => {
    provider.behaviour.token = answer({});
    const session = createOne({}, -1_000);
    const jar = await keep(session);
    const stale = copy(jar);
    for (const one of [jar, stale, jar]) {
      const guard = await app.guardRequest(one, new Date());
      expect(guard.isSignedIn).toBe(true);
      one.write(guard.writes);
      const reading = await app.store.read(one, new Date());
      expect(reading).toMatchObject({
        session: { tokens: { accessToken: 'new', refreshToken: session.tokens.refreshToken } },
      });
    }
    expect(provider.asked.token).toHaveLength(1);
  });

  it('is asked for anew when the renewed token runs out in its turn', async () => {
    let count = 0;
    provider.behaviour.token = () => {
      count += 1;
      return answer({ access_token: `new-${count}`, refresh_token: `rt-new-${count}` })();
    };
    const jar = await keep(createOne({}, -1_000));
    jar.write((await app.guardRequest(jar, new Date())).writes);
    const inAnHour = new Date(Date.now() + 3_600_000);
    jar.write((await app.guardRequest(jar, inAnHour)).writes);
    expect(await app.store.read(jar, inAnHour)).toMatchObject({
      session: { tokens: { accessToken: 'new-2' }, updatedAt: inAnHour.getTime() },
    });
    expect(provider.asked.token.map(({ form }) => form.get('refresh_token'))).toEqual([
      `rt-${people}`,
      'rt-new-1',
    ]);
  });
});
