import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { isStoreError } from '@/lib/redis/store-error';
import { finishBeforeExit } from '@/lib/shutdown/unfinished-work';
import { type FreshResult, refreshSession } from '../keep-fresh';
import { type Standing, tellReuse } from '../refresh-reuse';
import { type Session, toExpiry } from '../session';
import { endSession } from '../token-chain';
import type { Memory } from './memory';
import type { SessionRecord } from './record';
import type { Records } from './records';
import type { Turn, Turns } from './turns';
import { untilStored } from './until-stored';

type Parts = { readonly records: Records; readonly turns: Turns; readonly memory: Memory };

/** Longer than the shop may take to answer, twice; then the request goes on as if it had failed. */
const patienceMs = 12_000;
/** After a passing fault a session is left alone for so long, or twice as long as that took. */
const restMs = 1_000;
/** A failover may lose a turn, and two ask with one token: the answer of the other is stored within so long. */
const overtakenWithinMs = 500;
const lookAgainEveryMs = 100;

const isNewer = (found: Session, asked: Session) =>
  found.tokens.accessToken !== asked.tokens.accessToken;

const transient: FreshResult = { kind: 'transient' };
const dead: FreshResult = { kind: 'dead' };
const refreshed = (session: Session): FreshResult => ({ kind: 'refreshed', session });

/** Nobody else has renewed it since it was read, so the store itself knows which token is the newest. */
function tellRefusal(session: Session, refused: Standing | undefined, now: Date): void {
  const { refreshToken } = session.tokens;
  const standing = refused ?? (session.updatedAt > session.createdAt ? 'newest' : undefined);
  if (refreshToken && standing) tellReuse(refreshToken, standing, now);
}

/** Refreshes over all processes that share the store, one call to the shop a session. */
export function createRefresh({ records, turns, memory }: Parts) {
  const underWay = new Map<string, Promise<FreshResult>>();

  /** The shop has answered, the store is gone: the new tokens are kept here until it is back. */
  function saveLater(idHash: string, record: SessionRecord, session: Session, now: Date): void {
    memory.unsaved.set(idHash, session);
    const save = () => records.replace(idHash, record.sealed, session, now);
    // Also when the access token has run out: the refresh token beside it is the only one left.
    void finishBeforeExit(
      untilStored(save, toExpiry(session)).finally(() => memory.unsaved.delete(idHash)),
    );
  }

  async function save(
    idHash: string,
    record: SessionRecord,
    session: Session,
    now: Date,
  ): Promise<FreshResult> {
    try {
      const outcome = await records.replace(idHash, record.sealed, session, now);
      if (outcome === 'saved') return refreshed(session);
      const found = outcome === 'changed' ? await records.read(idHash, now) : null;
      if (found?.kind === 'found') return refreshed(found.record.session);
      // Ended while the shop was answering: that stands.
      endSession(session, now);
      return dead;
    } catch (error) {
      if (!isStoreError(error)) throw error;
      saveLater(idHash, record, session, now);
      return refreshed(session);
    }
  }

  /** Refused may mean overtaken: what another process has stored meanwhile, or null. */
  async function findOvertaking(idHash: string, record: SessionRecord, now: Date) {
    for (let waitedMs = 0; waitedMs <= overtakenWithinMs; waitedMs += lookAgainEveryMs) {
      const found = await records.read(idHash, now);
      if (found.kind !== 'found') return null;
      if (found.record.sealed !== record.sealed) return found.record.session;
      await wait(lookAgainEveryMs);
    }
    return null;
  }

  /** With the turn in hand. What was read before it may be old by now. */
  async function refreshHolding(idHash: string, asked: Session, now: Date, turn: Turn) {
    let pauseMs = 0;
    try {
      const found = await records.read(idHash, now);
      if (found.kind !== 'found') return dead;
      const { session } = found.record;
      if (isNewer(session, asked)) return refreshed(session);
      const startedAt = performance.now();
      const fresh = await refreshSession(session, now);
      if (fresh.kind === 'refreshed') return await save(idHash, found.record, fresh.session, now);
      if (fresh.kind === 'transient') {
        pauseMs = Math.max(restMs, 2 * (performance.now() - startedAt));
        return fresh;
      }
      const overtaking = await findOvertaking(idHash, found.record, now);
      if (overtaking) return refreshed(overtaking);
      tellRefusal(session, fresh.refused, now);
      await records.end(idHash, found.record.sealed);
      return dead;
    } finally {
      await turn.release(pauseMs);
    }
  }

  async function refreshInTurn(idHash: string, asked: Session, now: Date): Promise<FreshResult> {
    const giveUpAt = Date.now() + patienceMs;
    while (Date.now() < giveUpAt) {
      const claim = await turns.claim(idHash);
      if (claim.kind === 'resting') return transient;
      if (claim.kind === 'taken') return refreshHolding(idHash, asked, now, claim.turn);
      await claim.released;
      const found = await records.read(idHash, now);
      if (found.kind !== 'found') return dead;
      if (isNewer(found.record.session, asked)) return refreshed(found.record.session);
    }
    return transient;
  }

  /**
   * New tokens for the session under this id, the same for all who ask with the same old ones.
   * @throws {StoreError}
   */
  return async function refresh(idHash: string, asked: Session, now: Date): Promise<FreshResult> {
    const unsaved = memory.unsaved.get(idHash);
    if (unsaved && isNewer(unsaved, asked)) return refreshed(unsaved);
    const key = `${idHash} ${asked.tokens.accessToken}`;
    const known = underWay.get(key);
    if (known) return known;
    const asking = finishBeforeExit(
      refreshInTurn(idHash, asked, now).finally(() => underWay.delete(key)),
    );
    underWay.set(key, asking);
    return asking;
  };
}
