import 'server-only';
import type { CookieWrite } from '@/lib/session/cookies';
import { storefront } from '@/lib/shopify/storefront';
import { CartBuyerDocument, CartKnownDocument } from './cart-change.storefront.generated';
import { sealCart } from './cart-cookie';
import { getCartBuyer } from './get-cart-buyer';

const cartId = /^gid:\/\/shopify\/Cart\/[\w-]{1,100}(\?key=[\w-]{1,200})?$/;

/**
 * Takes over the cart of another storefront of the shop. Whoever knows its id has it, so nothing is given away; but it
 * must be one that the shop knows, that is nobody's yet (else somebody could slip their own cart, with their name on
 * it, to another), and with something in it.
 * @returns what to set, or null when it is no such cart
 * @throws {ShopifyError}
 */
export async function receiveCart(
  dangerousId: unknown,
  now: Date,
): Promise<readonly CookieWrite[] | null> {
  if (typeof dangerousId !== 'string' || !cartId.test(dangerousId)) return null;
  const { cart } = await storefront(CartKnownDocument, { cartId: dangerousId });
  if (!cart || cart.totalQuantity === 0 || cart.buyerIdentity.email) return null;
  if (cart.buyerIdentity.purchasingCompany) return null;
  const { tag, buyer } = await getCartBuyer(now);
  if (buyer) await storefront(CartBuyerDocument, { cartId: dangerousId, buyerIdentity: buyer });
  const kept = { id: dangerousId, tag, country: null, locationId: null, short: [], warnings: [] };
  return sealCart(kept, now);
}
