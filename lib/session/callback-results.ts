import 'server-only';
import type { Transaction } from '@/lib/auth/start-sign-in';
import { doOnce, findOutcome } from '@/lib/once/do-once';
import type { CookieWrite } from './cookies';

/** Where a callback leads, and the cookies that go with it. */
export type CallbackResult = { readonly target: string; readonly writes: readonly CookieWrite[] };

type Finished = CallbackResult & { readonly returnTo: string };

const keptForMs = 10 * 60 * 1000;

const toWhat = (state: string) => ['callback', state];

/**
 * Ends a flow once, over all instances that share a store: a callback loaded again (double click, reload,
 * prefetch) by the browser that holds its transaction gets the first one's answer. A code sent twice would make the
 * shop revoke what it gave (RFC 6749 §4.1.2).
 * @param finish told whether somebody began before and died over it: the code may be spent
 */
export function finishOnce(
  { state, returnTo }: Transaction,
  finish: (isAgain: boolean) => Promise<CallbackResult>,
  now: Date,
): Promise<CallbackResult> {
  return doOnce<Finished>({
    what: toWhat(state),
    keptForMs,
    carryOut: async (isAgain) => ({ ...(await finish(isAgain)), returnTo }),
    isFinal: () => true,
    isUndone: () => false,
    now,
  });
}

/** Where a flow that has ended led to. Only a path of ours: worth nothing to who is not signed in. */
export async function getFinishedReturnTo(
  dangerousState: string | null,
  now: Date,
): Promise<string | null> {
  if (!dangerousState) return null;
  const finished = await findOutcome<Finished>(toWhat(dangerousState), now);
  return finished?.returnTo ?? null;
}
