import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { log } from '@/lib/log';
import type { CookieReader, CookieWrite } from './cookies';
import { type FreshResult, isDue, refreshSession } from './keep-fresh';
import type { Session } from './session';
import { clearSession, hasSessionCookie, sealSession, unsealSession } from './session-cookie';
import { isEnded } from './token-chain';

/** While the access token is still good, a page waits no longer than this for its successor. */
const patienceMs = 1_000;

export type GuardResult = {
  readonly isSignedIn: boolean;
  /** For the request that goes on *and* for the answer. */
  readonly writes: readonly CookieWrite[];
  /** Taken from the request that goes on, but not from the browser, which may hold a newer one by now. */
  readonly hides: readonly CookieWrite[];
};

/** What is known where nobody looks. */
export const nobody: GuardResult = { isSignedIn: false, writes: [], hides: [] };

const signedIn = (writes: readonly CookieWrite[] = []): GuardResult => ({
  isSignedIn: true,
  writes,
  hides: [],
});

async function refreshInTime(session: Session, now: Date): Promise<FreshResult> {
  const fresh = refreshSession(session, now);
  if (session.tokens.accessTokenExpiresAt <= now.getTime()) return fresh;
  // Goes on by itself: the next request finds its answer.
  const late = wait(patienceMs, { kind: 'transient' } as const, { ref: false });
  return Promise.race([fresh, late]);
}

async function sealFresh(session: Session, cookies: CookieReader, now: Date): Promise<GuardResult> {
  try {
    return signedIn(await sealSession(session, cookies, now));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    log().error({ event: 'session.too_large' }, 'the renewed session fits no cookie');
    return { ...nobody, writes: clearSession(cookies) };
  }
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
  if (!hasSessionCookie(cookies)) return nobody;
  const session = await unsealSession(cookies, now);
  if (!session) return { ...nobody, writes: clearSession(cookies) };
  // Only hidden: the browser may have signed in anew beside this request.
  const ended: GuardResult = { ...nobody, hides: clearSession(cookies) };
  if (isEnded(session, now)) return ended;
  if (!mayWrite || !isDue(session, now)) return signedIn();
  const fresh = await refreshInTime(session, now);
  if (fresh.kind === 'dead') return ended;
  return fresh.kind === 'transient' ? signedIn() : sealFresh(fresh.session, cookies, now);
}
