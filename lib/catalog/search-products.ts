import 'server-only';
import { getMarket } from '@/lib/choices';
import type { Locale } from '@/lib/i18n/locale';
import { type PageCursor, toPaging } from '@/lib/paging';
import { askPage } from '@/lib/shopify/ask-page';
import { storefront } from '@/lib/shopify/storefront';
import { type Listing, listingSize, type SearchSort, toListing } from './listing';
import { SearchDocument } from './search.storefront.generated';
import { toPlainQuery } from './search-terms';

export type SearchResults = Listing & { readonly total: number };

/** `SearchSortKeys` of the Storefront API. */
const sortKeys = {
  relevance: { sortKey: 'RELEVANCE', reverse: false },
  price: { sortKey: 'PRICE', reverse: false },
  'price-down': { sortKey: 'PRICE', reverse: true },
} as const;

/**
 * A page of the products that the terms find, those that can be bought first.
 * @param terms from `parseTerms`; without a word in them nothing is asked and nothing is found
 * @throws {ShopifyError}
 */
export async function searchProducts(
  terms: string,
  sort: SearchSort,
  cursor: PageCursor,
  locale: Locale,
): Promise<SearchResults> {
  const query = toPlainQuery(terms);
  if (!query) return { total: 0, products: [], newer: null, older: null };
  const market = await getMarket(locale);
  const { search } = await askPage(cursor, (page) =>
    storefront(SearchDocument, {
      ...toPaging(page, listingSize),
      ...sortKeys[sort],
      query,
      ...market,
    }),
  );
  // Only products were asked for; a kind that comes unasked has nothing to draw.
  const nodes = search.nodes.flatMap((node) => (node.__typename === 'Product' ? [node] : []));
  return { total: search.totalCount, ...toListing({ pageInfo: search.pageInfo, nodes }) };
}
