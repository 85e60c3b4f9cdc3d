import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { isStoreError } from '@/lib/redis/store-error';

const retryEveryMs = 250;

/** Repeats what a store could not be told, until it can or until `giveUpAt`, milliseconds since the epoch. */
export async function untilStored(
  task: () => Promise<unknown>,
  giveUpAt: number,
): Promise<'done' | 'given-up'> {
  while (Date.now() < giveUpAt) {
    try {
      await task();
      return 'done';
    } catch (error) {
      if (!isStoreError(error)) throw error;
      // What keeps a process for it is up to the caller.
      await wait(retryEveryMs, undefined, { ref: false });
    }
  }
  return 'given-up';
}
