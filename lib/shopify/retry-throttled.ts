import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { ShopifyError } from './errors';

/** What Shopify documents for its leaky bucket ("Rate limits"): a second fills it noticeably. */
const restMs = 1_000;
/** Less than this is not worth a second try. */
const minLeftMs = 1_000;

/**
 * Sends a query, and once more when it was throttled, which is before it was run; all within the deadline.
 * Not for mutations: whoever changes something should see at once that it did not happen.
 */
export async function retryThrottled<Result>(
  send: (withinMs: number) => Promise<Result>,
  deadlineMs: number,
): Promise<Result> {
  const startedAt = performance.now();
  try {
    return await send(deadlineMs);
  } catch (error) {
    const leftMs = Math.floor(deadlineMs - (performance.now() - startedAt) - restMs);
    const isThrottled = error instanceof ShopifyError && error.code === 'throttled';
    if (!isThrottled || leftMs < minLeftMs) throw error;
    await wait(restMs);
    return send(leftMs);
  }
}
