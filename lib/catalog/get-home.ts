import 'server-only';
import { getMarket } from '@/lib/choices';
import type { Locale } from '@/lib/i18n/locale';
import { storefront } from '@/lib/shopify/storefront';
import { type CollectionCard, toCollectionCard } from './collection-card';
import { HomeDocument } from './home.storefront.generated';
import { type ProductCard, toProductCard } from './product-card';

export type Home = {
  readonly shopName: string;
  /** The shop's slogan, else its description; in the shop's own words. */
  readonly tagline: string | null;
  readonly collections: readonly CollectionCard[];
  readonly products: readonly ProductCard[];
};

/**
 * What the front page draws: the shop, its newest collections and its best sellers.
 * @throws {ShopifyError}
 */
export async function getHome(locale: Locale): Promise<Home> {
  const { shop, collections, products } = await storefront(HomeDocument, await getMarket(locale));
  return {
    shopName: shop.name,
    tagline: shop.brand?.slogan || shop.description || null,
    collections: collections.nodes.map(toCollectionCard),
    products: products.nodes.map(toProductCard),
  };
}
