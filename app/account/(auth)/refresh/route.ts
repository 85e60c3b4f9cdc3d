import type { NextRequest } from 'next/server';
import { toSafeReturnTo } from '@/lib/auth/return-to';
import { redirectTo } from '@/lib/http/redirect-to';
import { log } from '@/lib/log';
import { isStoreError } from '@/lib/redis/store-error';
import { getRequestId } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import type { CookieWrite } from '@/lib/session/cookies';
import { getSessionStore } from '@/lib/session/get-session-store';
import { noteSessionEnded } from '@/lib/session/note-ended';
import { countRefreshHop, toTokenMark } from '@/lib/session/refresh-marker';
import { toWayIn } from '@/lib/session/way-in';

/** A page met a 401 and cannot write cookies: renew here and go back. */
export async function GET(request: NextRequest): Promise<Response> {
  try {
    return await renew(request);
  } catch (error) {
    if (!isStoreError(error)) throw error;
    const returnTo = toSafeReturnTo(request.nextUrl.searchParams.get('return_to'));
    return redirectTo(routes.unavailable({ returnTo, who: 'unknown' }));
  }
}

async function renew(request: NextRequest): Promise<Response> {
  const now = new Date();
  const { cookies } = request;
  const { searchParams } = request.nextUrl;
  const store = getSessionStore();
  const returnTo = toSafeReturnTo(searchParams.get('return_to'));
  const reading = await store.read(cookies, now);
  if (reading.kind !== 'session') return redirectTo(toWayIn(reading, returnTo));
  const current = toTokenMark(reading.session.tokens.accessToken);
  const hop = countRefreshHop(cookies, searchParams.get('refused') !== current);
  // What the shop could not renew just now has not been refused: the next try is no second one.
  const toUnavailable = async (why: string, writes: readonly CookieWrite[] = []) => {
    const ref = await getRequestId();
    log().warn({ event: 'session.unavailable', reason: why, requestId: ref }, 'page not shown');
    return redirectTo(routes.unavailable({ returnTo, ref }), writes);
  };
  if (hop.next === 'return') return redirectTo(returnTo, hop.writes);
  if (hop.next === 'stop') return toUnavailable('refused-again', hop.writes);
  if (hop.next === 'sign-in') {
    // New tokens were refused too: this session is worth nothing to the shop.
    noteSessionEnded('refused');
    await store.end(cookies, now);
    return redirectTo(routes.login({ returnTo }), [...hop.writes, ...store.clear(cookies)]);
  }
  const fresh = await store.refresh(reading.session, cookies, now);
  if (fresh.kind === 'transient') return toUnavailable('refresh');
  // The cookie stays: a request beside this one may have written a newer one (proxy.ts passes this over).
  if (fresh.kind === 'dead') return redirectTo(routes.login({ returnTo }));
  if (!fresh.writes) return toUnavailable('size');
  return redirectTo(returnTo, [...hop.writes, ...fresh.writes]);
}
