/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ProductsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  language: string;
}>;


export type ProductsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly handle: string, readonly title: string, readonly availableForSale: boolean, readonly featuredImage: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly priceRange: { readonly minVariantPrice: { readonly amount: string, readonly currencyCode: string }, readonly maxVariantPrice: { readonly amount: string, readonly currencyCode: string } }, readonly compareAtPriceRange: { readonly minVariantPrice: { readonly amount: string, readonly currencyCode: string } } }
    | Record<PropertyKey, never>
   | null> };

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

export const ProductsDocument = new TypedDocumentString(`
    query Products($ids: [ID!]!, $language: LanguageCode!) @inContext(language: $language) {
  nodes(ids: $ids) {
    ... on Product {
      ...ProductCard
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
}`) as unknown as TypedDocumentString<ProductsQuery, ProductsQueryVariables>;