import 'server-only';
import { type CookieReader, type CookieWrite, toCookieName } from './cookies';

/** Long enough for the way to the shop's own logout and back, which brings no parameter of ours. */
const lifetimeSeconds = 120;

const toName = () => toCookieName('sign-out-unfinished');

/** `ours`: other sessions here; `shop`: also the shop's own, of which nobody had the ID token. */
export type Unfinished = 'ours' | 'shop';

/** Remembers, for the page after a logout, what of it could not be done. */
export const noteUnfinished = (what: Unfinished): CookieWrite => ({
  name: toName(),
  value: what,
  maxAgeSeconds: lifetimeSeconds,
});

export function getUnfinished(cookies: CookieReader): Unfinished | null {
  const sent = cookies.getAll().find(({ name }) => name === toName());
  if (!sent) return null;
  return sent.value === 'shop' ? 'shop' : 'ours';
}
