import 'server-only';
import { type CookieReader, type CookieWrite, toCookieName } from './cookies';

/** Long enough for the way to the shop's own logout and back, which brings no parameter of ours. */
const lifetimeSeconds = 120;

const toName = () => toCookieName('sign-out-unfinished');

/** Remembers, for the page after a logout, that not all of it could be done. */
export const noteUnfinished = (): CookieWrite => ({
  name: toName(),
  value: '1',
  maxAgeSeconds: lifetimeSeconds,
});

export const isUnfinished = (cookies: CookieReader): boolean =>
  cookies.getAll().some(({ name }) => name === toName());
