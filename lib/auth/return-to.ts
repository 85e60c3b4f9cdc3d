import 'server-only';
import { type Env, getEnv } from '@/lib/env';
import { routes } from '@/lib/routes';

const maxBytes = 2048;
// Percent-encoding can triple what was sent, and five flows must fit the request headers.
const maxPathLength = 512;
const authPaths = [
  routes.login(),
  routes.logout(),
  routes.authorize(),
  '/account/refresh',
  routes.signOut(),
  routes.signedOut(),
  '/account/sign-in-problem',
  '/account/unavailable',
  // JSON is no page to come back to.
  '/api',
];

// Backslashes and control characters are rewritten by URL parsers in ways that differ from browser to server.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the attack
const forbidden = /[\\\u0000-\u001f\u007f\u2028\u2029]/;

/**
 * A same-origin path (with search, without hash) that is safe as a redirect target, or `fallback`.
 * Checked after normalising, and what was checked is what is returned: `/.//evil.example` normalises to
 * `//evil.example`, which browsers take for another host. Auth routes are refused, since they would loop.
 */
export function toSafeReturnTo(
  dangerousReturnTo: unknown,
  fallback: string = routes.account(),
): string {
  if (typeof dangerousReturnTo !== 'string') return fallback;
  if (Buffer.byteLength(dangerousReturnTo) > maxBytes || forbidden.test(dangerousReturnTo)) {
    return fallback;
  }
  if (!/^\/(?!\/)/.test(dangerousReturnTo) || !dangerousReturnTo.isWellFormed()) return fallback;
  const { siteOrigin } = getEnv();
  if (!URL.canParse(dangerousReturnTo, siteOrigin)) return fallback;
  const url = new URL(dangerousReturnTo, siteOrigin);
  const path = `${url.pathname}${url.search}`;
  const leaves = url.origin !== siteOrigin || path.startsWith('//');
  const decoded = safeDecode(url.pathname);
  if (
    leaves ||
    path.length > maxPathLength ||
    decoded === null ||
    decoded.includes('//') ||
    forbidden.test(decoded)
  ) {
    return fallback;
  }
  return authPaths.some((auth) => decoded === auth || decoded.startsWith(`${auth}/`))
    ? fallback
    : path;
}

/**
 * The same, or a page of another storefront of this shop (`STOREFRONT_ORIGINS`, whole origins compared): only for a
 * sign-in that began there. What was checked is what is returned, without credentials and fragment.
 */
export function toSafeStorefrontReturnTo(
  dangerousReturnTo: unknown,
  { storefrontOrigins }: Pick<Env, 'storefrontOrigins'> = getEnv(),
): string {
  const isAddress =
    typeof dangerousReturnTo === 'string' && /^https?:\/\//i.test(dangerousReturnTo);
  if (!isAddress) return toSafeReturnTo(dangerousReturnTo);
  const isOdd =
    Buffer.byteLength(dangerousReturnTo) > maxBytes ||
    forbidden.test(dangerousReturnTo) ||
    !dangerousReturnTo.isWellFormed() ||
    !URL.canParse(dangerousReturnTo);
  if (isOdd) return routes.account();
  const { origin, pathname, search, username, password } = new URL(dangerousReturnTo);
  const address = `${origin}${pathname}${search}`;
  const isKnown = storefrontOrigins.includes(origin) && !username && !password;
  return isKnown && address.length <= maxPathLength ? address : routes.account();
}

function safeDecode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
