import 'server-only';
import { isAuthError } from '@/lib/auth/errors';
import { type SignInHints, startSignIn } from '@/lib/auth/start-sign-in';
import { log } from '@/lib/log';
import { routes } from '@/lib/routes';
import type { CallbackResult } from '@/lib/session/callback-results';
import type { CookieReader } from '@/lib/session/cookies';
import { sealTransaction } from '@/lib/session/transaction-cookie';
import { noteSilentTry } from './silent-try';

/** Who asks, and when. */
export type Visit = {
  readonly cookies: CookieReader;
  readonly requestId: string;
  readonly now: Date;
};

/** Where a sign-in begins: at the shop, or on the problem page when the shop cannot be reached. */
export async function beginSignIn(
  hints: SignInHints,
  { cookies, requestId, now }: Visit,
): Promise<CallbackResult> {
  try {
    const { url, transaction } = await startSignIn(hints, now);
    const writes = await sealTransaction(transaction, cookies);
    return { target: url.href, writes: hints.isSilent ? [...writes, noteSilentTry()] : writes };
  } catch (error) {
    if (!isAuthError(error)) throw error;
    const { code: reason, facts } = error;
    log().error({ event: 'auth.start_failed', reason, ...facts, requestId }, 'no sign-in');
    const { returnTo } = hints;
    const target = routes.signInProblem({ reason: 'outage', returnTo, ref: requestId });
    return { target, writes: [] };
  }
}
