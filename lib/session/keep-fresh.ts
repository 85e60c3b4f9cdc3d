import 'server-only';
import { type RefreshResult, refreshTokens } from '@/lib/auth/refresh-tokens';
import { noteSessionEnded } from './note-ended';
import { getStanding, type Standing, setStanding } from './refresh-reuse';
import { type Session, toExpiry } from './session';
import { findSuccessor, followChain, getLink, isEnded, type Link, setLink } from './token-chain';

/** Refreshed this long before the end, so that a token does not run out on its way to the shop. */
const refreshAheadMs = 120_000;
/** After a passing fault one session waits this long before it asks again; after a slow one, twice as long as that took. */
const retryAfterMs = 1_000;

/** Whether the access token should be renewed before it is used. Short-lived ones get a fifth of their life. */
export function isDue(session: Session, now: Date): boolean {
  const lifeMs = session.tokens.accessTokenExpiresAt - session.updatedAt;
  const aheadMs = Math.min(refreshAheadMs, Math.max(lifeMs, 0) / 5);
  return now.getTime() >= session.tokens.accessTokenExpiresAt - aheadMs;
}

/** How long an answer is worth remembering, in milliseconds since the epoch. */
function toForgetAt(result: RefreshResult, session: Session, pauseMs: number): number {
  // A browser that missed the answer still carries the spent token (RFC 9700 §4.14.2).
  if (result.kind === 'refreshed') return result.tokens.accessTokenExpiresAt;
  if (result.kind === 'dead') return toExpiry(session);
  return Date.now() + pauseMs;
}

/** By a timer as well: a clock that is set back would make an hour of a second. */
function forgetLater(refreshToken: string, link: Link, pauseMs: number): void {
  const forget = () => {
    if (getLink(refreshToken, new Date()) === link) setLink(refreshToken, link, 0);
  };
  setTimeout(forget, pauseMs).unref();
}

function refreshOnce(session: Session, now: Date): Link {
  const { tokens } = session;
  const { refreshToken } = tokens;
  if (!refreshToken) {
    return { subject: session.subject, result: Promise.resolve({ kind: 'dead' }) };
  }
  const known = findSuccessor(tokens, now);
  if (known) return known;
  const startedAt = performance.now();
  const { subject } = session;
  const standing = getStanding(refreshToken, now);
  setStanding(refreshToken, 'sent', now);
  const link: Link = { subject, result: refreshTokens(tokens, subject, now), standing };
  setLink(refreshToken, link, Number.POSITIVE_INFINITY);
  link.result.then((result) => {
    link.settled = result;
    if (result.kind === 'refreshed' && result.tokens.refreshToken) {
      setStanding(result.tokens.refreshToken, 'newest', now);
    }
    if (result.kind === 'dead') noteSessionEnded('no-refresh');
    // Ended meanwhile: that stands.
    if (getLink(refreshToken, now) !== link) return;
    const pauseMs = Math.max(retryAfterMs, 2 * (performance.now() - startedAt));
    setLink(refreshToken, link, toForgetAt(result, session, pauseMs));
    if (result.kind === 'transient') forgetLater(refreshToken, link, pauseMs);
  });
  return link;
}

export type FreshResult =
  | { readonly kind: 'refreshed'; readonly session: Session }
  | {
      readonly kind: 'dead';
      /** The shop refused a token of which so much is known here. */
      readonly refused?: Standing;
    }
  | { readonly kind: 'transient' };

/**
 * New tokens for a session: one call to the shop however many requests of this process ask together, and
 * the same answer, or the newest that came of it, to those that still carry the spent token.
 */
export async function refreshSession(session: Session, now: Date): Promise<FreshResult> {
  const link = refreshOnce(session, now);
  const answered = await link.result;
  if (answered.kind === 'dead') {
    const { standing } = link;
    return answered.isRefused && standing ? { kind: 'dead', refused: standing } : { kind: 'dead' };
  }
  // Looked up again: while the shop was answering, the session may have been ended.
  const result = isEnded(session, now)
    ? ({ kind: 'dead' } as const)
    : await followChain(answered, now);
  if (result.kind === 'dead') return { kind: 'dead' };
  if (result.kind === 'transient') return result;
  return {
    kind: 'refreshed',
    session: { ...session, tokens: result.tokens, updatedAt: now.getTime() },
  };
}
