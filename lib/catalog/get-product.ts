import 'server-only';
import { cache } from 'react';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { storefront } from '@/lib/shopify/storefront';
import { ProductDocument } from './product.storefront.generated';
import { type ProductDetail, toProductDetail } from './product-detail';

/**
 * One product by the handle in its URL, or null. Once a request, though title and page both ask.
 * @throws {ShopifyError}
 */
export const getProduct = cache(
  async (dangerousHandle: string, locale: Locale): Promise<ProductDetail | null> => {
    // Shopify's handles are shorter than this; no need to send it a whole URL's worth of text.
    if (dangerousHandle.length > 255) return null;
    const variables = { handle: dangerousHandle, language: toLanguageCode(locale) };
    const { product } = await storefront(ProductDocument, variables);
    return product && toProductDetail(product);
  },
);
