import type { NextRequest } from 'next/server';
import { toSafeReturnTo } from '@/lib/auth/return-to';
import { redirectTo } from '@/lib/http/redirect-to';
import { routes } from '@/lib/routes';
import { refreshSession } from '@/lib/session/keep-fresh';
import { clearRefreshHops, countRefreshHop } from '@/lib/session/refresh-marker';
import { clearSession, sealSession, unsealSession } from '@/lib/session/session-cookie';

/** A page met a 401 and cannot write cookies: renew here and go back. */
export async function GET(request: NextRequest): Promise<Response> {
  const now = new Date();
  const { cookies } = request;
  const returnTo = toSafeReturnTo(request.nextUrl.searchParams.get('return_to'));
  const session = await unsealSession(cookies, now);
  if (!session) return redirectTo(routes.login({ returnTo }));
  const hop = countRefreshHop(cookies);
  if (!hop) return redirectTo(routes.unavailable({ returnTo }), [clearRefreshHops()]);
  const fresh = await refreshSession(session, now);
  if (fresh.kind === 'transient') return redirectTo(routes.unavailable({ returnTo }));
  if (fresh.kind === 'dead') {
    const writes = [...clearSession(cookies), clearRefreshHops()];
    return redirectTo(routes.login({ returnTo }), writes);
  }
  return redirectTo(returnTo, [hop, ...(await sealSession(fresh.session, cookies, now))]);
}
