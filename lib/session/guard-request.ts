import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { isStoreError } from '@/lib/redis/store-error';
import type { CookieReader, CookieWrite } from './cookies';
import { getSessionStore } from './get-session-store';
import { isDue } from './keep-fresh';
import type { Session } from './session';
import type { Renewal } from './session-store';

/** While the access token is still good, a page waits no longer than this for its successor. */
const patienceMs = 1_000;
/** And with one that has run out, no longer than this: the rest of the page's time is for saying so. */
const lastPatienceMs = 5_000;

export type GuardResult = {
  /** Three states, never two: a session store that cannot be asked says nothing about anybody. */
  readonly isSignedIn: boolean | 'unknown';
  /** Nobody is signed in, because the shop has closed the account. */
  readonly isClosed?: true;
  /** For the request that goes on *and* for the answer. */
  readonly writes: readonly CookieWrite[];
  /** Taken from the request that goes on, but not from the browser, which may hold a newer one by now. */
  readonly hides: readonly CookieWrite[];
};

/** What is known where nobody looks. */
export const nobody: GuardResult = { isSignedIn: false, writes: [], hides: [] };

const unknown: GuardResult = { isSignedIn: 'unknown', writes: [], hides: [] };

const signedIn = (writes: readonly CookieWrite[] = []): GuardResult => ({
  isSignedIn: true,
  writes,
  hides: [],
});

/** While the token is still good, a store that is lost just now keeps no page back. */
const orTransient = (fresh: Promise<Renewal>): Promise<Renewal> =>
  fresh.catch((error: unknown): Renewal => {
    if (isStoreError(error)) return { kind: 'transient' };
    throw error;
  });

async function refreshInTime(session: Session, cookies: CookieReader, now: Date): Promise<Renewal> {
  const fresh = getSessionStore().refresh(session, cookies, now);
  const isExpired = session.tokens.accessTokenExpiresAt <= now.getTime();
  const waitMs = isExpired ? lastPatienceMs : patienceMs;
  // Goes on by itself: the next request finds its answer.
  const late = wait(waitMs, { kind: 'transient' } as const, { ref: false });
  return Promise.race([isExpired ? fresh : orTransient(fresh), late]);
}

/**
 * Looks at the session of a request before it is rendered: renews tokens that are due, drops what is no
 * session of ours. A shop that cannot be reached changes nothing: an outage is never "signed out".
 * @param mayWrite whether the cookies of the answer reach the browser; without that nothing is renewed,
 *   since the browser would be left with a spent token
 */
export async function guardRequest(
  cookies: CookieReader,
  now: Date,
  { mayWrite = true }: { readonly mayWrite?: boolean } = {},
): Promise<GuardResult> {
  try {
    return await guard(cookies, now, mayWrite);
  } catch (error) {
    if (isStoreError(error)) return unknown;
    throw error;
  }
}

async function guard(cookies: CookieReader, now: Date, mayWrite: boolean): Promise<GuardResult> {
  const store = getSessionStore();
  if (!store.isClaimed(cookies)) return nobody;
  const reading = await store.read(cookies, now);
  if (reading.kind === 'none') return { ...nobody, writes: store.clear(cookies) };
  // Not hidden: a form's action has to see it too, to say why.
  if (reading.kind === 'closed') return { ...nobody, isClosed: true };
  // Only hidden: the browser may have signed in anew beside this request.
  const hidden: GuardResult = { ...nobody, hides: store.clear(cookies) };
  if (reading.kind !== 'session') return hidden;
  if (!mayWrite || !isDue(reading.session, now)) return signedIn();
  const fresh = await refreshInTime(reading.session, cookies, now);
  if (fresh.kind === 'dead') return hidden;
  if (fresh.kind === 'transient') return signedIn();
  return fresh.writes ? signedIn(fresh.writes) : { ...nobody, writes: store.clear(cookies) };
}
