/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type DraftOrderStatus =
  | 'COMPLETED'
  | 'INVOICE_SENT'
  | 'OPEN';

export type DraftQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type DraftQuery = { readonly shop: { readonly name: string, readonly email: string }, readonly draftOrder: { readonly id: string, readonly createdAt: string, readonly invoiceUrl: string | null, readonly taxesIncluded: boolean, readonly taxExempt: boolean, readonly name: string, readonly status: DraftOrderStatus, readonly inReview: boolean, readonly updatedAt: string, readonly deposit: { readonly percentage: number } | null, readonly customer: { readonly id: string, readonly displayName: string } | null, readonly order: { readonly id: string, readonly name: string } | null, readonly shippingAddress: { readonly formatted: ReadonlyArray<string>, readonly phoneNumber: string | null } | null, readonly billingAddress: { readonly formatted: ReadonlyArray<string>, readonly phoneNumber: string | null } | null, readonly lineItems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly variantTitle: string | null, readonly quantity: number, readonly sku: string | null, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly approximateDiscountedUnitPrice: { readonly amount: string, readonly currencyCode: string }, readonly originalTotal: { readonly amount: string, readonly currencyCode: string }, readonly discountedTotal: { readonly amount: string, readonly currencyCode: string }, readonly discountInformation: { readonly title: string | null }, readonly components: ReadonlyArray<{ readonly id: string, readonly title: string, readonly quantity: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly amountDueNow: { readonly amount: string, readonly currencyCode: string }, readonly amountDueLater: { readonly amount: string, readonly currencyCode: string }, readonly lineItemsSummary: { readonly totalQuantityOfLineItems: number } | null, readonly purchasingEntity:
      | { readonly __typename: 'Customer' }
      | { readonly __typename: 'PurchasingCompany', readonly location: { readonly id: string, readonly name: string } }
     | null, readonly subtotalPrice: { readonly amount: string, readonly currencyCode: string }, readonly totalLineItemsPrice: { readonly amount: string, readonly currencyCode: string }, readonly totalShippingPrice: { readonly amount: string, readonly currencyCode: string }, readonly totalTax: { readonly amount: string, readonly currencyCode: string }, readonly discountInformation: { readonly appliedDiscount: { readonly title: string | null } | null } } | null };

export type DraftMoneyFieldsFragment = { readonly subtotalPrice: { readonly amount: string, readonly currencyCode: string }, readonly totalLineItemsPrice: { readonly amount: string, readonly currencyCode: string }, readonly totalShippingPrice: { readonly amount: string, readonly currencyCode: string }, readonly totalTax: { readonly amount: string, readonly currencyCode: string }, readonly discountInformation: { readonly appliedDiscount: { readonly title: string | null } | null } };

export type DraftLineFieldsFragment = { readonly id: string, readonly title: string, readonly variantTitle: string | null, readonly quantity: number, readonly sku: string | null, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly approximateDiscountedUnitPrice: { readonly amount: string, readonly currencyCode: string }, readonly originalTotal: { readonly amount: string, readonly currencyCode: string }, readonly discountedTotal: { readonly amount: string, readonly currencyCode: string }, readonly discountInformation: { readonly title: string | null }, readonly components: ReadonlyArray<{ readonly id: string, readonly title: string, readonly quantity: number }> };

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
export const DraftMoneyFieldsFragmentDoc = new TypedDocumentString(`
    fragment DraftMoneyFields on DraftOrder {
  subtotalPrice {
    amount
    currencyCode
  }
  totalLineItemsPrice {
    amount
    currencyCode
  }
  totalShippingPrice {
    amount
    currencyCode
  }
  totalTax {
    amount
    currencyCode
  }
  discountInformation {
    appliedDiscount {
      title
    }
  }
}
    `, {"fragmentName":"DraftMoneyFields"}) as unknown as TypedDocumentString<DraftMoneyFieldsFragment, unknown>;
export const DraftLineFieldsFragmentDoc = new TypedDocumentString(`
    fragment DraftLineFields on DraftOrderLineItem {
  id
  title
  variantTitle
  quantity
  sku
  image {
    url
    altText
    width
    height
  }
  approximateDiscountedUnitPrice {
    amount
    currencyCode
  }
  originalTotal {
    amount
    currencyCode
  }
  discountedTotal {
    amount
    currencyCode
  }
  discountInformation {
    title
  }
  components {
    id
    title
    quantity
  }
}
    `, {"fragmentName":"DraftLineFields"}) as unknown as TypedDocumentString<DraftLineFieldsFragment, unknown>;
export const DraftDocument = new TypedDocumentString(`
    query Draft($id: ID!, $language: LanguageCode) @inContext(language: $language) {
  shop {
    name
    email
  }
  draftOrder(id: $id) {
    id
    createdAt
    invoiceUrl
    taxesIncluded
    taxExempt
    deposit {
      ... on DepositPercentage {
        percentage
      }
    }
    ...DraftRowFields
    ...DraftMoneyFields
    customer {
      id
      displayName
    }
    order {
      id
      name
    }
    shippingAddress {
      formatted
      phoneNumber
    }
    billingAddress {
      formatted
      phoneNumber
    }
    lineItems(first: 50) {
      nodes {
        ...DraftLineFields
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    fragment DraftMoneyFields on DraftOrder {
  subtotalPrice {
    amount
    currencyCode
  }
  totalLineItemsPrice {
    amount
    currencyCode
  }
  totalShippingPrice {
    amount
    currencyCode
  }
  totalTax {
    amount
    currencyCode
  }
  discountInformation {
    appliedDiscount {
      title
    }
  }
}
fragment DraftLineFields on DraftOrderLineItem {
  id
  title
  variantTitle
  quantity
  sku
  image {
    url
    altText
    width
    height
  }
  approximateDiscountedUnitPrice {
    amount
    currencyCode
  }
  originalTotal {
    amount
    currencyCode
  }
  discountedTotal {
    amount
    currencyCode
  }
  discountInformation {
    title
  }
  components {
    id
    title
    quantity
  }
}
fragment DraftRowFields on DraftOrder {
  id
  name
  status
  inReview
  updatedAt
  totalPrice {
    amount
    currencyCode
  }
  amountDueNow {
    amount
    currencyCode
  }
  amountDueLater {
    amount
    currencyCode
  }
  lineItemsSummary {
    totalQuantityOfLineItems
  }
  purchasingEntity {
    __typename
    ... on PurchasingCompany {
      location {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<DraftQuery, DraftQueryVariables>;