/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type HomeQueryVariables = Exact<{
  country?: string | null | undefined;
  language: string;
}>;


export type HomeQuery = { readonly shop: { readonly name: string, readonly description: string | null, readonly brand: { readonly slogan: string | null } | null }, readonly collections: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly handle: string, readonly title: string, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly products: { readonly nodes: ReadonlyArray<{ readonly featuredImage: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null }> } }> }, readonly products: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly handle: string, readonly title: string, readonly availableForSale: boolean, readonly featuredImage: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly priceRange: { readonly minVariantPrice: { readonly amount: string, readonly currencyCode: string }, readonly maxVariantPrice: { readonly amount: string, readonly currencyCode: string } }, readonly compareAtPriceRange: { readonly minVariantPrice: { readonly amount: string, readonly currencyCode: string } } }> } };

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

export const HomeDocument = new TypedDocumentString(`
    query Home($country: CountryCode, $language: LanguageCode!) @inContext(country: $country, language: $language) {
  shop {
    name
    description
    brand {
      slogan
    }
  }
  collections(first: 4, sortKey: UPDATED_AT, reverse: true) {
    nodes {
      ...CollectionCard
    }
  }
  products(first: 12, sortKey: BEST_SELLING) {
    nodes {
      ...ProductCard
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
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;