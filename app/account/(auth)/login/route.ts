import type { NextRequest } from 'next/server';
import { getLocale } from 'next-intl/server';
import { isAuthError } from '@/lib/auth/errors';
import { parseSignInRequest } from '@/lib/auth/parse-sign-in-request';
import { startSignIn } from '@/lib/auth/start-sign-in';
import { isDocumentRequest } from '@/lib/http/is-document-request';
import { redirectTo } from '@/lib/http/redirect-to';
import { log } from '@/lib/log';
import { getRequestId } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import { sealTransaction } from '@/lib/session/transaction-cookie';

/** Next would run GET for it, and begin a sign-in. */
export function HEAD(): Response {
  return new Response(null, { status: 405, headers: { allow: 'GET' } });
}

export async function GET(request: NextRequest): Promise<Response> {
  if (!isDocumentRequest(request)) return new Response(null, { status: 403 });
  const hints = parseSignInRequest(request.nextUrl.searchParams);
  try {
    const { url, transaction } = await startSignIn({
      ...hints,
      locale: hints.locale ?? (await getLocale()),
    });
    return redirectTo(url, await sealTransaction(transaction, request.cookies));
  } catch (error) {
    if (!isAuthError(error)) throw error;
    const ref = await getRequestId();
    const { code: reason, facts } = error;
    log().error({ event: 'auth.start_failed', reason, ...facts, requestId: ref }, 'no sign-in');
    return redirectTo(routes.signInProblem({ reason: 'outage', returnTo: hints.returnTo, ref }));
  }
}
