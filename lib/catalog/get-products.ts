import 'server-only';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { storefront } from '@/lib/shopify/storefront';
import { type ProductCard, toProductCard } from './product-card';
import type { ProductCardFragment } from './product-card.storefront.generated';
import { ProductsDocument } from './products.storefront.generated';

/**
 * These products, in this order, in one call. What is no longer sold is null there ("Storefront API, nodes") and left
 * out.
 * @param ids GIDs, 250 at most
 * @throws {ShopifyError}
 */
export async function getProducts(
  ids: readonly string[],
  locale: Locale,
): Promise<readonly ProductCard[]> {
  if (ids.length === 0) return [];
  const { nodes } = await storefront(ProductsDocument, { ids, language: toLanguageCode(locale) });
  const isProduct = (node: (typeof nodes)[number]): node is ProductCardFragment =>
    node !== null && 'handle' in node;
  return nodes.filter(isProduct).map(toProductCard);
}
