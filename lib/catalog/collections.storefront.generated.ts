/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CollectionsQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  country?: string | null | undefined;
  language: string;
}>;


export type CollectionsQuery = { readonly collections: { readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly handle: string, readonly title: string, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly products: { readonly nodes: ReadonlyArray<{ readonly featuredImage: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null }> } }> } };

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

export const CollectionsDocument = new TypedDocumentString(`
    query Collections($first: Int, $last: Int, $after: String, $before: String, $country: CountryCode, $language: LanguageCode!) @inContext(country: $country, language: $language) {
  collections(
    first: $first
    last: $last
    after: $after
    before: $before
    sortKey: TITLE
  ) {
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...CollectionCard
    }
  }
}
    fragment CollectionCard on Collection {
  id
  handle
  title
  image {
    url
    altText
    width
    height
  }
  products(first: 1) {
    nodes {
      featuredImage {
        url
        altText
        width
        height
      }
    }
  }
}`) as unknown as TypedDocumentString<CollectionsQuery, CollectionsQueryVariables>;