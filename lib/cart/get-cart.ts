import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { storefront } from '@/lib/shopify/storefront';
import { CartDocument, type CartQuery } from './cart.storefront.generated';
import type { KeptCart } from './cart-cookie';
import { getKeptCart } from './get-kept-cart';

export type CartView = {
  readonly cart: NonNullable<CartQuery['cart']>;
  readonly told: Pick<KeptCart, 'short' | 'warnings'>;
};

/**
 * The cart this browser and this person have, or null: none yet, bought already, or lain too long.
 * @throws {ShopifyError}
 */
export async function getCart(locale: Locale): Promise<CartView | null> {
  const kept = await getKeptCart();
  if (!kept) return null;
  const { cart } = await storefront(CartDocument, {
    id: kept.id,
    language: toLanguageCode(locale),
  });
  return cart && { cart, told: kept };
}
