import type { NextRequest } from 'next/server';
import { buildLogoutUrl } from '@/lib/auth/build-logout-url';
import { isAuthError } from '@/lib/auth/errors';
import { redirectTo } from '@/lib/http/redirect-to';
import { log } from '@/lib/log';
import { isStoreError } from '@/lib/redis/store-error';
import { routes } from '@/lib/routes';
import { clearDraft } from '@/lib/session/draft';
import { getSessionStore } from '@/lib/session/get-session-store';
import type { Session } from '@/lib/session/session';
import { noteUnfinished } from '@/lib/session/sign-out-note';
import { clearTransactions } from '@/lib/session/transaction-cookie';
import { noteSilentTry } from '@/lib/sign-in/silent-try';

/** A link or an image must not sign anybody out: asking by GET shows a page with the button. */
export function GET(): Response {
  return redirectTo(routes.signOut());
}

/** Whether somebody's sessions in other browsers are ended, where anybody knows them. */
async function endOthers(session: Session | null): Promise<boolean> {
  const { people } = getSessionStore();
  if (!session || !people) return false;
  try {
    await people.end(session.subject);
    return true;
  } catch (error) {
    if (isStoreError(error)) return false;
    throw error;
  }
}

function noteShopLeftOpen(reason: string): void {
  log().error({ event: 'auth.logout_incomplete', reason }, 'shop session left open');
}

export async function POST(request: NextRequest): Promise<Response> {
  const store = getSessionStore();
  // Ours first: whatever happens at the shop, here the person is signed out.
  const { session, isSettled } = await store.end(request.cookies, new Date());
  const isEverywhere = request.nextUrl.searchParams.has('everywhere');
  const isDone = isSettled && (!isEverywhere || (await endOthers(session)));
  const writes = [
    ...store.clear(request.cookies),
    ...clearTransactions(request.cookies),
    ...clearDraft(request.cookies),
    // The shop's own session may live on for a moment; who signs out does not want back in by itself.
    noteSilentTry(),
    ...(isDone ? [] : [noteUnfinished(session ? 'ours' : 'shop')]),
  ];
  if (!session) {
    // The shop ends its session for whoever brings an ID token, and that is where nobody can look just now.
    if (!isSettled) noteShopLeftOpen('store-away');
    return redirectTo(routes.signedOut(), writes);
  }
  try {
    return redirectTo(await buildLogoutUrl(session.tokens.idToken), writes);
  } catch (error) {
    if (!isAuthError(error)) throw error;
    noteShopLeftOpen(error.code);
    return redirectTo(routes.signedOut(), writes);
  }
}
