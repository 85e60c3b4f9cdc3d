import 'server-only';
import { NextResponse } from 'next/server';
import { getEnv } from '@/lib/env';
import { type CookieWrite, writeCookies } from '@/lib/session/cookies';

/**
 * 303 See Other (so that a POST is never repeated), never stored, nothing in the Referer of the next hop.
 * @param target a path of ours, or a whole URL from the provider's metadata
 */
export function redirectTo(
  target: string | URL,
  writes: readonly CookieWrite[] = [],
): NextResponse {
  const response = NextResponse.redirect(new URL(target, getEnv().siteOrigin), {
    status: 303,
    headers: { 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' },
  });
  writeCookies(response.cookies, writes);
  return response;
}
