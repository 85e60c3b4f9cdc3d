import 'server-only';
import { randomBytes, randomUUID } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { isDevelopment } from '@/lib/env';
import { requestHeaders } from '@/lib/request-context';
import { findRequestId } from '@/lib/request-scope';
import type { CookieWrite } from '@/lib/session/cookies';
import { toContentSecurityPolicy } from './content-security-policy';

/**
 * Lets a request go on to its page, with cookies as they are from now on, an id, and a policy of its own.
 * @param instead a page of ours that answers in its place, under the address that was asked for
 */
export function goOn(
  request: NextRequest,
  writes: readonly CookieWrite[],
  instead?: string,
): NextResponse {
  const { pathname, search } = request.nextUrl;
  for (const { name, value } of writes) {
    if (value) request.cookies.set(name, value);
    else request.cookies.delete(name);
  }
  const forwarded = new Headers(request.headers);
  const policy = toContentSecurityPolicy(randomBytes(16).toString('base64'), isDevelopment);
  forwarded.set(requestHeaders.id, findRequestId() ?? randomUUID());
  forwarded.set(requestHeaders.path, pathname + search);
  forwarded.set('content-security-policy', policy);
  forwarded.delete('x-nonce');
  const init = { request: { headers: forwarded } };
  const response = instead
    ? NextResponse.rewrite(new URL(instead, request.url), init)
    : NextResponse.next(init);
  response.headers.set('content-security-policy', policy);
  return response;
}
