import type { NextRequest } from 'next/server';
import { buildLogoutUrl } from '@/lib/auth/build-logout-url';
import { isAuthError } from '@/lib/auth/errors';
import { releaseCart } from '@/lib/cart/move-cart';
import { clearLocation } from '@/lib/companies/location-cookie';
import { redirectTo } from '@/lib/http/redirect-to';
import { log } from '@/lib/log';
import { doOnce } from '@/lib/once/do-once';
import { isStoreError } from '@/lib/redis/store-error';
import { routes } from '@/lib/routes';
import { clearConfirmation } from '@/lib/session/confirmation';
import { clearDraft } from '@/lib/session/draft';
import { getSessionStore } from '@/lib/session/get-session-store';
import { noteSessionEnded } from '@/lib/session/note-ended';
import type { Session } from '@/lib/session/session';
import { noteUnfinished, type Unfinished } from '@/lib/session/sign-out-note';
import { clearTransactions } from '@/lib/session/transaction-cookie';
import { noteSilentTry } from '@/lib/sign-in/silent-try';
import { releaseWishlist } from '@/lib/wishlist/wishlist-cookie';

/** A double click and a reload; whoever comes later has no session left in the browser. */
const keptForMs = 60_000;

/** A link or an image must not sign anybody out: asking by GET shows a page with the button. */
export function GET(): Response {
  return redirectTo(routes.signOut());
}

/** Whether somebody's sessions in other browsers are ended, where anybody knows them. */
async function endOthers(session: Session | null): Promise<boolean> {
  const { people } = getSessionStore();
  if (!session || !people) return false;
  try {
    noteSessionEnded('everywhere', await people.end(session.subject));
    return true;
  } catch (error) {
    if (isStoreError(error)) return false;
    throw error;
  }
}

function noteShopLeftOpen(reason: string): void {
  log().error({ event: 'auth.logout_incomplete', reason }, 'shop session left open');
}

async function toShopLogout(session: Session): Promise<string> {
  try {
    return (await buildLogoutUrl(session.tokens.idToken)).toString();
  } catch (error) {
    if (!isAuthError(error)) throw error;
    noteShopLeftOpen(error.code);
    return routes.signedOut();
  }
}

type SignedOut = { readonly target: string; readonly unfinished: Unfinished | null };

async function signOut(request: NextRequest, isEverywhere: boolean): Promise<SignedOut> {
  // Ours first: whatever happens at the shop, here the person is signed out.
  const { session, isSettled } = await getSessionStore().end(request.cookies, new Date());
  if (session) noteSessionEnded('sign-out');
  const isDone = isSettled && (!isEverywhere || (await endOthers(session)));
  const unfinished = isDone ? null : session ? 'ours' : 'shop';
  if (session) return { target: await toShopLogout(session), unfinished };
  // The shop ends its session for whoever brings an ID token, and that is where nobody can look just now.
  if (!isSettled) noteShopLeftOpen('store-away');
  return { target: routes.signedOut(), unfinished };
}

/** Sent twice, it leads to the same place, instead of finding nobody left to sign out. */
async function signOutOnce(request: NextRequest): Promise<SignedOut> {
  const isEverywhere = request.nextUrl.searchParams.has('everywhere');
  const names = new Set(
    getSessionStore()
      .clear(request.cookies)
      .map(({ name }) => name),
  );
  const claims = request.cookies.getAll().filter(({ name }) => names.has(name));
  if (claims.length === 0) return signOut(request, isEverywhere);
  try {
    return await doOnce({
      what: ['sign-out', isEverywhere, claims.map(({ name, value }) => [name, value])],
      keptForMs,
      carryOut: () => signOut(request, isEverywhere),
      isFinal: ({ unfinished }) => unfinished === null,
      isUndone: () => false,
      now: new Date(),
    });
  } catch (error) {
    if (!isStoreError(error)) throw error;
    return signOut(request, isEverywhere);
  }
}

export async function POST(request: NextRequest): Promise<Response> {
  // Before the session ends: the cart is freed for whoever it belongs to, and in nobody else's name.
  const cartWrites = await releaseCart(request.cookies, new Date());
  const { target, unfinished } = await signOutOnce(request);
  return redirectTo(target, [
    ...getSessionStore().clear(request.cookies),
    ...clearTransactions(request.cookies),
    ...clearDraft(request.cookies),
    ...cartWrites,
    ...(await releaseWishlist(request.cookies, new Date())),
    ...clearLocation(request.cookies),
    ...clearConfirmation(request.cookies),
    // The shop's own session may live on for a moment; who signs out does not want back in by itself.
    noteSilentTry(),
    ...(unfinished ? [noteUnfinished(unfinished)] : []),
  ]);
}
