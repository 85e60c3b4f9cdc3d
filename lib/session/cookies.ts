import 'server-only';
import { getEnv } from '@/lib/env';

/** A cookie to set; an empty value with `maxAgeSeconds` 0 deletes, and null lasts until the browser is closed. */
export type CookieWrite = {
  readonly name: string;
  readonly value: string;
  readonly maxAgeSeconds: number | null;
};

/** The part of Next's cookie stores that we read from. */
export type CookieReader = {
  getAll(): { readonly name: string; readonly value: string }[];
};

/** `__Host-` ties a cookie to this very host, over TLS, for all paths (RFC 6265bis §4.1.3.2). */
export function toCookieName(name: string): string {
  return getEnv().allowInsecureLoopbackCookies ? `foyer-${name}` : `__Host-foyer-${name}`;
}

/**
 * Attributes of every cookie that says who somebody is. Lax, not Strict: the callback arrives from the
 * shop's site, and Strict would withhold the transaction just then.
 */
export function toCookieOptions(maxAgeSeconds: number | null) {
  return {
    httpOnly: true,
    secure: !getEnv().allowInsecureLoopbackCookies,
    sameSite: 'lax',
    path: '/',
    ...(maxAgeSeconds === null ? {} : { maxAge: maxAgeSeconds }),
  } as const;
}

/** Applies writes to a response's or an action's cookie store. */
export function writeCookies(
  store: {
    set(name: string, value: string, options: ReturnType<typeof toCookieOptions>): unknown;
  },
  writes: readonly CookieWrite[],
): void {
  for (const { name, value, maxAgeSeconds } of writes) {
    store.set(name, value, toCookieOptions(maxAgeSeconds));
  }
}

export const deleteCookie = (name: string): CookieWrite => ({ name, value: '', maxAgeSeconds: 0 });
