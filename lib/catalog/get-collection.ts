import 'server-only';
import { cache } from 'react';
import { getMarket } from '@/lib/choices';
import type { Locale } from '@/lib/i18n/locale';
import { type PageCursor, toPaging } from '@/lib/paging';
import { askPage } from '@/lib/shopify/ask-page';
import { storefront } from '@/lib/shopify/storefront';
import { CollectionDocument } from './collection.storefront.generated';
import { type CollectionSort, type Listing, listingSize, toListing } from './listing';

export type Collection = Listing & { readonly title: string; readonly description: string };

/** `ProductCollectionSortKeys` of the Storefront API. */
const sortKeys = {
  featured: { sortKey: 'COLLECTION_DEFAULT', reverse: false },
  popular: { sortKey: 'BEST_SELLING', reverse: false },
  price: { sortKey: 'PRICE', reverse: false },
  'price-down': { sortKey: 'PRICE', reverse: true },
  newest: { sortKey: 'CREATED', reverse: true },
} as const;

/** With words for arguments, since React remembers by identity. */
const ask = cache(
  async (handle: string, sort: CollectionSort, after: string, before: string, locale: Locale) => {
    const cursor = after ? { after } : before ? { before } : null;
    const market = await getMarket(locale);
    const { collection } = await askPage(cursor, (page) =>
      storefront(CollectionDocument, {
        ...toPaging(page, listingSize),
        ...sortKeys[sort],
        handle,
        ...market,
      }),
    );
    if (!collection) return null;
    const { title, description, products } = collection;
    return { title, description, ...toListing(products) };
  },
);

/**
 * A page of one collection by the handle in its URL, or null. Once a request, though title and page both ask.
 * @throws {ShopifyError}
 */
export async function getCollection(
  dangerousHandle: string,
  sort: CollectionSort,
  cursor: PageCursor,
  locale: Locale,
): Promise<Collection | null> {
  // Shopify's handles are shorter than this; no need to send it a whole URL's worth of text.
  if (dangerousHandle.length > 255) return null;
  const after = cursor && 'after' in cursor ? cursor.after : '';
  const before = cursor && 'before' in cursor ? cursor.before : '';
  return ask(dangerousHandle, sort, after, before, locale);
}
