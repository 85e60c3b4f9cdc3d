import 'server-only';
import { log } from '@/lib/log';
import type { CookieReader } from './cookies';
import { refreshSession } from './keep-fresh';
import { endPerson, isPersonEnded } from './person-ends';
import { tellReuse } from './refresh-reuse';
import type { Session } from './session';
import { clearSession, hasSessionCookie, sealSession, unsealSession } from './session-cookie';
import type { Reading, Renewal, SessionStore } from './session-store';
import { endSession, forgetTokens, isEnded } from './token-chain';

async function getOwn(cookies: CookieReader, now: Date): Promise<Session | null> {
  const session = await unsealSession(cookies, now);
  return session === 'newer' ? null : session;
}

async function read(cookies: CookieReader, now: Date): Promise<Reading> {
  const session = await unsealSession(cookies, now);
  if (!session) return { kind: 'none' };
  if (session === 'newer') return { kind: 'newer' };
  if (isPersonEnded(session, now)) return { kind: 'closed' };
  return isEnded(session, now)
    ? { kind: 'ended' }
    : { kind: 'session', session, isConfirmed: true };
}

async function refresh(session: Session, present: CookieReader, now: Date): Promise<Renewal> {
  const fresh = await refreshSession(session, now);
  if (fresh.kind === 'transient') return fresh;
  if (fresh.kind === 'dead') {
    const { refreshToken } = session.tokens;
    if (fresh.refused && refreshToken) tellReuse(refreshToken, fresh.refused, now);
    return { kind: 'dead' };
  }
  try {
    return { ...fresh, writes: await sealSession(fresh.session, present, now) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    log().error({ event: 'session.too_large' }, 'the renewed session fits no cookie');
    return { ...fresh, writes: null };
  }
}

/**
 * Sessions sealed in the browser's own cookies: nothing to run beside the app. What was ended, and what
 * tokens were traded for, is known in this process alone.
 */
export const cookieStore: SessionStore = {
  isClaimed: hasSessionCookie,
  read,
  refresh,
  clear: clearSession,

  async create(session, present, now) {
    const before = await getOwn(present, now);
    // A late answer for whoever was here before must not put that person back.
    if (before && before.subject !== session.subject) endSession(before, now);
    return sealSession(session, present, now);
  },

  async end(present, now) {
    const session = await getOwn(present, now);
    if (session) endSession(session, now);
    return { session, isSettled: true };
  },

  async close(subject, now) {
    endPerson(subject, now);
    forgetTokens(subject);
    return null;
  },

  people: null,
};
