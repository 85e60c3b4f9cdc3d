/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BuyerInput = {
  readonly companyLocationId?: string | null | undefined;
  readonly customerAccessToken: string;
};

export type ReorderOffersQueryVariables = Exact<{
  variantIds: ReadonlyArray<string> | string;
  productIds: ReadonlyArray<string> | string;
  buyer?: BuyerInput | null | undefined;
  country?: string | null | undefined;
}>;


export type ReorderOffersQuery = { readonly variants: ReadonlyArray<
    | { readonly id: string, readonly title: string, readonly availableForSale: boolean, readonly currentlyNotInStock: boolean, readonly quantityAvailable: number | null, readonly price: { readonly amount: string, readonly currencyCode: string }, readonly quantityRule: { readonly minimum: number, readonly maximum: number | null, readonly increment: number }, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly product: { readonly title: string, readonly handle: string, readonly isGiftCard: boolean, readonly requiresSellingPlan: boolean } }
    | Record<PropertyKey, never>
   | null>, readonly products: ReadonlyArray<
    | { readonly id: string, readonly handle: string, readonly title: string }
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

export const ReorderOffersDocument = new TypedDocumentString(`
    query ReorderOffers($variantIds: [ID!]!, $productIds: [ID!]!, $buyer: BuyerInput, $country: CountryCode) @inContext(buyer: $buyer, country: $country) {
  variants: nodes(ids: $variantIds) {
    ... on ProductVariant {
      id
      title
      availableForSale
      currentlyNotInStock
      quantityAvailable
      price {
        amount
        currencyCode
      }
      quantityRule {
        minimum
        maximum
        increment
      }
      image {
        url
        altText
        width
        height
      }
      product {
        title
        handle
        isGiftCard
        requiresSellingPlan
      }
    }
  }
  products: nodes(ids: $productIds) {
    ... on Product {
      id
      handle
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ReorderOffersQuery, ReorderOffersQueryVariables>;