/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ReorderQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type ReorderQuery = { readonly order: { readonly name: string, readonly shippingAddress: { readonly territoryCode: string | null } | null, readonly purchasingEntity:
      | { readonly location: { readonly id: string, readonly name: string } }
      | Record<PropertyKey, never>
     | null, readonly lineItems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly productId: string | null, readonly variantId: string | null, readonly title: string, readonly variantTitle: string | null, readonly quantity: number, readonly giftCard: boolean, readonly price: { readonly amount: string, readonly currencyCode: string } | null, readonly customAttributes: ReadonlyArray<{ readonly key: string, readonly value: string | null }>, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly group: { readonly title: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ReorderLineFieldsFragment = { readonly id: string, readonly productId: string | null, readonly variantId: string | null, readonly title: string, readonly variantTitle: string | null, readonly quantity: number, readonly giftCard: boolean, readonly price: { readonly amount: string, readonly currencyCode: string } | null, readonly customAttributes: ReadonlyArray<{ readonly key: string, readonly value: string | null }>, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly group: { readonly title: string } | null };

export type ReorderSubscriptionsQueryVariables = Exact<{
  id: string;
}>;


export type ReorderSubscriptionsQuery = { readonly order: { readonly subscriptionContracts: { readonly nodes: ReadonlyArray<{ readonly lines: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly variantTitle: string | null }> } }> } | null } | null };

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
export const ReorderLineFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReorderLineFields on LineItem {
  id
  productId
  variantId
  title
  variantTitle
  quantity
  giftCard
  price {
    amount
    currencyCode
  }
  customAttributes {
    key
    value
  }
  image {
    url
    altText
    width
    height
  }
  group {
    title
  }
}
    `, {"fragmentName":"ReorderLineFields"}) as unknown as TypedDocumentString<ReorderLineFieldsFragment, unknown>;
export const ReorderDocument = new TypedDocumentString(`
    query Reorder($id: ID!, $after: String, $language: LanguageCode) @inContext(language: $language) {
  order(id: $id) {
    name
    shippingAddress {
      territoryCode
    }
    purchasingEntity {
      ... on PurchasingCompany {
        location {
          id
          name
        }
      }
    }
    lineItems(first: 150, after: $after) {
      nodes {
        ...ReorderLineFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ReorderLineFields on LineItem {
  id
  productId
  variantId
  title
  variantTitle
  quantity
  giftCard
  price {
    amount
    currencyCode
  }
  customAttributes {
    key
    value
  }
  image {
    url
    altText
    width
    height
  }
  group {
    title
  }
}`) as unknown as TypedDocumentString<ReorderQuery, ReorderQueryVariables>;
export const ReorderSubscriptionsDocument = new TypedDocumentString(`
    query ReorderSubscriptions($id: ID!) {
  order(id: $id) {
    subscriptionContracts(first: 5) {
      nodes {
        lines(first: 20) {
          nodes {
            title
            variantTitle
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReorderSubscriptionsQuery, ReorderSubscriptionsQueryVariables>;