import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { getEnv } from '@/lib/env';
import { createEmail, demoShop } from '@/lib/testing/demo-shop';
import {
  createJar,
  createTestSession,
  loadSessions,
  type Sessions,
  tokenPath,
} from '@/lib/testing/sessions';

const redisUrl = inject('redisUrl');
const stores = [
  { name: 'sealed cookies', url: '' },
  ...(redisUrl ? [{ name: 'Redis', url: redisUrl }] : []),
];

afterEach(() => void vi.unstubAllEnvs());

/** Whoever holds a refresh token needs nothing else than the client's own secret. */
async function useToken(refreshToken: string): Promise<unknown> {
  const { clientId, clientSecret, shopOrigin } = getEnv();
  const response = await fetch(new URL(tokenPath, shopOrigin), {
    method: 'POST',
    headers: {
      'user-agent': 'somebody else',
      authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}`,
    },
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: clientId,
      refresh_token: refreshToken,
    }),
  });
  return (await response.json()).error;
}

describe.each(stores)('sessions in $name', ({ url }) => {
  async function start() {
    const sessions = await loadSessions({ REDIS_URL: url });
    const { log } = await import('@/lib/log');
    const error = vi.spyOn(log(), 'error').mockReturnValue(undefined);
    const warn = vi.spyOn(log(), 'warn').mockReturnValue(undefined);
    const list = (spy: typeof error, wanted: string) =>
      spy.mock.calls
        .map(([facts]) => facts as unknown as Record<string, unknown>)
        .filter(({ event }) => event === wanted);
    return {
      ...sessions,
      listTold: () => list(error, 'auth.refresh_reuse'),
      listRefused: () => list(warn, 'auth.refresh_failed'),
    };
  }

  async function signIn({ store }: Pick<Sessions, 'store'>, email: string, expiresInMs: number) {
    const session = await createTestSession({ email, expiresInMs });
    return { session, jar: createJar(await store.create(session, createJar(), new Date())) };
  }

  const inADay = () => new Date(Date.now() + 86_400_000);

  it('T87: a stolen token used after it was spent ends the session once, and is told', async () => {
    const sessions = await start();
    const email = createEmail();
    const { session, jar } = await signIn(sessions, email, -1_000);
    const renewed = await sessions.guardRequest(jar, new Date());
    jar.write(renewed.writes);
    expect(renewed.isSignedIn).toBe(true);

    expect(await useToken(session.tokens.refreshToken ?? '')).toBe('invalid_grant');
    const ended = await Promise.all([1, 2, 3].map(() => sessions.guardRequest(jar, inADay())));
    expect(ended.map(({ isSignedIn }) => isSignedIn)).toEqual([false, false, false]);
    expect((await sessions.guardRequest(jar, inADay())).isSignedIn).toBe(false);
    expect(sessions.listRefused()).toHaveLength(1);
    expect(sessions.listTold()).toEqual([{ event: 'auth.refresh_reuse', standing: 'newest' }]);
    sessions.stop();
  });

  it('T87: our own second try, after an answer that was lost, is told as such', async () => {
    const sessions = await start();
    const email = createEmail();
    const { jar } = await signIn(sessions, email, -1_000);
    await demoShop.setFault({ email, path: tokenPath }, { type: 'lost-answer' }, 1);
    expect((await sessions.guardRequest(jar, new Date())).isSignedIn).toBe(true);
    const again = async () => (await sessions.guardRequest(jar, new Date())).isSignedIn;
    await expect.poll(again, { timeout: 10_000 }).toBe(false);
    expect(sessions.listTold()).toEqual([{ event: 'auth.refresh_reuse', standing: 'sent' }]);
    sessions.stop();
  });

  it('T87: an old session that the shop has forgotten is no reuse', async () => {
    const sessions = await start();
    const email = createEmail();
    const { jar } = await signIn(sessions, email, -1_000);
    await demoShop.expire(email, 'refresh');
    expect((await sessions.guardRequest(jar, new Date())).isSignedIn).toBe(false);
    expect(sessions.listTold()).toEqual([]);
    sessions.stop();
  });
});
