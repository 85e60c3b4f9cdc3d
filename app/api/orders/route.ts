import type { NextRequest } from 'next/server';
import { getOrders } from '@/lib/orders/get-orders';
import { parseOrdersSearch } from '@/lib/orders/order-filters';
import { toOrderRowsPage } from '@/lib/orders/to-order-rows';
import { getSessionOrUnknown } from '@/lib/session/get-session';
import { comparePerson } from '@/lib/session/subject-tag';
import { settle } from '@/lib/shopify/errors';

const headers = { 'cache-control': 'private, no-store' };

/**
 * One more page of the orders list for "show more orders": the same parameters as the page's own
 * address, and whose list it is, answered as rows ready to draw. 401 when signed out, 409 when somebody else is
 * signed in, 503 when the shop cannot be asked; none says why, since upstream text is not for the browser.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const session = await getSessionOrUnknown();
  if (!session) return Response.json({ error: 'signed-out' }, { status: 401, headers });
  if (session === 'unknown') {
    return Response.json({ error: 'unavailable' }, { status: 503, headers });
  }
  // In another tab somebody else may have signed in since the list was drawn.
  if ((await comparePerson(request.nextUrl.searchParams.get('person'))) !== 'same') {
    return Response.json({ error: 'other-person' }, { status: 409, headers });
  }
  const search = parseOrdersSearch(Object.fromEntries(request.nextUrl.searchParams));
  const result = await settle(getOrders(search));
  if (!result.ok) {
    const isSignedOut = result.error.code === 'signed-out';
    return isSignedOut
      ? Response.json({ error: 'signed-out' }, { status: 401, headers })
      : Response.json({ error: 'unavailable' }, { status: 503, headers });
  }
  return Response.json(await toOrderRowsPage(result.data, search.filters), { headers });
}
