import type { NextRequest, NextResponse } from 'next/server';
import { finishResponse } from '@/lib/http/finish-response';
import { goOn } from '@/lib/http/go-on';
import { toOwnPath } from '@/lib/http/mail-links';
import { redirectTo } from '@/lib/http/redirect-to';
import { refuseRequest } from '@/lib/http/refuse-request';
import { isGuarded, leadsToShop, needsSession } from '@/lib/http/site-areas';
import { askForDocument, isSoftNavigation } from '@/lib/http/soft-navigation';
import { toLogin } from '@/lib/http/to-login';
import { toUnavailable } from '@/lib/http/to-unavailable';
import { isFormPost, requestHeaders } from '@/lib/request-context';
import { guardRequest, nobody } from '@/lib/session/guard-request';

/**
 * Before every page: refuses what must not come in, keeps the session fresh, gives the request an id and
 * the answer its CSP nonce. A convenience, not the guard: the transport asks for the session itself.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
  const refusal = await refuseRequest(request);
  if (refusal) return finishResponse(refusal, pathname, []);
  const ownPath = request.method === 'GET' ? toOwnPath(pathname) : null;
  if (ownPath) return finishResponse(redirectTo(ownPath), pathname, []);
  const isSoft = isSoftNavigation(request);
  if (isSoft && leadsToShop(pathname)) return finishResponse(askForDocument(), pathname, []);
  const mayWrite = !request.headers.has(requestHeaders.inner);
  // A form's action goes on: the transport sends it to sign in, in the way Next's router understands.
  const isAction = isFormPost(request.headers);
  // Open pages have forms too, and what they do is done with a fresh token.
  const guard =
    isGuarded(pathname) || isAction
      ? await guardRequest(request.cookies, new Date(), { mayWrite })
      : nobody;
  const isStopped = needsSession(pathname) && guard.isSignedIn !== true && !isAction;
  const turnAway = () => {
    if (isSoft) return askForDocument();
    if (guard.isSignedIn === 'unknown') return toUnavailable(request);
    return toLogin(request, guard.isClosed ? 'closed' : 'none');
  };
  const response = isStopped ? turnAway() : goOn(request, [...guard.writes, ...guard.hides]);
  return finishResponse(response, pathname, guard.writes);
}

export const config = {
  // Not for files, and not for webhooks: a body over 10 MB would be cut short here.
  matcher: [
    '/((?!_next/static/|_next/image$|favicon.ico$|icon.svg$|foyer.js$|webhooks/shopify$|healthz$|readyz$).*)',
  ],
};
