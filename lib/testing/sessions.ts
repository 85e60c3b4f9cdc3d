import 'server-only';
import { vi } from 'vitest';
import type { CookieReader, CookieWrite } from '@/lib/session/cookies';
import { createSession, type Session } from '@/lib/session/session';
import { createEmail, demoShop } from './demo-shop';

/** For tests only: sessions with tokens of the demo shop, and the app's modules on either store. */

export const tokenPath = '/authentication/oauth/token';

/** As it is shortly after signing in, or, aged, when its access token is about to end or has ended. */
export async function createTestSession({
  email = createEmail(),
  expiresInMs = 3_600_000,
}: {
  readonly email?: string;
  readonly expiresInMs?: number;
} = {}): Promise<Session> {
  const { access_token, refresh_token, id_token } = await demoShop.createTokens(email);
  const now = new Date();
  const tokens = {
    accessToken: access_token,
    accessTokenExpiresAt: now.getTime() + expiresInMs,
    refreshToken: refresh_token,
    idToken: id_token,
  };
  const session = createSession(email, tokens, now);
  return { ...session, updatedAt: now.getTime() + expiresInMs - 3_600_000 };
}

export type Jar = CookieReader & { write(writes: readonly CookieWrite[]): void };

/** A browser's cookies, as far as names and values go. */
export function createJar(writes: readonly CookieWrite[] = []): Jar {
  const cookies = new Map<string, string>();
  const write = (all: readonly CookieWrite[]) => {
    for (const { name, value, maxAgeSeconds } of all) {
      if (maxAgeSeconds !== 0) cookies.set(name, value);
      else cookies.delete(name);
    }
  };
  write(writes);
  return { write, getAll: () => [...cookies].map(([name, value]) => ({ name, value })) };
}

export const countTokenCalls = async (email: string): Promise<number> =>
  (await demoShop.getRequests(email, tokenPath)).length;

/** The app's own modules as a process with these settings would load them; its connection ends with `stop`. */
export async function loadSessions(settings: Readonly<Record<string, string | undefined>>) {
  vi.resetModules();
  // The state of a process, which outlives modules, has to be new too.
  Reflect.deleteProperty(globalThis, 'foyerState');
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const [{ getSessionStore }, { guardRequest }, { getRedisLink }, { isStoreError }] =
    await Promise.all([
      import('@/lib/session/get-session-store'),
      import('@/lib/session/guard-request'),
      import('@/lib/redis/get-redis-link'),
      import('@/lib/redis/store-error'),
    ]);
  const link = getRedisLink();
  return { store: getSessionStore(), guardRequest, link, isStoreError, stop: () => link?.close() };
}

export type Sessions = Awaited<ReturnType<typeof loadSessions>>;
