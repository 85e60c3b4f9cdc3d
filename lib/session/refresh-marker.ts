import 'server-only';
import { type CookieReader, type CookieWrite, deleteCookie, toCookieName } from './cookies';

const maxHops = 2;
const windowSeconds = 10;

const toName = () => toCookieName('refreshed');

/**
 * Counts the hops through the refresh route, so that an API which refuses even new tokens cannot send a
 * browser round in circles. `null` means: enough for now.
 */
export function countRefreshHop(cookies: CookieReader): CookieWrite | null {
  const name = toName();
  const hops = Number(cookies.getAll().find((cookie) => cookie.name === name)?.value ?? 0);
  if (!(hops >= 0 && hops < maxHops)) return null;
  return { name, value: String(hops + 1), maxAgeSeconds: windowSeconds };
}

export const clearRefreshHops = (): CookieWrite => deleteCookie(toName());
