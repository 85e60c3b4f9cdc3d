import 'server-only';
import type { NextRequest, NextResponse } from 'next/server';
import { routes } from '@/lib/routes';
import { goOn } from './go-on';

/** The session store is away: neither the page, which is somebody's, nor sign-in, which may not be needed. */
export function toUnavailable(request: NextRequest): NextResponse {
  const { pathname, search, searchParams } = request.nextUrl;
  // Asked for by its own address it already knows where people wanted to go; the page checks that.
  const isItself = pathname === routes.unavailable();
  const returnTo = isItself ? (searchParams.get('return_to') ?? undefined) : pathname + search;
  return goOn(request, [], routes.unavailable({ returnTo, who: 'unknown' }));
}
