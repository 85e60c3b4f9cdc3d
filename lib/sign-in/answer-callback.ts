import 'server-only';
import type { AuthError } from '@/lib/auth/errors';
import { finishSignIn } from '@/lib/auth/finish-sign-in';
import type { Transaction } from '@/lib/auth/start-sign-in';
import { adoptCart } from '@/lib/cart/move-cart';
import { log } from '@/lib/log';
import { routes } from '@/lib/routes';
import { type CallbackResult, finishOnce } from '@/lib/session/callback-results';
import { noteSubject } from '@/lib/session/close-account';
import { getSessionStore } from '@/lib/session/get-session-store';
import { readDevice } from '@/lib/session/read-device';
import { createSession } from '@/lib/session/session';
import { takeTransaction } from '@/lib/session/transaction-cookie';
import { answerStray } from './answer-stray';
import { beginSignIn, type Visit } from './begin-sign-in';
import { confirmPerson } from './confirm-person';
import { isNotUnderstood, toAuthError } from './to-auth-error';

/** What the browser brought back from the shop. */
export type Callback = Visit & { readonly url: URL; readonly headers: Headers };

/** After a silent try whatever the shop says is no reason to stop, but for an outage: nobody did anything yet. */
const isUnanswered = (transaction: Transaction, { code, facts }: AuthError): boolean =>
  Boolean(transaction.isSilent) && facts.step === 'callback' && code !== 'outage';

async function finish(
  callback: Callback,
  transaction: Transaction,
  isAgain: boolean,
): Promise<CallbackResult> {
  const { url, headers, cookies, now, requestId } = callback;
  const { returnTo, locale, confirms, isAnew } = transaction;
  // A process died over it, and the code may be spent: sent again, it would take back what it was traded for.
  if (isAgain)
    return beginSignIn({ returnTo, locale, confirms, isAnew, attempt: 'again' }, callback);
  if (confirms) return confirmPerson(callback, transaction, confirms);
  try {
    const { subject, tokens } = await finishSignIn(url, transaction, now);
    noteSubject(subject);
    const session = createSession(subject, tokens, now, readDevice(headers));
    const writes = await getSessionStore().create(session, cookies, now);
    const { accessToken } = tokens;
    return {
      target: returnTo,
      writes: [...writes, ...(await adoptCart(cookies, { subject, accessToken }, now))],
    };
  } catch (error) {
    const authError = toAuthError(error);
    // Straight to the shop, not by way of our own address: whatever becomes of cookies, it cannot go round.
    if (isUnanswered(transaction, authError) || isNotUnderstood(transaction, authError)) {
      return beginSignIn({ returnTo, locale }, callback);
    }
    const { code, facts } = authError;
    const event = { event: 'auth.callback.rejected', reason: code, ...facts, requestId };
    log().warn(event, 'sign-in refused');
    const target = routes.signInProblem({ reason: code, returnTo, ref: requestId });
    return { target, writes: [] };
  }
}

/**
 * Answers the way back from the shop: signs in, tells what went wrong, or begins again, once.
 * @param getLocale for a sign-in whose own language is not known any more
 */
export async function answerCallback(
  callback: Callback,
  getLocale: () => Promise<string>,
): Promise<CallbackResult> {
  const state = callback.url.searchParams.get('state');
  const taken = await takeTransaction(state, callback.cookies, callback.now);
  const { transaction, late, writes } = taken;
  const { target, writes: more } = transaction
    ? await finishOnce(
        transaction,
        (isAgain) => finish(callback, transaction, isAgain),
        callback.now,
      )
    : await answerStray(callback, late, getLocale);
  return { target, writes: [...writes, ...more] };
}
