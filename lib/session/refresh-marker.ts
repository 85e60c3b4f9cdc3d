import 'server-only';
import { createHash } from 'node:crypto';
import { type CookieReader, type CookieWrite, deleteCookie, toCookieName } from './cookies';

/** Longer than all the deadlines of one way round. */
const windowSeconds = 60;

const steps = ['refresh', 'sign-in', 'stop'] as const;

export type RefreshHop = {
  /**
   * What to try now that a page was refused: go back, since the tokens are newer already; renew; then sign in
   * anew; then give up for now.
   */
  readonly next: 'return' | (typeof steps)[number];
  readonly writes: readonly CookieWrite[];
};

const getName = () => toCookieName('refreshed');

const readMarker = (cookies: CookieReader) =>
  cookies.getAll().find((cookie) => cookie.name === getName())?.value;

/** Names an access token without giving it away. */
export const toTokenMark = (accessToken: string): string =>
  createHash('sha256').update(`refused/${accessToken}`).digest('base64url').slice(0, 12);

/**
 * Counts how often a browser has come to the refresh route, so that an API which refuses even new tokens
 * cannot send it round in circles.
 * @param isNewer whether the session has other tokens by now than those that were refused: another tab was
 *   quicker, or somebody's link leads here, which must not sign anybody out
 */
export function countRefreshHop(cookies: CookieReader, isNewer: boolean): RefreshHop {
  const name = getName();
  const [, renewals, returns] = /^([01])\.(\d)$/.exec(readMarker(cookies) ?? '0.0') ?? [];
  if (renewals === undefined) return { next: 'stop', writes: [deleteCookie(name)] };
  const mark = (value: string) => [{ name, value, maxAgeSeconds: windowSeconds }];
  if (isNewer) return { next: 'return', writes: mark(`${renewals}.${Number(returns) + 1}`) };
  return {
    next: steps[Number(renewals)] ?? 'stop',
    writes: mark(`${Number(renewals) + 1}.${returns}`),
  };
}

/** The API took the new tokens: what is refused from now on is another story. */
export const endRefreshHops = (cookies: CookieReader): CookieWrite | null =>
  readMarker(cookies) === undefined ? null : deleteCookie(getName());
