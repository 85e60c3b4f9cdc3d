import type { NextRequest } from 'next/server';
import { getLocale } from 'next-intl/server';
import { isDocumentRequest } from '@/lib/http/is-document-request';
import { redirectTo } from '@/lib/http/redirect-to';
import { getRequestId } from '@/lib/request-context';
import { answerLogin } from '@/lib/sign-in/answer-login';

/** Next would run GET for it, and begin a sign-in. */
export function HEAD(): Response {
  return new Response(null, { status: 405, headers: { allow: 'GET' } });
}

export async function GET(request: NextRequest): Promise<Response> {
  if (!isDocumentRequest(request)) return new Response(null, { status: 403 });
  const { method, nextUrl: url, headers, cookies } = request;
  const visit = { cookies, requestId: await getRequestId(), now: new Date() };
  const { target, writes } = await answerLogin({ ...visit, method, url, headers }, getLocale);
  return redirectTo(target, writes);
}
