import 'server-only';
import { randomBytes } from 'node:crypto';
import type { RedisLink } from '@/lib/redis/redis-link';
import { keepLockScript } from '@/lib/session/redis/scripts';
import { claimScript, doubtScript, forgetScript, settleScript } from './scripts';

/** What a process that was killed was at is free after so long; a living one keeps it. */
export const lockMs = 3_000;
const keepEveryMs = 1_000;

export type Claim =
  | {
      readonly kind: 'taken';
      /** Somebody began before, and nobody knows what came of it. */
      readonly isAgain: boolean;
      /** @param kept the outcome; `begun` when nobody knows it, null when nothing was done */
      settle(kept: string | null): Promise<void>;
    }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly sealed: string };

type Keys = { readonly record: string; readonly lock: string };

/** Who carries something out, over all processes that share the store, and what came of it. */
export function createClaims(link: RedisLink, keptForMs: number) {
  function hold({ record, lock }: Keys, owner: string, isAgain: boolean): Claim {
    const keeper = setInterval(() => {
      const args = { keys: [lock], arguments: [owner, String(lockMs)] };
      link.run((redis) => redis.eval(keepLockScript, args)).catch(() => undefined);
    }, keepEveryMs);
    return {
      kind: 'taken',
      isAgain,
      async settle(kept) {
        clearInterval(keeper);
        const args = { keys: [record, lock], arguments: [owner, kept ?? '', String(keptForMs)] };
        // Untold, it counts as begun: whoever comes next looks first.
        await link.run((redis) => redis.eval(settleScript, args)).catch(() => undefined);
      },
    };
  }

  return {
    /** @throws {StoreError} */
    async take(keys: Keys): Promise<Claim> {
      const owner = randomBytes(16).toString('base64url');
      const answer = String(
        await link.run((redis) =>
          redis.eval(claimScript, {
            keys: [keys.record, keys.lock],
            arguments: [owner, String(lockMs), String(keptForMs)],
          }),
        ),
      );
      if (answer === 'busy') return { kind: 'busy' };
      if (answer !== 'first' && answer !== 'again') return { kind: 'done', sealed: answer };
      return hold(keys, owner, answer === 'again');
    },

    /** @throws {StoreError} */
    async forget({ record }: Keys, sealed: string): Promise<void> {
      const args = { keys: [record], arguments: [sealed] };
      await link.run((redis) => redis.eval(forgetScript, args));
    },

    /** @throws {StoreError} */
    async doubt({ record }: Keys, sealed: string): Promise<void> {
      const args = { keys: [record], arguments: [sealed] };
      await link.run((redis) => redis.eval(doubtScript, args));
    },
  };
}
