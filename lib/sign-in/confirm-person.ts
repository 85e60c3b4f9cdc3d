import 'server-only';
import { finishSignIn, type SignedIn } from '@/lib/auth/finish-sign-in';
import type { Confirmation, Transaction } from '@/lib/auth/start-sign-in';
import { log } from '@/lib/log';
import type { CallbackResult } from '@/lib/session/callback-results';
import { sealConfirmation } from '@/lib/session/confirmation';
import { getSessionStore } from '@/lib/session/get-session-store';
import { readDevice } from '@/lib/session/read-device';
import { createSession } from '@/lib/session/session';
import type { Callback } from './answer-callback';
import { pageOfPurpose } from './answer-login';
import { beginSignIn } from './begin-sign-in';
import { isNotUnderstood, toAuthError } from './to-auth-error';

/** Whoever typed a code a moment before they were asked need not do it twice; clocks differ, too. */
const freshWithinMs = 5 * 60 * 1000;

/** Why nothing is confirmed, in a word for the page; null: it is. */
function findObstacle(
  { subject, authenticatedAt }: SignedIn,
  { createdAt }: Transaction,
  confirms: Confirmation,
): 'other-account' | 'not-fresh' | null {
  if (subject !== confirms.subject) return 'other-account';
  // Without a time what counts is the code: it was made for this very request, after it was begun.
  if (authenticatedAt === null) return null;
  return authenticatedAt < createdAt - freshWithinMs ? 'not-fresh' : null;
}

/**
 * Ends a sign-in by which somebody proves anew who they are (ASVS 5.0 §7.5.3): the session is renewed, under a new
 * id, and beside it stands for five minutes that it was proved. Whatever goes wrong changes nothing: the session
 * stays as it was, and the page says what happened.
 */
export async function confirmPerson(
  callback: Callback,
  transaction: Transaction,
  confirms: Confirmation,
): Promise<CallbackResult> {
  const { url, headers, cookies, now, requestId } = callback;
  const { purpose } = confirms;
  const back = (notice: string): CallbackResult => {
    const event = { event: 'auth.confirmation.rejected', reason: notice, requestId };
    log().warn(event, 'nothing was confirmed');
    return { target: pageOfPurpose[purpose]({ notice }), writes: [] };
  };
  try {
    const signedIn = await finishSignIn(url, transaction, now);
    const obstacle = findObstacle(signedIn, transaction, confirms);
    if (obstacle) return back(obstacle);
    const { subject, tokens } = signedIn;
    const session = createSession(subject, tokens, now, readDevice(headers));
    const writes = await getSessionStore().create(session, cookies, now);
    log().info({ event: 'auth.confirmed', purpose }, 'somebody proved anew who they are');
    return {
      target: transaction.returnTo,
      writes: [...writes, await sealConfirmation(purpose, subject, now)],
    };
  } catch (error) {
    const authError = toAuthError(error);
    if (isNotUnderstood(transaction, authError)) {
      const { returnTo, locale } = transaction;
      return beginSignIn({ returnTo, locale, confirms }, callback);
    }
    return back(authError.code === 'cancelled' ? 'not-confirmed' : 'confirm-failed');
  }
}
