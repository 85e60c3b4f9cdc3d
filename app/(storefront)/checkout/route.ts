import type { NextRequest } from 'next/server';
import { getLocale } from 'next-intl/server';
import { startCheckout } from '@/lib/cart';
import { isDocumentRequest } from '@/lib/http/is-document-request';
import { redirectTo } from '@/lib/http/redirect-to';
import { routes } from '@/lib/routes';
import { settle } from '@/lib/shopify/errors';

/** To the shop's checkout. A link and no form: `form-action` would stop a form that ends on the shop's own domain. */
export async function GET(request: NextRequest): Promise<Response> {
  // Nobody asked for a checkout that a frame or a prefetch opens.
  if (!isDocumentRequest(request)) return redirectTo(routes.cart());
  const result = await settle(startCheckout(await getLocale()));
  if (!result.ok) return redirectTo(routes.cart({ notice: 'checkout-failed' }));
  return redirectTo(result.data ?? routes.cart());
}
