import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  it,
  vi,
} from 'vitest';
import { createRedisServer, type RedisServer } from '@/lib/testing/redis-server';
import {
  createJar,
  createTestSession,
  type Jar,
  loadSessions,
  type Sessions,
} from '@/lib/testing/sessions';

const program = inject('redisProgram');

/** The request that Next would be answering. */
const request = vi.hoisted(() => ({ getCookies: (): unknown => null, headers: {} }));
vi.mock('next/headers', () => ({
  cookies: async () => request.getCookies(),
  headers: async () => new Headers(request.headers),
}));

async function load(url: string) {
  const sessions = await loadSessions({ REDIS_URL: url });
  const found = await import('./get-session');
  return { ...sessions, ...found, ...(await import('./list-sessions')) };
}

function ask(jar: Jar, path = '/account/orders?page=2', headers = {}): void {
  request.getCookies = () => jar;
  request.headers = { 'x-foyer-path': path, ...headers };
}

async function signIn({ store }: Pick<Sessions, 'store'>, email?: string) {
  const session = await createTestSession(email ? { email } : {});
  return { session, jar: createJar(await store.create(session, createJar(), new Date())) };
}

/** Where Next is told to send the browser. */
const findRedirect = (asking: Promise<unknown>): Promise<string> =>
  asking.then(
    () => 'nowhere',
    (error: { digest?: string }) => error.digest?.split(';')[2] ?? String(error),
  );

const outsideOfRequests = () => {
  throw new Error('outside of a request');
};

afterEach(() => void vi.unstubAllEnvs());

describe('the session of a page, in sealed cookies', () => {
  let app: Awaited<ReturnType<typeof load>>;
  beforeEach(async () => {
    app = await load('');
  });

  it('is the one of the request’s cookies, however it is asked for', async () => {
    const { session, jar } = await signIn(app);
    ask(jar);
    expect(await app.getSession()).toEqual(session);
    expect(await app.getSessionOrUnknown()).toEqual(session);
    expect(await app.requireSession()).toEqual(session);
    // Nothing is merely remembered here.
    expect(await app.requireSession({ isForWriting: true })).toEqual(session);
  });

  it('is nobody’s without a cookie: whoever needs one is sent to sign in and back', async () => {
    ask(createJar());
    expect(await app.getSession()).toBeNull();
    expect(await app.getSessionOrUnknown()).toBeNull();
    const login = '/account/login?return_to=%2Faccount%2Forders%3Fpage%3D2';
    expect(await findRedirect(app.requireSession())).toBe(login);
    expect(await findRedirect(app.requireSession({ isForWriting: true }))).toBe(login);
  });

  it('of a form that was lost is asked for with a word about it', async () => {
    ask(createJar(), '/account/profile?a=b', { 'next-action': '1' });
    const login = '/account/login?return_to=%2Faccount%2Fprofile%3Fnotice%3Dnot-saved';
    expect(await findRedirect(app.requireSession())).toBe(login);
  });

  it('of an account that the shop has closed leads to the page that says so', async () => {
    const { session, jar } = await signIn(app);
    await app.store.close(session.subject, new Date());
    ask(jar);
    expect(await app.getSession()).toBeNull();
    const end = new URL(await findRedirect(app.requireSession()), 'http://site');
    expect(end.pathname).toBe('/account/sign-in-problem');
    expect(end.searchParams.get('reason')).toBe('closed');
  });

  it('hides no fault of ours behind “unknown”', async () => {
    request.getCookies = outsideOfRequests;
    await expect(app.getSessionOrUnknown()).rejects.toThrow('outside of a request');
  });

  it('is one of nobody knows how many', async () => {
    ask((await signIn(app)).jar);
    expect(await app.listSessions()).toEqual({ kind: 'nowhere' });
  });
});

describe.skipIf(!program)('the session of a page, in Redis', () => {
  let redis: RedisServer;
  let app: Awaited<ReturnType<typeof load>>;
  beforeAll(async () => {
    redis = await createRedisServer(program ?? '');
    await redis.start();
    app = await load(redis.url);
  });
  afterEach(() => redis.thaw());
  afterAll(async () => {
    app.stop();
    await redis.stop();
  });

  it('stands in a list beside the person’s others, and nobody else’s', async () => {
    const { session, jar } = await signIn(app);
    const email = session.subject;
    await Promise.all([signIn(app, email), signIn(app)]);
    ask(jar);
    const listed = await app.listSessions();
    const sessions = listed.kind === 'list' ? listed.sessions : [];
    expect(sessions.map(({ isThis }) => isThis).sort()).toEqual([false, true]);
    const own = sessions.find(({ isThis }) => isThis);
    expect(own).toMatchObject({
      signedInAt: session.createdAt,
      lastSeenAt: session.updatedAt,
      isThis: true,
    });
  });

  it('is in no list for whoever is not signed in', async () => {
    ask(createJar());
    expect(await app.listSessions()).toEqual({ kind: 'away' });
  });

  it('hides no fault of ours behind an empty list', async () => {
    request.getCookies = outsideOfRequests;
    await expect(app.listSessions()).rejects.toThrow('outside of a request');
  });

  it('is shown from memory while Redis is away, and writes nothing', async () => {
    const { session, jar } = await signIn(app);
    ask(jar);
    expect(await app.requireSession({ isForWriting: true })).toEqual(session);
    redis.freeze();
    expect(await app.requireSession()).toEqual(session);
    const writing = app.requireSession({ isForWriting: true });
    await expect(writing).rejects.toMatchObject({ name: 'StoreError', code: 'unreachable' });
    expect(await app.listSessions()).toEqual({ kind: 'away' });
  });

  it('is unknown, not signed out, while Redis is away and nobody remembers', async () => {
    const { jar } = await signIn(app);
    ask(jar);
    redis.freeze();
    expect(await app.getSessionOrUnknown()).toBe('unknown');
    const asking = app.requireSession().catch((error: Error) => error.name);
    expect(await asking).toBe('StoreError');
  });
});
