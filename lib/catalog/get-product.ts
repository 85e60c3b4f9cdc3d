import 'server-only';
import { cache } from 'react';
import { getMarket } from '@/lib/choices';
import type { Locale } from '@/lib/i18n/locale';
import { settle } from '@/lib/shopify/errors';
import type { Buyer } from '@/lib/shopify/get-buyer';
import { storefront } from '@/lib/shopify/storefront';
import { getPriceBuyer } from './get-price-buyer';
import { ProductDocument } from './product.storefront.generated';
import { parseSelectedOptions } from './product-choices';
import { type ProductDetail, toProductDetail, withOwnPrice } from './product-detail';

async function ask(handle: string, options: string, locale: Locale, buyer: Buyer | null) {
  const { product } = await storefront(ProductDocument, {
    handle,
    selectedOptions: JSON.parse(options),
    buyer,
    ...(await getMarket(locale)),
  });
  return product && toProductDetail(product);
}

/** Text for an argument, since React remembers by identity. */
const askOnce = cache(async (handle: string, options: string, locale: Locale) => {
  const own = await getPriceBuyer(new Date());
  if (!own) return ask(handle, options, locale, null);
  const [open, theirs] = await Promise.all([
    ask(handle, options, locale, null),
    // A role may have been taken away since the place was chosen: then there are the public prices.
    settle(ask(handle, options, locale, own.buyer)),
  ]);
  return theirs.ok && theirs.data ? withOwnPrice(theirs.data, own.place, open) : open;
});

/**
 * One product by the handle in its URL, with the variant that the address selects, or null. Once a request, though
 * title and page both ask; for whoever buys for a company's location twice side by side, to show what differs.
 * @throws {ShopifyError}
 */
export async function getProduct(
  dangerousHandle: string,
  dangerousParams: Parameters<typeof parseSelectedOptions>[0],
  locale: Locale,
): Promise<ProductDetail | null> {
  // Shopify's handles are shorter than this; no need to send it a whole URL's worth of text.
  if (dangerousHandle.length > 255) return null;
  return askOnce(dangerousHandle, JSON.stringify(parseSelectedOptions(dangerousParams)), locale);
}
