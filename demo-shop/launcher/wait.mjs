import { setTimeout as sleep } from 'node:timers/promises';

const pauseMs = 150;
const attemptMs = 5_000;

/**
 * Waits until `url` answers 200.
 * @param {AbortSignal} signal ends the wait quietly when everything is being stopped
 * @throws {Error} after `deadlineMs`
 */
export async function waitUntilAnswers(url, { deadlineMs, signal }) {
  const end = performance.now() + deadlineMs;
  while (performance.now() < end && !signal.aborted) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(attemptMs) });
      await response.body?.cancel();
      if (response.ok) return;
    } catch {
      // Nobody listens yet.
    }
    await sleep(pauseMs);
  }
  if (!signal.aborted) {
    throw new Error(`${url} did not answer within ${Math.round(deadlineMs / 1000)} seconds.`);
  }
}
