import 'server-only';
import { createHash } from 'node:crypto';
import type { RefreshResult } from '@/lib/auth/refresh-tokens';
import type { Tokens } from '@/lib/auth/tokens';
import { getProcessState } from '@/lib/process-state';
import { createRecentMap, type RecentMap } from '@/lib/recent-map';
import { isPersonEnded } from './person-ends';
import type { Standing } from './refresh-reuse';
import { type Session, toExpiry } from './session';

/** What became of one refresh token in this process. */
export type Link = {
  /** Whose it is. */
  readonly subject: string;
  readonly result: Promise<RefreshResult>;
  /** What was known of the token before it was sent. */
  readonly standing?: Standing | undefined;
  /** Once the shop has answered. */
  settled?: RefreshResult;
};

const maxLinks = 10_000;
const maxEnds = 100_000;
const dead: RefreshResult = { kind: 'dead' };
const end: Link = { subject: '', result: Promise.resolve(dead), settled: dead };

// Each refresh token, by its hash, leads to what it was traded for.
const links = getProcessState<RecentMap<Link>>('token-chain', () => createRecentMap(maxLinks));

// Apart, so that many renewals push no end out: a sign-out would be undone.
const ends = getProcessState<RecentMap<true>>('token-ends', () => createRecentMap(maxEnds));

const toHash = (refreshToken: string) => createHash('sha256').update(refreshToken).digest('hex');

export function getLink(refreshToken: string, now: Date): Link | undefined {
  const hash = toHash(refreshToken);
  return ends.get(hash, now) ? end : links.get(hash, now);
}

export const setLink = (refreshToken: string, link: Link, forgetAt: number): void =>
  links.set(toHash(refreshToken), link, forgetAt);

const setEnd = (refreshToken: string, session: Session): void =>
  ends.set(toHash(refreshToken), true, toExpiry(session));

/** Whether this very answer is what these tokens were already renewed by: a shop need not rotate. */
const isItself = (tokens: Tokens, result: RefreshResult | undefined) =>
  result?.kind === 'refreshed' && result.tokens.accessToken === tokens.accessToken;

/**
 * The link that these tokens may follow: under way, or settled with other tokens than they have
 * themselves.
 */
export function findSuccessor(tokens: Tokens, now: Date): Link | undefined {
  const link = tokens.refreshToken ? getLink(tokens.refreshToken, now) : undefined;
  return link && !isItself(tokens, link.settled) ? link : undefined;
}

/**
 * The newest tokens that `result` leads to, or `dead` where the chain has ended meanwhile: the late answer
 * of a stale request must neither go back to a spent token nor undo a sign-out.
 */
export async function followChain(result: RefreshResult, now: Date): Promise<RefreshResult> {
  let newest = result;
  for (let step = 0; step < 100 && newest.kind === 'refreshed'; step += 1) {
    const link = findSuccessor(newest.tokens, now);
    if (!link) break;
    const next = await link.result;
    // The successor could not be renewed just now; what we have is still good.
    if (next.kind === 'transient' || isItself(newest.tokens, next)) break;
    newest = next;
  }
  return newest;
}

/**
 * Ends a session in this process: neither its cookie nor anything it was or is being renewed to is worth
 * anything from now on (ASVS 5.0 §7.4.1, as far as one process without a store can).
 */
export function endSession(session: Session, now: Date): void {
  const seen = new Set<string>();
  let next = session.tokens.refreshToken;
  while (next && !seen.has(next)) {
    seen.add(next);
    const link = getLink(next, now);
    setEnd(next, session);
    // Under way: its answer finds this end, since the asker looks again when it arrives.
    void link?.result.then((late) => {
      if (late.kind === 'refreshed' && late.tokens.refreshToken) {
        setEnd(late.tokens.refreshToken, session);
      }
    });
    next = link?.settled?.kind === 'refreshed' ? link.settled.tokens.refreshToken : null;
  }
}

/** Nothing that this person's tokens were traded for is remembered any longer. */
export const forgetTokens = (subject: string): void =>
  links.deleteWhere((link) => link.subject === subject);

/** Whether the session was ended here: signed out, signed in over, refused or closed by the shop for good. */
export function isEnded(session: Session, now: Date): boolean {
  const { tokens } = session;
  if (isPersonEnded(session, now)) return true;
  if (!tokens.refreshToken) return false;
  return getLink(tokens.refreshToken, now)?.settled?.kind === 'dead';
}
