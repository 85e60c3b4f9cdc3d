import 'server-only';
import { type NextRequest, NextResponse } from 'next/server';
import { routes } from '@/lib/routes';
import { toCookieName } from '@/lib/session/cookies';
import { readBuyerIp } from '@/lib/shopify/read-buyer-ip';
import { isDocumentRequest } from './is-document-request';
import { isSameOriginWrite } from './is-same-origin-write';
import { logDenial } from './log-denial';
import { toPlainPage } from './plain-page';
import { countVisit, type Visit } from './rate-limits';
import { findStorefrontOrigin } from './storefront-cors';

const methods = ['GET', 'HEAD', 'POST'];
/** The longest form, with every field as long as it may be and in a script of four bytes a letter, has 20 kB. */
const maxBodyBytes = 64 * 1024;

type Denial = { readonly rule: string; readonly answer: NextResponse };

const refuse = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  new NextResponse(null, { status, headers: { 'cache-control': 'private, no-store', ...headers } });

function findLengthDenial(request: NextRequest): Denial | null {
  const { headers, method } = request;
  if (method !== 'POST') return null;
  const length = headers.get('content-length');
  // Browsers always say how long a form is; a body without end is nobody's form (RFC 9110 §15.5.12).
  if (length === null && headers.has('transfer-encoding')) {
    return { rule: 'length-unknown', answer: refuse(411, { connection: 'close' }) };
  }
  if (Number(length) <= maxBodyBytes) return null;
  const answer = toPlainPage(request, 413, 'tooLong', { connection: 'close' });
  return { rule: 'too-long', answer };
}

/** What is counted. Frames, images and fetches begin no sign-in, so other sites cannot use up a network's. */
function toVisitKind(request: NextRequest): Visit['kind'] | null {
  if (request.method === 'POST') return 'write';
  const isSignIn = request.nextUrl.pathname === routes.login() && isDocumentRequest(request);
  return isSignIn ? 'sign-in' : null;
}

async function findRateDenial(request: NextRequest): Promise<Denial | null> {
  const kind = toVisitKind(request);
  if (!kind) return null;
  const prefix = toCookieName('session');
  const cookie = request.cookies.getAll().find(({ name }) => name.startsWith(prefix));
  const buyerIp = readBuyerIp(request.headers);
  const waitSeconds = await countVisit({ kind, buyerIp, sessionCookie: cookie?.value ?? null });
  if (waitSeconds === 0) return null;
  const headers = { 'retry-after': String(waitSeconds) };
  return { rule: 'too-many', answer: toPlainPage(request, 429, 'tooMany', headers) };
}

/** JSON is for our own scripts: another site could only embed it (ASVS 5.0 §3.5.8). */
function isForeignRead({ headers, nextUrl }: NextRequest): boolean {
  const site = headers.get('sec-fetch-site');
  // Who is signed in, for the storefronts that were named.
  if (nextUrl.pathname === routes.apiSession() && findStorefrontOrigin(headers)) return false;
  return nextUrl.pathname.startsWith('/api/') && (site === 'cross-site' || site === 'same-site');
}

async function findDenial(request: NextRequest): Promise<Denial | null> {
  if (!methods.includes(request.method)) {
    return { rule: 'method', answer: refuse(405, { allow: methods.join(', ') }) };
  }
  // A cart handed over by another storefront of the shop; what is in it is looked up, not believed.
  const isHandedOver =
    request.nextUrl.pathname === routes.receiveCart() && findStorefrontOrigin(request.headers);
  if (!isHandedOver && !isSameOriginWrite(request)) {
    return { rule: 'foreign-write', answer: toPlainPage(request, 403, 'foreignForm') };
  }
  if (isForeignRead(request)) return { rule: 'foreign-read', answer: refuse(403) };
  return findLengthDenial(request) ?? findRateDenial(request);
}

/**
 * The answer to a request that must not come in at all: other methods (405), writes and JSON reads from other sites
 * (403), bodies too long (413) or without a length (411), too many sign-ins or writes (429). Null for all others.
 */
export async function refuseRequest(request: NextRequest): Promise<NextResponse | null> {
  const denial = await findDenial(request);
  if (!denial) return null;
  const { rule, answer } = denial;
  logDenial(rule, answer.status, new Date());
  return answer;
}
