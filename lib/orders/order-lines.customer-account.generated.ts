/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type OrderLinesQueryVariables = Exact<{
  id: string;
  after: string;
  language?: string | null | undefined;
}>;


export type OrderLinesQuery = { readonly order: { readonly lineItems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly productId: string | null, readonly title: string, readonly variantTitle: string | null, readonly quantity: number, readonly refundableQuantity: number, readonly requiresShipping: boolean, readonly giftCard: boolean, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly price: { readonly amount: string, readonly currencyCode: string } | null, readonly totalPrice: { readonly amount: string, readonly currencyCode: string } | null, readonly customAttributes: ReadonlyArray<{ readonly key: string, readonly value: string | null }>, readonly group: { readonly title: string } | null, readonly discountAllocations: ReadonlyArray<{ readonly allocatedAmount: { readonly amount: string, readonly currencyCode: string }, readonly discountApplication:
            | { readonly title: string }
            | { readonly code: string }
            | { readonly title: string }
            | { readonly title: string }
           }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OrderLineFieldsFragment = { readonly id: string, readonly productId: string | null, readonly title: string, readonly variantTitle: string | null, readonly quantity: number, readonly refundableQuantity: number, readonly requiresShipping: boolean, readonly giftCard: boolean, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly price: { readonly amount: string, readonly currencyCode: string } | null, readonly totalPrice: { readonly amount: string, readonly currencyCode: string } | null, readonly customAttributes: ReadonlyArray<{ readonly key: string, readonly value: string | null }>, readonly group: { readonly title: string } | null, readonly discountAllocations: ReadonlyArray<{ readonly allocatedAmount: { readonly amount: string, readonly currencyCode: string }, readonly discountApplication:
      | { readonly title: string }
      | { readonly code: string }
      | { readonly title: string }
      | { readonly title: string }
     }> };

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
export const OrderLineFieldsFragmentDoc = new TypedDocumentString(`
    fragment OrderLineFields on LineItem {
  id
  productId
  title
  variantTitle
  quantity
  refundableQuantity
  requiresShipping
  giftCard
  image {
    url
    altText
    width
    height
  }
  price {
    amount
    currencyCode
  }
  totalPrice {
    amount
    currencyCode
  }
  customAttributes {
    key
    value
  }
  group {
    title
  }
  discountAllocations {
    ...OrderDiscountFields
  }
}
    fragment OrderDiscountFields on DiscountAllocation {
  allocatedAmount {
    amount
    currencyCode
  }
  discountApplication {
    ... on AutomaticDiscountApplication {
      title
    }
    ... on DiscountCodeApplication {
      code
    }
    ... on ManualDiscountApplication {
      title
    }
    ... on ScriptDiscountApplication {
      title
    }
  }
}`, {"fragmentName":"OrderLineFields"}) as unknown as TypedDocumentString<OrderLineFieldsFragment, unknown>;
export const OrderLinesDocument = new TypedDocumentString(`
    query OrderLines($id: ID!, $after: String!, $language: LanguageCode) @inContext(language: $language) {
  order(id: $id) {
    lineItems(first: 100, after: $after) {
      nodes {
        ...OrderLineFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment OrderLineFields on LineItem {
  id
  productId
  title
  variantTitle
  quantity
  refundableQuantity
  requiresShipping
  giftCard
  image {
    url
    altText
    width
    height
  }
  price {
    amount
    currencyCode
  }
  totalPrice {
    amount
    currencyCode
  }
  customAttributes {
    key
    value
  }
  group {
    title
  }
  discountAllocations {
    ...OrderDiscountFields
  }
}
fragment OrderDiscountFields on DiscountAllocation {
  allocatedAmount {
    amount
    currencyCode
  }
  discountApplication {
    ... on AutomaticDiscountApplication {
      title
    }
    ... on DiscountCodeApplication {
      code
    }
    ... on ManualDiscountApplication {
      title
    }
    ... on ScriptDiscountApplication {
      title
    }
  }
}`) as unknown as TypedDocumentString<OrderLinesQuery, OrderLinesQueryVariables>;