import 'server-only';
import { createHash } from 'node:crypto';
import { type RefreshResult, refreshTokens } from '@/lib/auth/refresh-tokens';
import type { Tokens } from '@/lib/auth/tokens';
import { getProcessState } from '@/lib/process-state';
import type { Session } from './session';

/** Refreshed this long before the end, so that a token does not run out on its way to the shop. */
const refreshAheadMs = 120_000;
/** How long the answer to a spent refresh token is remembered for requests still carrying it. */
const successorForMs = 60_000;
/** After a passing fault one session waits this long before it asks again. */
const retryAfterMs = 1_000;

/** `tokens` is what `tokenHash` was traded for. */
type Refreshing = { readonly result: Promise<RefreshResult>; forgetAt: number };

const refreshing = getProcessState('refreshing', () => new Map<string, Refreshing>());

const toHash = (refreshToken: string) => createHash('sha256').update(refreshToken).digest('hex');

/** Whether the access token should be renewed before it is used. Short-lived ones get a fifth of their life. */
export function isDue(session: Session, now: Date): boolean {
  const lifeMs = session.tokens.accessTokenExpiresAt - session.updatedAt;
  const aheadMs = Math.min(refreshAheadMs, Math.max(lifeMs, 0) / 5);
  return now.getTime() >= session.tokens.accessTokenExpiresAt - aheadMs;
}

function forgetOld(nowMs: number): void {
  for (const [hash, { forgetAt }] of refreshing) if (forgetAt <= nowMs) refreshing.delete(hash);
}

function refreshOnce(tokens: Tokens, subject: string, now: Date): Promise<RefreshResult> {
  if (!tokens.refreshToken) return Promise.resolve({ kind: 'dead' });
  forgetOld(now.getTime());
  const hash = toHash(tokens.refreshToken);
  const known = refreshing.get(hash);
  if (known) return known.result;
  const entry: Refreshing = {
    result: refreshTokens(tokens, subject, now),
    forgetAt: Number.POSITIVE_INFINITY,
  };
  refreshing.set(hash, entry);
  const keep = (ms: number) => {
    entry.forgetAt = Date.now() + ms;
  };
  entry.result.then(
    ({ kind }) => keep(kind === 'transient' ? retryAfterMs : successorForMs),
    () => keep(0),
  );
  return entry.result;
}

export type FreshResult =
  | { readonly kind: 'refreshed'; readonly session: Session }
  | { readonly kind: 'dead' }
  | { readonly kind: 'transient' };

/**
 * New tokens for a session: one call to the shop however many requests of this process ask together,
 * and the same answer for a minute to those that still carry the spent token (a rotated token whose
 * answer was lost must not end the session; RFC 9700 §4.14.2).
 */
export async function refreshSession(session: Session, now: Date): Promise<FreshResult> {
  const result = await refreshOnce(session.tokens, session.subject, now);
  if (result.kind !== 'refreshed') return result;
  return {
    kind: 'refreshed',
    session: { ...session, tokens: result.tokens, updatedAt: now.getTime() },
  };
}
