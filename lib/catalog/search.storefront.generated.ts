/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SearchSortKeys =
  | 'PRICE'
  | 'RELEVANCE';

export type SearchQueryVariables = Exact<{
  query: string;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  sortKey: SearchSortKeys;
  reverse: boolean;
  country?: string | null | undefined;
  language: string;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Article' }
      | { readonly __typename: 'Page' }
      | { readonly __typename: 'Product', readonly id: string, readonly handle: string, readonly title: string, readonly availableForSale: boolean, readonly featuredImage: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly priceRange: { readonly minVariantPrice: { readonly amount: string, readonly currencyCode: string }, readonly maxVariantPrice: { readonly amount: string, readonly currencyCode: string } }, readonly compareAtPriceRange: { readonly minVariantPrice: { readonly amount: string, readonly currencyCode: string } } }
    > } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $first: Int, $last: Int, $after: String, $before: String, $sortKey: SearchSortKeys!, $reverse: Boolean!, $country: CountryCode, $language: LanguageCode!) @inContext(country: $country, language: $language) {
  search(
    query: $query
    types: [PRODUCT]
    prefix: LAST
    unavailableProducts: LAST
    first: $first
    last: $last
    after: $after
    before: $before
    sortKey: $sortKey
    reverse: $reverse
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      __typename
      ... on Product {
        ...ProductCard
      }
    }
  }
}
    fragment ProductCard on Product {
  id
  handle
  title
  availableForSale
  featuredImage {
    url
    altText
    width
    height
  }
  priceRange {
    minVariantPrice {
      amount
      currencyCode
    }
    maxVariantPrice {
      amount
      currencyCode
    }
  }
  compareAtPriceRange {
    minVariantPrice {
      amount
      currencyCode
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;