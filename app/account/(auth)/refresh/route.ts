import type { NextRequest } from 'next/server';
import { toSafeReturnTo } from '@/lib/auth/return-to';
import { redirectTo } from '@/lib/http/redirect-to';
import { log } from '@/lib/log';
import { getRequestId } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import { refreshSession } from '@/lib/session/keep-fresh';
import { countRefreshHop } from '@/lib/session/refresh-marker';
import type { Session } from '@/lib/session/session';
import { clearSession, sealSession, unsealSession } from '@/lib/session/session-cookie';
import { endSession } from '@/lib/session/token-chain';

/** A page met a 401 and cannot write cookies: renew here and go back. */
export async function GET(request: NextRequest): Promise<Response> {
  const now = new Date();
  const { cookies } = request;
  const returnTo = toSafeReturnTo(request.nextUrl.searchParams.get('return_to'));
  const session = await unsealSession(cookies, now);
  if (!session) return redirectTo(routes.login({ returnTo }));
  const hop = countRefreshHop(cookies);
  const toUnavailable = async (why: string) => {
    const ref = await getRequestId();
    log().warn({ event: 'session.unavailable', reason: why, requestId: ref }, 'page not shown');
    return redirectTo(routes.unavailable({ returnTo, ref }), hop.writes);
  };
  if (hop.next === 'stop') return toUnavailable('refused-again');
  if (hop.next === 'sign-in') {
    // New tokens were refused too: this session is worth nothing to the shop.
    log().info({ event: 'session.ended', reason: 'refused' }, 'session ended');
    endSession(session, now);
    return redirectTo(routes.login({ returnTo }), [...hop.writes, ...clearSession(cookies)]);
  }
  const fresh = await refreshSession(session, now);
  if (fresh.kind === 'transient') return toUnavailable('refresh');
  // The cookie stays: a request beside this one may have written a newer one (proxy.ts passes this over).
  if (fresh.kind === 'dead') return redirectTo(routes.login({ returnTo }));
  const renewed = await sealOrNull(fresh.session, cookies, now);
  return renewed ? redirectTo(returnTo, [...hop.writes, ...renewed]) : toUnavailable('size');
}

async function sealOrNull(session: Session, cookies: NextRequest['cookies'], now: Date) {
  try {
    return await sealSession(session, cookies, now);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
