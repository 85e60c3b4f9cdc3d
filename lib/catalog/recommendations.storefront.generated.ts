/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type RecommendationsQueryVariables = Exact<{
  productId?: string | null | undefined;
  hasProduct: boolean;
  bestSellers: number;
  country?: string | null | undefined;
  language: string;
}>;


export type RecommendationsQuery = { readonly complementary?: ReadonlyArray<{ readonly id: string, readonly handle: string, readonly title: string, readonly availableForSale: boolean, readonly featuredImage: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly priceRange: { readonly minVariantPrice: { readonly amount: string, readonly currencyCode: string }, readonly maxVariantPrice: { readonly amount: string, readonly currencyCode: string } }, readonly compareAtPriceRange: { readonly minVariantPrice: { readonly amount: string, readonly currencyCode: string } } }> | null, readonly related?: ReadonlyArray<{ readonly id: string, readonly handle: string, readonly title: string, readonly availableForSale: boolean, readonly featuredImage: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly priceRange: { readonly minVariantPrice: { readonly amount: string, readonly currencyCode: string }, readonly maxVariantPrice: { readonly amount: string, readonly currencyCode: string } }, readonly compareAtPriceRange: { readonly minVariantPrice: { readonly amount: string, readonly currencyCode: string } } }> | null, readonly bestSelling: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly handle: string, readonly title: string, readonly availableForSale: boolean, readonly featuredImage: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly priceRange: { readonly minVariantPrice: { readonly amount: string, readonly currencyCode: string }, readonly maxVariantPrice: { readonly amount: string, readonly currencyCode: string } }, readonly compareAtPriceRange: { readonly minVariantPrice: { readonly amount: string, readonly currencyCode: string } } }> } };

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

export const RecommendationsDocument = new TypedDocumentString(`
    query Recommendations($productId: ID, $hasProduct: Boolean!, $bestSellers: Int!, $country: CountryCode, $language: LanguageCode!) @inContext(country: $country, language: $language) {
  complementary: productRecommendations(
    productId: $productId
    intent: COMPLEMENTARY
  ) @include(if: $hasProduct) {
    ...ProductCard
  }
  related: productRecommendations(productId: $productId, intent: RELATED) @include(if: $hasProduct) {
    ...ProductCard
  }
  bestSelling: products(first: $bestSellers, sortKey: BEST_SELLING) {
    nodes {
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
}`) as unknown as TypedDocumentString<RecommendationsQuery, RecommendationsQueryVariables>;