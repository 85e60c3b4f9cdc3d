import 'server-only';
import { NextResponse } from 'next/server';

/** A page fetched by Next's router, not JSON by our own code. */
export function isSoftNavigation(request: {
  readonly method: string;
  readonly headers: Pick<Headers, 'get'>;
}): boolean {
  const isScript = request.method === 'GET' && request.headers.get('sec-fetch-dest') === 'empty';
  return isScript && request.headers.get('accept') !== 'application/json';
}

/**
 * A soft navigation cannot follow a redirect to the shop's host. An empty answer makes Next's router load
 * the same address as a document instead, and that request can.
 */
export function askForDocument(): NextResponse {
  return new NextResponse(null, { status: 204 });
}
