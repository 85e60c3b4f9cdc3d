import 'server-only';
import { randomBytes } from 'node:crypto';
import type { NextResponse } from 'next/server';
import { getEnv } from '@/lib/env';
import { routes } from '@/lib/routes';
import { type CookieWrite, toCookieName, writeCookies } from '@/lib/session/cookies';
import { isPersonal, leadsToShop } from './site-areas';

const yearInSeconds = 365 * 24 * 60 * 60;

/** Cookies and the headers that depend on the path; those that never change are in next.config.mjs. */
export function finishResponse(
  response: NextResponse,
  path: string,
  writes: readonly CookieWrite[],
): NextResponse {
  writeCookies(response.cookies, writes);
  if (path === routes.signedOut()) {
    // Only a cookie that changes after the account pages were frozen evicts them from the back/forward
    // cache, with JavaScript and without.
    const value = randomBytes(9).toString('base64url');
    writeCookies(response.cookies, [
      { name: toCookieName('signed-out'), value, maxAgeSeconds: 60 },
    ]);
  }
  const { headers } = response;
  // A cookie on an answer that a cache may keep would be everybody's.
  if (isPersonal(path) || writes.length > 0) headers.set('cache-control', 'private, no-store');
  // For whoever finds the address elsewhere: robots.txt alone keeps nothing out of an index.
  if (isPersonal(path)) headers.set('x-robots-tag', 'noindex, nofollow');
  // Never on pages: their forms would then be sent with `Origin: null` (Fetch, "append a request Origin").
  const referrer = leadsToShop(path) ? 'no-referrer' : 'strict-origin-when-cross-origin';
  headers.set('referrer-policy', referrer);
  if (getEnv().siteOrigin.startsWith('https:')) {
    headers.set('strict-transport-security', `max-age=${yearInSeconds}`);
  }
  return response;
}
