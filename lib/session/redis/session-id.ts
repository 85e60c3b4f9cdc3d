import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { type CookieReader, type CookieWrite, deleteCookie, toCookieName } from '../cookies';

const idBytes = 32;

const toIdCookieName = () => toCookieName('session-id');

/** 256 random bits: nobody guesses one (ASVS 5.0 §7.2.3). */
export const createSessionId = (): string => randomBytes(idBytes).toString('base64url');

/** What the store knows an id by: who reads the store cannot present what is in it. */
export const toIdHash = (id: string): string => createHash('sha256').update(id).digest('base64url');

/** What a page may call a session: known to its owner alone, and no way back to where it lies. */
export const toPublicId = (idHash: string): string =>
  createHash('sha256').update(`public/${idHash}`).digest('base64url').slice(0, 22);

/** The hash of the id a browser presents, or null when it sends none that could be ours. */
export function getIdHash(cookies: CookieReader): string | null {
  const sent = cookies.getAll().find(({ name }) => name === toIdCookieName())?.value ?? '';
  return /^[\w-]{43}$/.test(sent) ? toIdHash(sent) : null;
}

export function hasSessionId(cookies: CookieReader): boolean {
  return cookies.getAll().some(({ name }) => name === toIdCookieName());
}

export function writeSessionId(id: string, maxAgeSeconds: number): CookieWrite {
  return { name: toIdCookieName(), value: id, maxAgeSeconds };
}

/** The cookie as it came, to last longer. */
export function keepSessionId(present: CookieReader, maxAgeSeconds: number): CookieWrite[] {
  const sent = present.getAll().find(({ name }) => name === toIdCookieName());
  return sent ? [writeSessionId(sent.value, maxAgeSeconds)] : [];
}

export function clearSessionId(present: CookieReader): CookieWrite[] {
  return hasSessionId(present) ? [deleteCookie(toIdCookieName())] : [];
}
