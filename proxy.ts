import { randomBytes, randomUUID } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { getEnv, isDevelopment } from '@/lib/env';
import { toContentSecurityPolicy } from '@/lib/http/content-security-policy';
import { isSameOriginWrite } from '@/lib/http/is-same-origin-write';
import { requestHeaders } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import { type CookieWrite, toCookieName, writeCookies } from '@/lib/session/cookies';
import { guardRequest } from '@/lib/session/guard-request';

const openAccountPaths = new Set([
  '/account/login',
  '/account/authorize',
  '/account/refresh',
  '/account/logout',
  '/account/sign-out',
  '/account/signed-out',
  '/account/sign-in-problem',
]);

/** Route handlers whose redirects leave this origin. */
const leadsToShop = new Set(['/account/login', '/account/authorize', '/account/refresh']);

const isPersonal = (path: string) => /^\/(account|api)(\/|$)/.test(path);
const needsSession = (path: string) => /^\/account(\/|$)/.test(path) && !openAccountPaths.has(path);

function refuse(status: number, text: string): NextResponse {
  return new NextResponse(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' },
  });
}

/**
 * A soft navigation cannot follow a redirect to the shop's host. An empty answer makes Next's router load
 * the same address as a document instead, and that request can.
 */
function askForDocument(): NextResponse {
  return new NextResponse(null, { status: 204, headers: { 'cache-control': 'private, no-store' } });
}

/** A page fetched by Next's router, not JSON by our own code. */
function isSoftNavigation({ method, headers }: NextRequest): boolean {
  const isScript = method === 'GET' && headers.get('sec-fetch-dest') === 'empty';
  return isScript && headers.get('accept') !== 'application/json';
}

function toLogin(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const returnTo = request.method === 'GET' ? pathname + search : pathname;
  return NextResponse.redirect(new URL(routes.login({ returnTo }), getEnv().siteOrigin), 303);
}

function goOn(request: NextRequest, writes: readonly CookieWrite[], nonce: string): NextResponse {
  const { pathname, search } = request.nextUrl;
  for (const { name, value } of writes) {
    if (value) request.cookies.set(name, value);
    else request.cookies.delete(name);
  }
  const forwarded = new Headers(request.headers);
  const policy = toContentSecurityPolicy(nonce, isDevelopment);
  forwarded.set(requestHeaders.id, randomUUID());
  forwarded.set(requestHeaders.path, pathname + search);
  forwarded.set('content-security-policy', policy);
  forwarded.delete('x-nonce');
  const response = NextResponse.next({ request: { headers: forwarded } });
  response.headers.set('content-security-policy', policy);
  return response;
}

/**
 * Before every page: refuses writes from other sites, keeps the session fresh, gives the request an id and
 * the answer its CSP nonce. A convenience, not the guard: the transport asks for the session itself.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
  if (!isSameOriginWrite(request)) return refuse(403, 'This form was sent from another site.');
  const isScripted = isSoftNavigation(request);
  if (isScripted && leadsToShop.has(pathname)) return askForDocument();
  const now = new Date();
  const guard =
    isPersonal(pathname) && !openAccountPaths.has(pathname)
      ? await guardRequest(request.cookies, now)
      : { isSignedIn: false, writes: [] };
  // A form's action goes on: the transport sends it to sign in, in the way Next's router understands.
  const response =
    needsSession(pathname) && !guard.isSignedIn && !request.headers.has('next-action')
      ? isScripted
        ? askForDocument()
        : toLogin(request)
      : goOn(request, guard.writes, randomBytes(16).toString('base64'));
  writeCookies(response.cookies, guard.writes);
  if (pathname === routes.signedOut()) {
    // Only a cookie that changes after the account pages were frozen evicts them from the back/forward
    // cache, with JavaScript and without.
    const value = randomBytes(9).toString('base64url');
    writeCookies(response.cookies, [
      { name: toCookieName('signed-out'), value, maxAgeSeconds: 60 },
    ]);
  }
  if (isPersonal(pathname)) {
    response.headers.set('cache-control', 'private, no-store');
    response.headers.append('vary', 'Cookie');
  }
  return response;
}

export const config = {
  // Not for files, and not for webhooks: a body over 10 MB would be cut short here.
  matcher: ['/((?!_next/static|_next/image|favicon.ico|icon.svg|webhooks/|healthz|readyz).*)'],
};
