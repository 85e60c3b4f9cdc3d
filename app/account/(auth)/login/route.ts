import type { NextRequest } from 'next/server';
import { getLocale } from 'next-intl/server';
import { AuthError } from '@/lib/auth/errors';
import { parseSignInRequest } from '@/lib/auth/parse-sign-in-request';
import { startSignIn } from '@/lib/auth/start-sign-in';
import { redirectTo } from '@/lib/http/redirect-to';
import { log } from '@/lib/log';
import { routes } from '@/lib/routes';
import { sealTransaction } from '@/lib/session/transaction-cookie';

export async function GET(request: NextRequest): Promise<Response> {
  const hints = parseSignInRequest(request.nextUrl.searchParams);
  try {
    const { url, transaction } = await startSignIn({
      ...hints,
      locale: hints.locale ?? (await getLocale()),
    });
    return redirectTo(url, await sealTransaction(transaction, request.cookies));
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    log().error({ event: 'auth.start_failed', reason: error.code, ...error.facts }, 'no sign-in');
    return redirectTo(routes.signInProblem({ reason: 'outage', returnTo: hints.returnTo }));
  }
}
