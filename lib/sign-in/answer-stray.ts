import 'server-only';
import { toAnswerErrorCode } from '@/lib/auth/answer-error';
import { parseSignInState } from '@/lib/auth/sign-in-state';
import type { Transaction } from '@/lib/auth/start-sign-in';
import { isDocumentRequest } from '@/lib/http/is-document-request';
import { log } from '@/lib/log';
import { isStoreError } from '@/lib/redis/store-error';
import { routes } from '@/lib/routes';
import { type CallbackResult, getFinishedReturnTo } from '@/lib/session/callback-results';
import { getSessionStore } from '@/lib/session/get-session-store';
import type { Callback } from './answer-callback';
import { beginSignIn } from './begin-sign-in';

async function hasSession({ cookies, now }: Callback): Promise<boolean> {
  try {
    return (await getSessionStore().read(cookies, now)).kind === 'session';
  } catch (error) {
    // Sent on as if so: the page itself says what cannot be known.
    if (isStoreError(error)) return true;
    throw error;
  }
}

/** Why it ends here, in the words of the problem page; null: nothing speaks against beginning again. */
function findObstacle({ url, headers }: Callback, isFinished: boolean): string | null {
  const attempt = parseSignInState(url.searchParams.get('state'));
  // Forged (login CSRF), or spent here already: beginning again would only carry on what was stopped.
  if (attempt === null || isFinished || !isDocumentRequest({ headers })) return 'expired';
  const error = url.searchParams.get('error');
  const code = error === null ? null : toAnswerErrorCode(error);
  if (code !== null && code !== 'login-required') return code;
  return attempt === 'again' ? 'cookies' : null;
}

/**
 * Answers a callback whose transaction this browser does not hold: it took more than ten minutes, went on in
 * another browser (an app's own and then the phone's), or cookies are blocked. If the state is one of ours,
 * everything begins again, once; the code that came along may be anybody's and is never used (RFC 9700 §4.7).
 * @param late the transaction, if this browser holds it and it has run out
 */
export async function answerStray(
  callback: Callback,
  late: Transaction | null,
  getLocale: () => Promise<string>,
): Promise<CallbackResult> {
  const { url, now, requestId } = callback;
  const finishedReturnTo = await getFinishedReturnTo(url.searchParams.get('state'), now);
  const returnTo = finishedReturnTo ?? late?.returnTo ?? routes.account();
  // A callback reloaded or reached through history: whoever is signed in already stays so.
  if (await hasSession(callback)) return { target: returnTo, writes: [] };
  const reason = findObstacle(callback, finishedReturnTo !== null);
  const event = { event: 'auth.callback.rejected', reason: 'transaction', requestId };
  if (reason !== null) {
    log().warn({ ...event, told: reason }, 'unknown sign-in');
    return { target: routes.signInProblem({ reason, returnTo, ref: requestId }), writes: [] };
  }
  log().info(event, 'unknown sign-in, begun again');
  const locale = late?.locale ?? (await getLocale());
  return beginSignIn({ returnTo, locale, attempt: 'again' }, callback);
}
