import type { NextRequest } from 'next/server';
import { receiveCart } from '@/lib/cart/receive-cart';
import { redirectTo } from '@/lib/http/redirect-to';
import { routes } from '@/lib/routes';
import { getSessionOrUnknown } from '@/lib/session/get-session';
import { settle } from '@/lib/shopify/errors';

/**
 * Takes the cart of another storefront of the shop: `cart`, its id, from a form of an origin that `proxy.ts` has let
 * in. With `next=login` whoever is not signed in signs in first.
 */
export async function POST(request: NextRequest): Promise<Response> {
  const dangerousForm = await request.formData();
  const received = await settle(receiveCart(dangerousForm.get('cart'), new Date()));
  const wantsLogin = dangerousForm.get('next') === 'login' && !(await getSessionOrUnknown());
  const target = wantsLogin ? routes.login({ returnTo: routes.cart() }) : routes.cart();
  return redirectTo(target, (received.ok && received.data) || []);
}
