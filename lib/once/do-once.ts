import 'server-only';
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { getProcessState } from '@/lib/process-state';
import { createRecentMap } from '@/lib/recent-map';
import { getRedisLink } from '@/lib/redis/get-redis-link';
import { isStoreError, StoreError } from '@/lib/redis/store-error';
import { toOnceKeys } from '@/lib/session/redis/keys';
import { finishBeforeExit } from '@/lib/shutdown/unfinished-work';
import { type Claim, createClaims } from './claims';
import { openOutcome, sealOutcome } from './outcome';

export type Once<Result> = {
  /** All that makes it this one, and a secret among it: what is short could be guessed from its hash. */
  readonly what: readonly unknown[];
  readonly keptForMs: number;
  /** @param isAgain somebody began before, here or elsewhere, and nobody knows what came of it */
  readonly carryOut: (isAgain: boolean) => Promise<Result>;
  /** Whether a result is the end of it; after any other it may be carried out again. */
  readonly isFinal: (result: Result) => boolean;
  /** Whether an error proves that nothing was done. */
  readonly isUndone: (error: unknown) => boolean;
  /** Whether an outcome from a while ago may still be told. */
  readonly isStillTrue?: (result: Result) => Promise<boolean>;
  readonly now: Date;
};

type Known = { readonly answer: Promise<unknown>; isSettled: boolean };

const maxKnown = 10_000;
const lookAgainEveryMs = 50;
/** Longer than a request may take; whoever carries it out for longer has been paused. */
const patienceMs = 10_000;

const known = getProcessState('once', () =>
  createRecentMap<Known>(maxKnown, (entry) => entry.isSettled),
);
/** Begun in this process, and nobody knows what came of it: still under way, or its answer was lost. */
const begun = getProcessState('once-begun', () =>
  createRecentMap<'under-way' | 'lost'>(maxKnown, (state) => state === 'lost'),
);

type Kept = (result: unknown) => Promise<string>;

const toKey = (what: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(what)).digest('base64url');

/** With the claim in hand. */
async function carryOut<Result>(
  once: Once<Result>,
  claim: Claim & { kind: 'taken' },
  toKept: Kept,
) {
  try {
    const result = await once.carryOut(claim.isAgain);
    await claim.settle(once.isFinal(result) ? await toKept(result) : null);
    return result;
  } catch (error) {
    await claim.settle(once.isUndone(error) ? null : 'begun');
    throw error;
  }
}

function claimHere(
  key: string,
  { keptForMs, now }: Pick<Once<unknown>, 'keptForMs' | 'now'>,
  isAnotherAtIt: boolean,
) {
  const isAgain = isAnotherAtIt || begun.get(key, now) !== undefined;
  const forgetAt = now.getTime() + keptForMs;
  begun.set(key, 'under-way', forgetAt);
  return {
    kind: 'taken',
    isAgain,
    async settle(kept: string | null) {
      if (kept === 'begun') begun.set(key, 'lost', forgetAt);
      else begun.delete(key);
    },
  } as const;
}

async function runHere<Result>(
  key: string,
  once: Once<Result>,
  isAnotherAtIt = false,
): Promise<Result> {
  return carryOut(once, claimHere(key, once, isAnotherAtIt), async () => 'done');
}

/** Null when the store cannot be asked before anything was done. */
async function takeOrNull(claims: ReturnType<typeof createClaims>, key: string) {
  try {
    return await claims.take(toOnceKeys(key));
  } catch (error) {
    if (isStoreError(error)) return null;
    throw error;
  }
}

const isStillTrue = async <Result>(once: Once<Result>, result: Result) =>
  !once.isStillTrue || once.isStillTrue(result);

async function run<Result>(key: string, once: Once<Result>): Promise<Result> {
  const link = getRedisLink();
  if (!link) return runHere(key, once);
  const { keptForMs, now } = once;
  const claims = createClaims(link, keptForMs);
  const giveUpAt = Date.now() + patienceMs;
  let hasWaited = false;
  while (Date.now() < giveUpAt) {
    const claim = await takeOrNull(claims, key);
    if (!claim) return runHere(key, once, hasWaited);
    if (claim.kind === 'taken') {
      return carryOut(once, claim, (result) => sealOutcome(result, key, now.getTime() + keptForMs));
    }
    if (claim.kind === 'done') {
      const found = await openOutcome<Result>(claim.sealed, key, now);
      const isTrue = found && (hasWaited || (await isStillTrue(once, found.result)));
      if (isTrue) return found.result;
      // Unreadable (secrets are being rotated, or somebody meddled) is not undone: whoever takes it looks first.
      await claims[found ? 'forget' : 'doubt'](toOnceKeys(key), claim.sealed);
      continue;
    }
    hasWaited = true;
    await wait(lookAgainEveryMs);
  }
  throw new StoreError('timeout');
}

/** Puts `once` under way in this process, for all who ask meanwhile and, if its result is final, for a while. */
function begin<Result>(key: string, once: Once<Result>): Promise<Result> {
  const entry: Known = { answer: finishBeforeExit(run(key, once)), isSettled: false };
  const forget = () => known.get(key, once.now) === entry && known.delete(key);
  known.set(key, entry, once.now.getTime() + once.keptForMs);
  (entry.answer as Promise<Result>).then((result) => {
    entry.isSettled = true;
    if (!once.isFinal(result)) forget();
  }, forget);
  return entry.answer as Promise<Result>;
}

/**
 * Carries something out once, however often it is asked for within `keptForMs`: over all processes that share a
 * store, else (also while that is away) in this one. Who asks meanwhile waits for the outcome, and who asks later
 * is told it; in the store it lies sealed, under a hash. A process that dies on the way leaves a mark: the
 * next one carries it out with `isAgain`, after `lockMs` at the latest.
 * @throws {StoreError} when another process takes too long over it
 */
export async function doOnce<Result>(once: Once<Result>): Promise<Result> {
  const key = toKey(once.what);
  const entry = known.get(key, once.now);
  if (!entry) return begin(key, once);
  const wasSettled = entry.isSettled;
  const result = (await entry.answer) as Result;
  if (!wasSettled || (await isStillTrue(once, result))) return result;
  if (known.get(key, once.now) === entry) known.delete(key);
  return doOnce(once);
}

/** What came of it, if it has been carried out lately. */
export async function findOutcome<Result>(
  what: readonly unknown[],
  now: Date,
): Promise<Result | null> {
  const key = toKey(what);
  const entry = known.get(key, now);
  if (entry) return (entry.answer as Promise<Result>).catch(() => null);
  try {
    const sealed = await getRedisLink()?.run((redis) => redis.get(toOnceKeys(key).record));
    return sealed ? ((await openOutcome<Result>(sealed, key, now))?.result ?? null) : null;
  } catch (error) {
    if (isStoreError(error)) return null;
    throw error;
  }
}
