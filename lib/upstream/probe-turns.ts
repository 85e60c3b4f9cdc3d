import 'server-only';
import { createRecentMap } from '@/lib/recent-map';

/** Two rests of the breaker: after one that failed, others have as long again to try. */
const barredMs = 10_000;
const maxOperations = 100;

export type ProbeTurns = {
  /** Whether this operation has just failed as a probe, and lets others go first. */
  isBarred(operation: string | undefined, now: Date): boolean;
  noteFailed(operation: string | undefined, now: Date): void;
};

/**
 * Who may find out whether the shop is back. Were it always the same operation, and one that fails by itself (or
 * merely takes longer than a probe may), it would keep everybody out of a shop that answers all others.
 */
export function createProbeTurns(): ProbeTurns {
  const failed = createRecentMap<true>(maxOperations);
  return {
    isBarred: (operation, now) => operation !== undefined && failed.get(operation, now) === true,
    noteFailed(operation, now) {
      if (operation) failed.set(operation, true, now.getTime() + barredMs);
    },
  };
}
