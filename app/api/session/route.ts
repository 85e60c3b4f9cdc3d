import type { NextRequest } from 'next/server';
import { findStorefrontOrigin, toCorsHeaders } from '@/lib/http/storefront-cors';
import { getWho } from '@/lib/overview/get-who';
import { getSessionOrUnknown } from '@/lib/session/get-session';
import { settle } from '@/lib/shopify/errors';

/**
 * Who is signed in, for other storefronts of the same shop and for our own pages: `{signedIn: false}`, or
 * `{signedIn: true, firstName, picture, openOrders}`. 403 for every other origin, 503 while nobody can say: an
 * outage is never "signed out".
 */
export async function GET(request: NextRequest): Promise<Response> {
  const origin = findStorefrontOrigin(request.headers);
  const headers = { 'cache-control': 'private, no-store', ...toCorsHeaders(origin) };
  // One's own page sends no Origin with a GET; a storefront nobody has named does.
  if (request.headers.has('origin') && !origin) {
    return Response.json({ error: 'origin' }, { status: 403, headers });
  }
  const session = await getSessionOrUnknown();
  if (!session) return Response.json({ signedIn: false }, { headers });
  const who = session === 'unknown' ? null : await settle(getWho());
  if (who?.ok) return Response.json({ signedIn: true, ...who.data }, { headers });
  if (who && who.error.code === 'signed-out')
    return Response.json({ signedIn: false }, { headers });
  return Response.json({ error: 'unavailable' }, { status: 503, headers });
}
