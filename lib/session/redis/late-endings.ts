import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { isStoreError } from '@/lib/redis/store-error';
import { absoluteLifetimeMs } from '../session';

const maxWaiting = 100_000;
const retryEveryMs = 250;

/** Sessions ended here while the store could not be told: it is told of all of them, one by one, when it is back. */
export function createLateEndings(end: (idHash: string) => Promise<void>) {
  /** Each with the time when no record of it can be left, in milliseconds since the epoch. */
  const waiting = new Map<string, number>();
  let isDraining = false;

  async function drain(): Promise<void> {
    for (const [idHash, forgetAt] of waiting) {
      if (forgetAt > Date.now()) await end(idHash);
      waiting.delete(idHash);
    }
  }

  async function drainInTime(): Promise<void> {
    if (isDraining) return;
    isDraining = true;
    try {
      while (waiting.size > 0) {
        try {
          await drain();
        } catch (error) {
          if (!isStoreError(error)) throw error;
          // Nothing waits for it: a process that has to stop may.
          await wait(retryEveryMs, undefined, { ref: false });
        }
      }
    } finally {
      isDraining = false;
    }
  }

  return {
    add(idHash: string, now: Date): void {
      waiting.set(idHash, now.getTime() + absoluteLifetimeMs);
      const [oldest] = waiting.keys();
      if (waiting.size > maxWaiting && oldest !== undefined) waiting.delete(oldest);
      void drainInTime();
    },
    has: (idHash: string): boolean => waiting.has(idHash),
  };
}
