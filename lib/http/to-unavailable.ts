import 'server-only';
import type { NextRequest, NextResponse } from 'next/server';
import { routes } from '@/lib/routes';
import { goOn } from './go-on';

/** The session store is away: neither the page, which is somebody's, nor sign-in, which may not be needed. */
export function toUnavailable(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  return goOn(request, [], routes.unavailable({ returnTo: pathname + search, who: 'unknown' }));
}
