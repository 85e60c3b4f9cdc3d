import 'server-only';
import { cache } from 'react';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { storefront } from '@/lib/shopify/storefront';
import { ProductDocument } from './product.storefront.generated';
import { parseSelectedOptions } from './product-choices';
import { type ProductDetail, toProductDetail } from './product-detail';

/** Text for an argument, since React remembers by identity. */
const ask = cache(async (handle: string, options: string, locale: Locale) => {
  const { product } = await storefront(ProductDocument, {
    handle,
    selectedOptions: JSON.parse(options),
    language: toLanguageCode(locale),
  });
  return product && toProductDetail(product);
});

/**
 * One product by the handle in its URL, with the variant that the address selects, or null. Once a request, though
 * title and page both ask.
 * @throws {ShopifyError}
 */
export async function getProduct(
  dangerousHandle: string,
  dangerousParams: Parameters<typeof parseSelectedOptions>[0],
  locale: Locale,
): Promise<ProductDetail | null> {
  // Shopify's handles are shorter than this; no need to send it a whole URL's worth of text.
  if (dangerousHandle.length > 255) return null;
  return ask(dangerousHandle, JSON.stringify(parseSelectedOptions(dangerousParams)), locale);
}
