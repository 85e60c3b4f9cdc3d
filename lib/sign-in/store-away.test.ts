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
import { type Provider, startProvider, useProvider } from '@/lib/testing/provider';
import { createRedisServer, type RedisServer } from '@/lib/testing/redis-server';
import { createJar, type Jar, loadSessions, type Sessions } from '@/lib/testing/sessions';

const program = inject('redisProgram');
const site = 'http://localhost:3000';

describe.skipIf(!program)('T109: a sign-in while the session store is away', () => {
  let provider: Provider;
  let redis: RedisServer;
  let app: Sessions;

  beforeAll(async () => {
    provider = await startProvider();
    redis = await createRedisServer(program ?? '');
    await redis.start();
  });
  beforeEach(async () => {
    useProvider(provider.origin);
    app = await loadSessions({ REDIS_URL: redis.url });
  });
  afterEach(() => {
    redis.thaw();
    app.stop();
    provider.reset();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
  afterAll(async () => {
    await provider.stop();
    await redis.stop();
  });

  async function open() {
    const { answerCallback } = await import('./answer-callback');
    const { beginSignIn } = await import('./begin-sign-in');
    const { log } = await import('@/lib/log');
    const lines: unknown[] = [];
    for (const level of ['warn', 'error', 'info'] as const) {
      vi.spyOn(log(), level).mockImplementation((facts: unknown) => void lines.push(facts));
    }
    const jar = createJar();
    const visit = (query = '') => ({
      url: new URL(`/account/authorize?${query}`, site),
      headers: new Headers({ 'sec-fetch-dest': 'document' }),
      cookies: jar,
      now: new Date(),
      requestId: 'request-1',
    });
    const follow = (result: Awaited<ReturnType<typeof beginSignIn>>) => {
      jar.write(result.writes);
      return new URL(result.target, site);
    };
    return {
      jar,
      lines,
      begin: async () => follow(await beginSignIn({ returnTo: '/account/orders' }, visit())),
      callBack: async (query: string) => follow(await answerCallback(visit(query), async () => '')),
    };
  }

  async function signIn(jar: Jar) {
    const { createSession } = await import('@/lib/session/session');
    const accessTokenExpiresAt = Date.now() + 3_600_000;
    const tokens = { accessToken: 'at', accessTokenExpiresAt, refreshToken: 'rt', idToken: 'it' };
    jar.write(await app.store.create(createSession('1', tokens, new Date()), jar, new Date()));
  }

  it('is told as an outage, and can be tried again once it is back', async () => {
    const { jar, lines, begin, callBack } = await open();
    const way = await begin();
    const answerFor = (way: URL) => {
      provider.behaviour.token = async () => {
        const id_token = await provider.signIdToken({ nonce: way.searchParams.get('nonce') });
        return { body: { access_token: 'at', refresh_token: 'rt', expires_in: 3_600, id_token } };
      };
    };
    answerFor(way);
    redis.freeze();
    const end = await callBack(`code=c&state=${way.searchParams.get('state')}`);
    expect(end.pathname).toBe('/account/sign-in-problem');
    expect(Object.fromEntries(end.searchParams)).toEqual({
      reason: 'outage',
      return_to: '/account/orders',
      ref: 'request-1',
    });
    const event = 'auth.callback.rejected';
    const facts = { event, reason: 'outage', step: 'session', requestId: 'request-1' };
    expect(lines).toContainEqual(facts);
    redis.thaw();
    const again = await begin();
    answerFor(again);
    const arrive = () => callBack(`code=c2&state=${again.searchParams.get('state')}`);
    expect((await arrive()).pathname).toBe('/account/orders');
    expect((await app.store.read(jar, new Date())).kind).toBe('session');
  });

  it('sends whoever may be signed in to the page, which says what cannot be known', async () => {
    const { jar, begin, callBack } = await open();
    const state = (await begin()).searchParams.get('state');
    await signIn(jar);
    jar.write(
      jar
        .getAll()
        .flatMap(({ name }) =>
          name.includes('sign-in') ? [{ name, value: '', maxAgeSeconds: 0 }] : [],
        ),
    );
    redis.freeze();
    expect((await callBack(`code=c&state=${state}`)).href).toBe(`${site}/account`);
    expect(provider.asked.token).toEqual([]);
  });

  it('leaves whoever is signed in already where the callback led, and spends no code', async () => {
    const { jar, lines, callBack } = await open();
    await signIn(jar);
    expect((await callBack('code=c&state=forged')).href).toBe(`${site}/account`);
    expect([lines, provider.asked.token]).toEqual([[], []]);
  });
});
