import 'server-only';
import { createRecentMap } from '@/lib/recent-map';

/** An operation nobody has asked for since is no witness any more. */
const rememberMs = 30_000;
const maxOperations = 100;

export type FailingOperations = {
  noteFault(operation: string, now: Date): void;
  noteAnswer(operation: string): void;
  /** True when no other operation has failed the last time it was asked for. */
  isAlone(operation: string, now: Date): boolean;
};

/**
 * Which operations failed when they were last asked for. A shop that stumbles over one of our questions
 * still answers all the others, and is not down.
 */
export function createFailingOperations(): FailingOperations {
  const failing = createRecentMap<true>(maxOperations);
  const names = new Set<string>();
  return {
    noteFault(operation, now) {
      if (names.size < maxOperations) names.add(operation);
      failing.set(operation, true, now.getTime() + rememberMs);
    },
    noteAnswer: (operation) => failing.delete(operation),
    isAlone: (operation, now) =>
      ![...names].some((name) => name !== operation && failing.get(name, now)),
  };
}
