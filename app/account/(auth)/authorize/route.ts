import type { NextRequest } from 'next/server';
import { AuthError } from '@/lib/auth/errors';
import { finishSignIn } from '@/lib/auth/finish-sign-in';
import { redirectTo } from '@/lib/http/redirect-to';
import { log } from '@/lib/log';
import { routes } from '@/lib/routes';
import { createSession } from '@/lib/session/session';
import { sealSession, unsealSession } from '@/lib/session/session-cookie';
import { takeTransaction } from '@/lib/session/transaction-cookie';

/** A session that outgrows the cookies is no reason for an empty error page. */
function toAuthError(error: unknown): AuthError {
  if (error instanceof AuthError) return error;
  if (error instanceof RangeError) return new AuthError('rejected', { check: 'session-size' });
  throw error;
}

export async function GET(request: NextRequest): Promise<Response> {
  const now = new Date();
  const { searchParams } = request.nextUrl;
  const taken = await takeTransaction(searchParams.get('state'), request.cookies, now);
  const { transaction, writes } = taken;
  if (!transaction) {
    // A callback reloaded or reached through history: whoever is signed in already stays so.
    if (await unsealSession(request.cookies, now)) return redirectTo(routes.account(), writes);
    log().warn({ event: 'auth.callback.rejected', reason: 'transaction' }, 'unknown sign-in');
    return redirectTo(routes.signInProblem({ reason: 'expired' }), writes);
  }
  try {
    const { subject, tokens } = await finishSignIn(request.nextUrl, transaction, now);
    const session = createSession(subject, tokens, now);
    const cookies = await sealSession(session, request.cookies, now);
    return redirectTo(transaction.returnTo, [...writes, ...cookies]);
  } catch (error) {
    const { code, facts } = toAuthError(error);
    log().warn({ event: 'auth.callback.rejected', reason: code, ...facts }, 'sign-in refused');
    const { returnTo } = transaction;
    return redirectTo(routes.signInProblem({ reason: code, returnTo }), writes);
  }
}
