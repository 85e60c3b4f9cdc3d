import 'server-only';
import { log } from '@/lib/log';
import { getProcessState } from '@/lib/process-state';
import { createRecentMap } from '@/lib/recent-map';
import { getFailure } from '@/lib/upstream/failures';
import type { ShopifyError } from './errors';
import type { LostField } from './parse-answer';
import type { GraphqlRequest } from './post-graphql';

const hourMs = 60 * 60 * 1000;
const told = getProcessState('denials-told', () => createRecentMap<true>(1_000));

/** What an app was not granted stays so until somebody grants it: said once an hour for each operation. */
function isOldNews(operation: string, now: Date): boolean {
  if (told.get(operation, now)) return true;
  told.set(operation, true, now.getTime() + hourMs);
  return false;
}

/** One line for one request that failed, however often it was tried. Facts, never the shop's words. */
export function logFailure(
  { code, operation, status, requestId, shopRequestId }: ShopifyError,
  request: GraphqlRequest,
  { attempts, ms, now = new Date() }: { attempts: number; ms: number; now?: Date },
): void {
  const { logLevel, advice } = getFailure(code);
  const ids = shopRequestId === null ? { requestId } : { requestId, shopRequestId };
  const facts = { upstream: request.api, operation, reason: code, status, ...ids };
  const event = { event: 'upstream.failed', ...facts, attempts, ms: Math.round(ms), advice };
  const level = code === 'denied' && isOldNews(operation, now) ? 'debug' : logLevel;
  log()[level](event, 'a request to the shop failed');
}

/** Fields that failed by themselves: where and why. */
export function logLostFields(
  { api, requestId }: GraphqlRequest,
  operation: string,
  lost: readonly LostField[],
  now: Date = new Date(),
): void {
  const isDenied = lost.every(({ code }) => code === 'denied');
  const level = isDenied && isOldNews(operation, now) ? 'debug' : 'warn';
  const event = { event: 'upstream.partial', upstream: api, operation, requestId };
  log()[level]({ ...event, lost: lost.slice(0, 10) }, 'a part of an answer is missing');
}
