import 'server-only';
import { randomBytes } from 'node:crypto';
import type { RedisLink } from '@/lib/redis/redis-link';
import { toChannelPrefix, toKeys } from './keys';
import { keepLockScript, releaseLockScript, takeLockScript } from './scripts';

/** Whose holder has died is free after so long; a living one keeps it. */
const lockMs = 5_000;
const keepEveryMs = 1_500;
/** Should a message be lost while the connection is made anew, nobody waits longer than this for it. */
const longestWaitMs = 1_000;

export type Turn = {
  /** @param restMs for so long nobody else gets a turn */
  release(restMs?: number): Promise<void>;
};

type Claim =
  | { readonly kind: 'taken'; readonly turn: Turn }
  | { readonly kind: 'resting' }
  | { readonly kind: 'busy'; readonly released: Promise<void> };

/** Who may refresh a session: one at a time over all processes, and the next one as soon as that is done. */
export function createTurns(link: RedisLink, onEnded: (idHash: string) => void) {
  const waiting = new Map<string, Set<() => void>>();

  link.listen(`${toChannelPrefix()}*`, (message, channel) => {
    const idHash = channel.slice(toChannelPrefix().length);
    if (message === 'ended') onEnded(idHash);
    for (const wake of waiting.get(idHash) ?? []) wake();
  });

  /** Listens from now on. Resolves at the next message about this session, or when `limit` says it is late. */
  function listenFor(idHash: string) {
    const wakers = waiting.get(idHash) ?? new Set();
    waiting.set(idHash, wakers);
    let wake = () => {};
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    wakers.add(wake);
    const stop = () => {
      wake();
      wakers.delete(wake);
      if (wakers.size === 0) waiting.delete(idHash);
    };
    const limit = (ms: number) => {
      const timer = setTimeout(stop, ms);
      return woken.finally(() => {
        clearTimeout(timer);
        stop();
      });
    };
    return { limit, stop };
  }

  function hold(idHash: string, owner: string): Turn {
    const { lock, channel } = toKeys(idHash);
    const keeper = setInterval(() => {
      const args = { keys: [lock], arguments: [owner, String(lockMs)] };
      link.run((redis) => redis.eval(keepLockScript, args)).catch(() => undefined);
    }, keepEveryMs);
    return {
      async release(restMs = 0) {
        clearInterval(keeper);
        const args = { keys: [lock], arguments: [owner, channel, String(Math.ceil(restMs))] };
        // Unheard it runs out by itself.
        await link.run((redis) => redis.eval(releaseLockScript, args)).catch(() => undefined);
      },
    };
  }

  return {
    /** @throws {StoreError} */
    async claim(idHash: string): Promise<Claim> {
      const owner = randomBytes(16).toString('base64url');
      // Before asking, so that no message can fall in between.
      const next = listenFor(idHash);
      try {
        const args = { keys: [toKeys(idHash).lock], arguments: [owner, String(lockMs)] };
        const answer = String(await link.run((redis) => redis.eval(takeLockScript, args)));
        if (answer !== 'taken' && answer !== 'resting') {
          const leftMs = Math.min(Math.max(Number(answer), 1), longestWaitMs);
          return { kind: 'busy', released: next.limit(leftMs) };
        }
        next.stop();
        return answer === 'resting'
          ? { kind: 'resting' }
          : { kind: 'taken', turn: hold(idHash, owner) };
      } catch (error) {
        next.stop();
        throw error;
      }
    },
  };
}

export type Turns = ReturnType<typeof createTurns>;
