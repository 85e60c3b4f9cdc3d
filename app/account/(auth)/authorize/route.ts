import type { NextRequest } from 'next/server';
import { AuthError, isAuthError } from '@/lib/auth/errors';
import { finishSignIn } from '@/lib/auth/finish-sign-in';
import type { Transaction } from '@/lib/auth/start-sign-in';
import { redirectTo } from '@/lib/http/redirect-to';
import { log } from '@/lib/log';
import { isStoreError } from '@/lib/redis/store-error';
import { getRequestId } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import {
  type CallbackResult,
  finishOnce,
  getFinishedReturnTo,
} from '@/lib/session/callback-results';
import { getSessionStore } from '@/lib/session/get-session-store';
import { createSession } from '@/lib/session/session';
import { takeTransaction } from '@/lib/session/transaction-cookie';

/** Neither a session that outgrows the cookies nor a store that is away is a reason for an empty error page. */
function toAuthError(error: unknown): AuthError {
  if (isAuthError(error)) return error;
  if (isStoreError(error)) return new AuthError('outage', { step: 'session' }, { cause: error });
  if (error instanceof RangeError) return new AuthError('rejected', { check: 'session-size' });
  throw error;
}

async function finish(
  request: NextRequest,
  transaction: Transaction,
  now: Date,
): Promise<CallbackResult> {
  try {
    const { subject, tokens } = await finishSignIn(request.nextUrl, transaction, now);
    const session = createSession(subject, tokens, now);
    return {
      target: transaction.returnTo,
      writes: await getSessionStore().create(session, request.cookies, now),
    };
  } catch (error) {
    const { code, facts } = toAuthError(error);
    const { returnTo } = transaction;
    const ref = await getRequestId();
    const event = { event: 'auth.callback.rejected', reason: code, ...facts, requestId: ref };
    log().warn(event, 'sign-in refused');
    return { target: routes.signInProblem({ reason: code, returnTo, ref }), writes: [] };
  }
}

async function hasSession(request: NextRequest, now: Date): Promise<boolean> {
  try {
    return (await getSessionStore().read(request.cookies, now)).kind === 'session';
  } catch (error) {
    // Sent on as if so: the page itself says what cannot be known.
    if (isStoreError(error)) return true;
    throw error;
  }
}

export async function GET(request: NextRequest): Promise<Response> {
  const now = new Date();
  const state = request.nextUrl.searchParams.get('state');
  const { transaction, writes } = await takeTransaction(state, request.cookies, now);
  if (transaction) {
    const result = await finishOnce(transaction, () => finish(request, transaction, now), now);
    return redirectTo(result.target, [...writes, ...result.writes]);
  }
  // A callback reloaded or reached through history: whoever is signed in already stays so.
  const isSignedIn = await hasSession(request, now);
  const returnTo = getFinishedReturnTo(state, now) ?? routes.account();
  if (isSignedIn) return redirectTo(returnTo, writes);
  const ref = await getRequestId();
  const event = { event: 'auth.callback.rejected', reason: 'transaction', requestId: ref };
  log().warn(event, 'unknown sign-in');
  return redirectTo(routes.signInProblem({ reason: 'expired', returnTo, ref }), writes);
}
