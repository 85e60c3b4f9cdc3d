import 'server-only';
import { type ProductCard, toProductCard } from './product-card';
import type { ProductCardFragment } from './product-card.storefront.generated';

/** Fills rows of two, three and four. */
export const listingSize = 24;

/** Products of one page, and the cursors of its neighbours. */
export type Listing = {
  readonly products: readonly ProductCard[];
  readonly newer: string | null;
  readonly older: string | null;
};

type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};

/** The cursors before and after a page, as far as there are such pages. */
export const toNeighbours = (page: PageInfo) => ({
  newer: page.hasPreviousPage ? page.startCursor : null,
  older: page.hasNextPage ? page.endCursor : null,
});

export function toListing(connection: {
  readonly pageInfo: PageInfo;
  readonly nodes: readonly ProductCardFragment[];
}): Listing {
  return {
    products: connection.nodes.map(toProductCard),
    ...toNeighbours(connection.pageInfo),
  };
}

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** How a list may be sorted; the first is the shop's own order and needs no word in the address. */
export const collectionSorts = ['featured', 'popular', 'price', 'price-down', 'newest'] as const;
export type CollectionSort = (typeof collectionSorts)[number];
export const searchSorts = ['relevance', 'price', 'price-down'] as const;
export type SearchSort = (typeof searchSorts)[number];

/** A sort that the address bar asks for; whatever is none gives the first. */
export function parseSort<Sort extends string>(
  { sort: dangerousSort }: Params,
  sorts: readonly [Sort, ...Sort[]],
): Sort {
  return sorts.find((sort) => sort === dangerousSort) ?? sorts[0];
}
