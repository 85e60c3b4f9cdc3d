import 'server-only';
import { createHash } from 'node:crypto';
import type { Transaction } from '@/lib/auth/start-sign-in';
import { getProcessState } from '@/lib/process-state';
import { createRecentMap, type RecentMap } from '@/lib/recent-map';
import type { CookieWrite } from './cookies';

/** Where a callback leads, and the cookies that go with it. */
export type CallbackResult = { readonly target: string; readonly writes: readonly CookieWrite[] };

type Known = { readonly returnTo: string; readonly result: Promise<CallbackResult> };

const keptForMs = 10 * 60 * 1000;
const maxResults = 2_000;

const results = getProcessState<RecentMap<Known>>('callback-results', () =>
  createRecentMap(maxResults),
);

const toHash = (state: string) => createHash('sha256').update(state).digest('hex');

/**
 * Ends a flow once: a callback loaded again (double click, reload, prefetch) by the browser that holds its
 * transaction gets the first one's answer. A code sent twice would make the shop revoke what it gave
 * (RFC 6749 §4.1.2).
 */
export function finishOnce(
  { state, returnTo }: Transaction,
  finish: () => Promise<CallbackResult>,
  now: Date,
): Promise<CallbackResult> {
  const known = results.get(toHash(state), now);
  if (known) return known.result;
  const result = finish();
  results.set(toHash(state), { returnTo, result }, now.getTime() + keptForMs);
  return result;
}

/** Where a flow that has ended here led to. Only a path of ours: worth nothing to who is not signed in. */
export function getFinishedReturnTo(dangerousState: string | null, now: Date): string | null {
  return dangerousState ? (results.get(toHash(dangerousState), now)?.returnTo ?? null) : null;
}
