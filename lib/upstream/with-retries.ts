import 'server-only';
import { DelegateBackoff, handleWhen, retry } from 'cockatiel';
import { getProcessState } from '@/lib/process-state';
import type { Upstream } from './gates';

const maxRetries = 2;
/** A try with less time than this is not worth making. */
const minTryMs = 500;
/** Of all requests to one upstream, so many may be repetitions (AWS Builders' Library, "Timeouts, retries"). */
const retryShare = 0.1;
/** Saved up in better times, so that a quiet site retries too. */
const maxSaved = 10;

const baseWaitMs = 200;
const maxWaitMs = 2_000;

/** Full jitter, so that those who failed together do not come back together. */
export const toJitteredMs = (retries: number): number =>
  Math.random() * Math.min(maxWaitMs, baseWaitMs * 2 ** retries);

type Budget = { retries: number };

export type Retries = {
  readonly upstream: Upstream;
  /** For all tries and the waiting between them. */
  readonly budgetMs: number;
  /** How long to wait before `error` is tried again, or null to leave it at that. */
  readonly toWaitMs: (error: unknown, retries: number) => number | null;
  /** A wait that the shop itself measured; it costs nothing of the share that may be repeated. */
  readonly isFree?: (error: unknown) => boolean;
};

/** Tries again where that is worth it, within the time there is and the share of repetitions allowed. */
export async function withRetries<Result>(
  send: (withinMs: number) => Promise<Result>,
  { upstream, budgetMs, toWaitMs, isFree = () => false }: Retries,
): Promise<Result> {
  const budget = getProcessState<Budget>(`retry-budget-${upstream}`, () => ({ retries: maxSaved }));
  budget.retries = Math.min(maxSaved, budget.retries + retryShare);
  const endsAt = performance.now() + budgetMs;
  const getLeftMs = () => Math.floor(endsAt - performance.now());
  let retries = 0;
  let waitMs = 0;
  const shouldRetry = (error: unknown) => {
    if (retries >= maxRetries) return false;
    const wish = toWaitMs(error, retries);
    if (wish === null || wish + minTryMs > getLeftMs()) return false;
    if (!isFree(error)) {
      if (budget.retries < 1) return false;
      budget.retries -= 1;
    }
    retries += 1;
    waitMs = wish;
    return true;
  };
  const backoff = new DelegateBackoff(() => waitMs);
  return retry(handleWhen(shouldRetry), { maxAttempts: maxRetries, backoff }).execute(() =>
    send(retries === 0 ? budgetMs : getLeftMs()),
  );
}
