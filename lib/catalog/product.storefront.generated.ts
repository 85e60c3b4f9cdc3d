/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BuyerInput = {
  readonly companyLocationId?: string | null | undefined;
  readonly customerAccessToken: string;
};

export type SelectedOptionInput = {
  readonly name: string;
  readonly value: string;
};

export type ProductQueryVariables = Exact<{
  handle: string;
  selectedOptions: ReadonlyArray<SelectedOptionInput> | SelectedOptionInput;
  buyer?: BuyerInput | null | undefined;
  country?: string | null | undefined;
  language: string;
}>;


export type ProductQuery = { readonly product: { readonly vendor: string, readonly description: string, readonly requiresSellingPlan: boolean, readonly id: string, readonly handle: string, readonly title: string, readonly availableForSale: boolean, readonly images: { readonly nodes: ReadonlyArray<{ readonly id: string | null, readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null }> }, readonly options: ReadonlyArray<{ readonly name: string, readonly optionValues: ReadonlyArray<{ readonly name: string, readonly swatch: { readonly color: string | null } | null, readonly firstSelectableVariant: { readonly selectedOptions: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null }> }>, readonly adjacentVariants: ReadonlyArray<{ readonly availableForSale: boolean, readonly selectedOptions: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly selectedOrFirstAvailableVariant: { readonly id: string, readonly title: string, readonly sku: string | null, readonly availableForSale: boolean, readonly currentlyNotInStock: boolean, readonly price: { readonly amount: string, readonly currencyCode: string }, readonly compareAtPrice: { readonly amount: string, readonly currencyCode: string } | null, readonly image: { readonly id: string | null, readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly selectedOptions: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly quantityRule: { readonly minimum: number, readonly maximum: number | null, readonly increment: number }, readonly sellingPlanAllocations: { readonly nodes: ReadonlyArray<{ readonly sellingPlan: { readonly id: string, readonly name: string }, readonly priceAdjustments: ReadonlyArray<{ readonly price: { readonly amount: string, readonly currencyCode: string } }> }> } } | null, readonly featuredImage: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly priceRange: { readonly minVariantPrice: { readonly amount: string, readonly currencyCode: string }, readonly maxVariantPrice: { readonly amount: string, readonly currencyCode: string } }, readonly compareAtPriceRange: { readonly minVariantPrice: { readonly amount: string, readonly currencyCode: string } } } | null };

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

export const ProductDocument = new TypedDocumentString(`
    query Product($handle: String!, $selectedOptions: [SelectedOptionInput!]!, $buyer: BuyerInput, $country: CountryCode, $language: LanguageCode!) @inContext(buyer: $buyer, country: $country, language: $language) {
  product(handle: $handle) {
    ...ProductCard
    vendor
    description
    requiresSellingPlan
    images(first: 10) {
      nodes {
        id
        url
        altText
        width
        height
      }
    }
    options {
      name
      optionValues {
        name
        swatch {
          color
        }
        firstSelectableVariant {
          selectedOptions {
            name
            value
          }
        }
      }
    }
    adjacentVariants(
      selectedOptions: $selectedOptions
      ignoreUnknownOptions: true
      caseInsensitiveMatch: true
    ) {
      availableForSale
      selectedOptions {
        name
        value
      }
    }
    selectedOrFirstAvailableVariant(
      selectedOptions: $selectedOptions
      ignoreUnknownOptions: true
      caseInsensitiveMatch: true
    ) {
      id
      title
      sku
      availableForSale
      currentlyNotInStock
      price {
        amount
        currencyCode
      }
      compareAtPrice {
        amount
        currencyCode
      }
      image {
        id
        url
        altText
        width
        height
      }
      selectedOptions {
        name
        value
      }
      quantityRule {
        minimum
        maximum
        increment
      }
      sellingPlanAllocations(first: 10) {
        nodes {
          sellingPlan {
            id
            name
          }
          priceAdjustments {
            price {
              amount
              currencyCode
            }
          }
        }
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
}`) as unknown as TypedDocumentString<ProductQuery, ProductQueryVariables>;