import 'server-only';
import { type NextRequest, NextResponse } from 'next/server';
import { getEnv } from '@/lib/env';
import { routes, withNotSaved } from '@/lib/routes';

/** To sign in, and back. A form that was sent too late comes back to its page with a word about it. */
export function toLogin(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const returnTo = request.method === 'GET' ? pathname + search : withNotSaved(pathname);
  return NextResponse.redirect(new URL(routes.login({ returnTo }), getEnv().siteOrigin), 303);
}
