import 'server-only';
import type { CookieReader, CookieWrite } from './cookies';
import { isDue, refreshSession } from './keep-fresh';
import { clearSession, hasSessionCookie, sealSession, unsealSession } from './session-cookie';

export type GuardResult = {
  readonly isSignedIn: boolean;
  /** For the request that goes on *and* for the answer. */
  readonly writes: readonly CookieWrite[];
};

/**
 * Looks at the session of a request before it is rendered: renews tokens that are due, drops what is no
 * session of ours. A shop that cannot be reached changes nothing: an outage is never "signed out".
 */
export async function guardRequest(cookies: CookieReader, now: Date): Promise<GuardResult> {
  if (!hasSessionCookie(cookies)) return { isSignedIn: false, writes: [] };
  const session = await unsealSession(cookies, now);
  if (!session) return { isSignedIn: false, writes: clearSession(cookies) };
  if (!isDue(session, now)) return { isSignedIn: true, writes: [] };
  const fresh = await refreshSession(session, now);
  if (fresh.kind === 'dead') return { isSignedIn: false, writes: clearSession(cookies) };
  if (fresh.kind === 'transient') return { isSignedIn: true, writes: [] };
  return { isSignedIn: true, writes: await sealSession(fresh.session, cookies, now) };
}
