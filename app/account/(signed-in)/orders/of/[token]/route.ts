import type { NextRequest } from 'next/server';
import { redirectTo } from '@/lib/http/redirect-to';
import { findOrderOfLink } from '@/lib/orders/find-order-of-link';
import { routes } from '@/lib/routes';
import { settle } from '@/lib/shopify/errors';

/** From a link of the shop's e-mails to the order; to all of them where it is none of these, or nobody can say. */
export async function GET(
  _request: NextRequest,
  { params }: RouteContext<'/account/orders/of/[token]'>,
): Promise<Response> {
  const { token } = await params;
  const found = await settle(findOrderOfLink(token));
  return redirectTo(found.ok && found.data ? routes.order(found.data) : routes.orders());
}
