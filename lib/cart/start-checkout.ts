import 'server-only';
import { getEnv } from '@/lib/env';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { toWebLink } from '@/lib/orders/web-link';
import { getBuyer } from '@/lib/shopify/get-buyer';
import { storefront } from '@/lib/shopify/storefront';
import { CartCheckoutDocument } from './cart.storefront.generated';
import { getKeptCart } from './get-kept-cart';

/**
 * Where this cart is paid, asked at the moment somebody goes there: the address says who buys and runs out
 * ("continuous cart authentication"), so it is never kept. Null without a cart.
 * @throws {ShopifyError}
 */
export async function startCheckout(locale: Locale): Promise<string | null> {
  const kept = await getKeptCart();
  if (!kept) return null;
  const buyer = await getBuyer('CartCheckout', kept.locationId, { isForWriting: true });
  const buyerIdentity = kept.country ? { ...buyer, countryCode: kept.country } : buyer;
  const language = toLanguageCode(locale);
  const variables = { cartId: kept.id, buyerIdentity, language };
  const { cartBuyerIdentityUpdate } = await storefront(CartCheckoutDocument, variables);
  const url = cartBuyerIdentityUpdate?.cart?.checkoutUrl ?? null;
  return toWebLink(url, getEnv().shopOrigin);
}
