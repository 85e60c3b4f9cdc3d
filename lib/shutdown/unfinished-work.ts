import 'server-only';
import { getProcessState } from '@/lib/process-state';

const unfinished = getProcessState('unfinished-work', () => new Set<Promise<unknown>>());

/**
 * Work that the process finishes before it ends, also when whoever asked for it has gone and no connection waits
 * for it any longer: a change on its way to the shop, new tokens that are not stored yet.
 * @returns the same promise
 */
export function finishBeforeExit<Result>(work: Promise<Result>): Promise<Result> {
  unfinished.add(work);
  const forget = () => void unfinished.delete(work);
  work.then(forget, forget);
  return work;
}

/** Settles when nothing is unfinished, what was begun meanwhile included. Never fails. */
export async function untilFinished(): Promise<void> {
  while (unfinished.size > 0) await Promise.allSettled(unfinished);
}
