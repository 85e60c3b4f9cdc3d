import 'server-only';
import { type NextRequest, NextResponse } from 'next/server';
import { getEnv } from '@/lib/env';
import { withNotSaved } from '@/lib/routes';
import { toWayIn } from '@/lib/session/way-in';

/**
 * To sign in, and back. A form that was sent too late comes back to its page with a word about it.
 * @param kind what the request's cookies stand for, as far as that changes the way
 */
export function toLogin(request: NextRequest, kind: 'closed' | 'none' = 'none'): NextResponse {
  const { pathname, search } = request.nextUrl;
  const returnTo = request.method === 'GET' ? pathname + search : withNotSaved(pathname);
  return NextResponse.redirect(new URL(toWayIn({ kind }, returnTo), getEnv().siteOrigin), 303);
}
