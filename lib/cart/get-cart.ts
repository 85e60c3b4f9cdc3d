import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { storefront } from '@/lib/shopify/storefront';
import { CartDocument, type CartQuery } from './cart.storefront.generated';
import type { KeptCart } from './cart-cookie';
import { getCartHere } from './get-kept-cart';

export type CartView = {
  readonly cart: NonNullable<CartQuery['cart']>;
  readonly told: Pick<KeptCart, 'short' | 'warnings'>;
};

/**
 * The cart this browser and this person have. `null`: none yet, bought already, or lain too long; `waiting`:
 * somebody's who has to sign in again to see it.
 * @throws {ShopifyError}
 */
export async function getCart(locale: Locale): Promise<CartView | 'waiting' | null> {
  const here = await getCartHere();
  if (here.kind === 'waiting') return 'waiting';
  if (here.kind === 'none') return null;
  const { cart: kept } = here;
  const { cart } = await storefront(CartDocument, {
    id: kept.id,
    language: toLanguageCode(locale),
  });
  return cart && { cart, told: kept };
}
