import type { NextRequest } from 'next/server';
import { buildLogoutUrl } from '@/lib/auth/build-logout-url';
import { isAuthError } from '@/lib/auth/errors';
import { redirectTo } from '@/lib/http/redirect-to';
import { log } from '@/lib/log';
import { routes } from '@/lib/routes';
import { getSessionStore } from '@/lib/session/get-session-store';
import { clearTransactions } from '@/lib/session/transaction-cookie';

/** A link or an image must not sign anybody out: asking by GET shows a page with the button. */
export function GET(): Response {
  return redirectTo(routes.signOut());
}

export async function POST(request: NextRequest): Promise<Response> {
  const store = getSessionStore();
  // Ours first: whatever happens at the shop, here the person is signed out.
  const session = await store.end(request.cookies, new Date());
  const writes = [...store.clear(request.cookies), ...clearTransactions(request.cookies)];
  if (!session) return redirectTo(routes.signedOut(), writes);
  try {
    return redirectTo(await buildLogoutUrl(session.tokens.idToken), writes);
  } catch (error) {
    if (!isAuthError(error)) throw error;
    log().error({ event: 'auth.logout_incomplete', reason: error.code }, 'shop session left open');
    return redirectTo(routes.signedOut(), writes);
  }
}
