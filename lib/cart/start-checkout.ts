import 'server-only';
import { getVisitorConsent } from '@/lib/choices';
import { getEnv } from '@/lib/env';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { toWebLink } from '@/lib/orders/web-link';
import { getSessionOrUnknown } from '@/lib/session/get-session';
import { getBuyer } from '@/lib/shopify/get-buyer';
import { storefront } from '@/lib/shopify/storefront';
import { CartCheckoutDocument } from './cart.storefront.generated';
import { CartCheckoutUrlDocument } from './cart-change.storefront.generated';
import { isNobodys, type KeptCart } from './cart-cookie';
import { getKeptCart } from './get-kept-cart';

/** The checkout asks the account domain whether this browser is signed in (facts: "sso=silent"). */
function withSilentSignIn(link: string | null): string | null {
  if (!link || !getEnv().asksAtCheckout) return link;
  const url = new URL(link);
  url.searchParams.set('sso', 'silent');
  return url.href;
}

async function getUrl(kept: KeptCart, locale: Locale): Promise<string | null> {
  const language = toLanguageCode(locale);
  const visitorConsent = await getVisitorConsent();
  const session = await getSessionOrUnknown();
  if (isNobodys(kept) && (!session || session === 'unknown')) {
    const variables = { cartId: kept.id, language, visitorConsent };
    const { cart } = await storefront(CartCheckoutUrlDocument, variables);
    return cart?.checkoutUrl ?? null;
  }
  const buyer = await getBuyer('CartCheckout', kept.locationId, { isForWriting: true });
  const buyerIdentity = kept.country ? { ...buyer, countryCode: kept.country } : buyer;
  const variables = { cartId: kept.id, buyerIdentity, language, visitorConsent };
  const { cartBuyerIdentityUpdate } = await storefront(CartCheckoutDocument, variables);
  return cartBuyerIdentityUpdate?.cart?.checkoutUrl ?? null;
}

/**
 * Where this cart is paid, asked at the moment somebody goes there: the address says who buys and runs out
 * ("continuous cart authentication"), so it is never kept. Null without a cart.
 * @throws {ShopifyError}
 */
export async function startCheckout(locale: Locale): Promise<string | null> {
  const kept = await getKeptCart();
  if (!kept) return null;
  return withSilentSignIn(toWebLink(await getUrl(kept, locale), getEnv().shopOrigin));
}
