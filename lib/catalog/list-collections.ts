import 'server-only';
import { getMarket } from '@/lib/choices';
import type { Locale } from '@/lib/i18n/locale';
import { type PageCursor, toPaging } from '@/lib/paging';
import { askPage } from '@/lib/shopify/ask-page';
import { storefront } from '@/lib/shopify/storefront';
import { type CollectionCard, toCollectionCard } from './collection-card';
import { CollectionsDocument } from './collections.storefront.generated';
import { listingSize, toNeighbours } from './listing';

export type Collections = {
  readonly collections: readonly CollectionCard[];
  readonly newer: string | null;
  readonly older: string | null;
};

/**
 * A page of the shop's collections by title.
 * @throws {ShopifyError}
 */
export async function listCollections(cursor: PageCursor, locale: Locale): Promise<Collections> {
  const market = await getMarket(locale);
  const { collections } = await askPage(cursor, (page) =>
    storefront(CollectionsDocument, {
      ...toPaging(page, listingSize),
      ...market,
    }),
  );
  return {
    collections: collections.nodes.map(toCollectionCard),
    ...toNeighbours(collections.pageInfo),
  };
}
