import 'server-only';
import { type CookieReader, type CookieWrite, deleteCookie, toCookieName } from './cookies';

/** Longer than all the deadlines of one way round. */
const windowSeconds = 60;

const steps = ['refresh', 'sign-in', 'stop'] as const;

export type RefreshHop = {
  /** What to try now that a page was refused: renew, then sign in anew, then give up for now. */
  readonly next: (typeof steps)[number];
  readonly writes: readonly CookieWrite[];
};

/**
 * Counts how often a browser has come to the refresh route, so that an API which refuses even new tokens
 * cannot send it round in circles.
 */
export function countRefreshHop(cookies: CookieReader): RefreshHop {
  const name = toCookieName('refreshed');
  const value = cookies.getAll().find((cookie) => cookie.name === name)?.value ?? '0';
  const next = /^[01]$/.test(value) ? (steps[Number(value)] ?? 'stop') : 'stop';
  if (next === 'stop') return { next, writes: [deleteCookie(name)] };
  return {
    next,
    writes: [{ name, value: String(Number(value) + 1), maxAgeSeconds: windowSeconds }],
  };
}
