/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type FulfillmentEventStatus =
  | 'ATTEMPTED_DELIVERY'
  | 'CARRIER_PICKED_UP'
  | 'CONFIRMED'
  | 'DELAYED'
  | 'DELIVERED'
  | 'FAILURE'
  | 'IN_TRANSIT'
  | 'LABEL_PRINTED'
  | 'LABEL_PURCHASED'
  | 'OUT_FOR_DELIVERY'
  | 'PICKED_UP'
  | 'READY_FOR_PICKUP';

export type FulfillmentStatus =
  | 'CANCELLED'
  | 'ERROR'
  | 'FAILURE'
  | 'OPEN'
  | 'PENDING'
  | 'SUCCESS';

export type HasMetafieldsIdentifier = {
  readonly key: string;
  readonly namespace: string;
};

export type OrderCancelReason =
  | 'CUSTOMER'
  | 'DECLINED'
  | 'FRAUD'
  | 'INVENTORY'
  | 'OTHER'
  | 'STAFF';

export type OrderFinancialStatus =
  | 'AUTHORIZED'
  | 'EXPIRED'
  | 'PAID'
  | 'PARTIALLY_PAID'
  | 'PARTIALLY_REFUNDED'
  | 'PENDING'
  | 'REFUNDED'
  | 'VOIDED';

export type OrderFulfillmentStatus =
  | 'FULFILLED'
  | 'IN_PROGRESS'
  | 'ON_HOLD'
  | 'OPEN'
  | 'PARTIALLY_FULFILLED'
  | 'PENDING_FULFILLMENT'
  | 'RESTOCKED'
  | 'SCHEDULED'
  | 'UNFULFILLED';

export type OrderTransactionKind =
  | 'AUTHORIZATION'
  | 'CAPTURE'
  | 'CARD_APPROVAL'
  | 'CARD_DECLINE'
  | 'CHANGE'
  | 'EMV_AUTHORIZATION'
  | 'REFUND'
  | 'REFUND_EMV_INITIATE'
  | 'SALE'
  | 'SUGGESTED_REFUND'
  | 'VOID';

export type OrderTransactionStatus =
  | 'ERROR'
  | 'FAILURE'
  | 'PENDING'
  | 'PENDING_AUTHENTICATION'
  | 'SUCCESS';

export type OrderTransactionType =
  | 'BANK_DEPOSIT'
  | 'CARD'
  | 'CASH_ON_DELIVERY'
  | 'CUSTOM'
  | 'GIFT_CARD'
  | 'MANUAL'
  | 'MONEY_ORDER'
  | 'SHOPIFY_INSTALLMENTS'
  | 'STORE_CREDIT';

export type ReturnStatus =
  | 'CANCELED'
  | 'CLOSED'
  | 'DECLINED'
  | 'OPEN'
  | 'REQUESTED';

export type OrderQueryVariables = Exact<{
  id: string;
  metafields: ReadonlyArray<HasMetafieldsIdentifier> | HasMetafieldsIdentifier;
  hasMetafields: boolean;
  withReturns: boolean;
  language?: string | null | undefined;
}>;


export type OrderQuery = { readonly shop: { readonly name: string, readonly email: string, readonly url: string }, readonly order: { readonly name: string, readonly confirmationNumber: string | null, readonly processedAt: string, readonly cancelReason: OrderCancelReason | null, readonly edited: boolean, readonly note: string | null, readonly poNumber: string | null, readonly locationName: string | null, readonly statusPageUrl: string, readonly cancelledAt: string | null, readonly financialStatus: OrderFinancialStatus | null, readonly fulfillmentStatus: OrderFulfillmentStatus, readonly requiresShipping: boolean, readonly metafields?: ReadonlyArray<{ readonly namespace: string, readonly key: string, readonly value: string } | null>, readonly billingAddress: { readonly formatted: ReadonlyArray<string>, readonly phoneNumber: string | null } | null, readonly shippingAddress: { readonly formatted: ReadonlyArray<string>, readonly phoneNumber: string | null } | null, readonly lineItems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly productId: string | null, readonly title: string, readonly variantTitle: string | null, readonly quantity: number, readonly refundableQuantity: number, readonly requiresShipping: boolean, readonly giftCard: boolean, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly price: { readonly amount: string, readonly currencyCode: string } | null, readonly totalPrice: { readonly amount: string, readonly currencyCode: string } | null, readonly customAttributes: ReadonlyArray<{ readonly key: string, readonly value: string | null }>, readonly group: { readonly title: string } | null, readonly discountAllocations: ReadonlyArray<{ readonly allocatedAmount: { readonly amount: string, readonly currencyCode: string }, readonly discountApplication:
            | { readonly title: string }
            | { readonly code: string }
            | { readonly title: string }
            | { readonly title: string }
           }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly fulfillments: { readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly status: FulfillmentStatus | null, readonly latestShipmentStatus: FulfillmentEventStatus | null, readonly estimatedDeliveryAt: string | null, readonly isPickedUp: boolean, readonly requiresShipping: boolean, readonly fulfillmentLineItems: { readonly nodes: ReadonlyArray<{ readonly quantity: number | null, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly trackingInformation: ReadonlyArray<{ readonly company: string | null, readonly number: string | null, readonly url: string | null }>, readonly events: { readonly nodes: ReadonlyArray<{ readonly status: FulfillmentEventStatus, readonly happenedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly returns?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: ReturnStatus, readonly createdAt: string | null }> }, readonly returnInformation?: { readonly returnableLineItems: { readonly nodes: ReadonlyArray<{ readonly quantity: number }> } }, readonly agreements: { readonly nodes: ReadonlyArray<
        | { readonly sales: { readonly nodes: ReadonlyArray<
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
            >, readonly pageInfo: { readonly hasNextPage: boolean } } }
        | { readonly sales: { readonly nodes: ReadonlyArray<
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
            >, readonly pageInfo: { readonly hasNextPage: boolean } } }
        | { readonly sales: { readonly nodes: ReadonlyArray<
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
            >, readonly pageInfo: { readonly hasNextPage: boolean } } }
        | { readonly sales: { readonly nodes: ReadonlyArray<
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
              | { readonly taxes: ReadonlyArray<{ readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly taxLine: { readonly title: string, readonly ratePercentage: number | null } }> }
            >, readonly pageInfo: { readonly hasNextPage: boolean } } }
      > }, readonly latestShipments: { readonly nodes: ReadonlyArray<{ readonly status: FulfillmentStatus | null, readonly latestShipmentStatus: FulfillmentEventStatus | null, readonly estimatedDeliveryAt: string | null, readonly isPickedUp: boolean, readonly requiresShipping: boolean }> }, readonly subtotal: { readonly amount: string, readonly currencyCode: string } | null, readonly totalShipping: { readonly amount: string, readonly currencyCode: string }, readonly totalDuties: { readonly amount: string, readonly currencyCode: string } | null, readonly totalTax: { readonly amount: string, readonly currencyCode: string } | null, readonly totalTip: { readonly amount: string, readonly currencyCode: string } | null, readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly totalRefunded: { readonly amount: string, readonly currencyCode: string }, readonly shippingLine: { readonly title: string, readonly originalPrice: { readonly amount: string, readonly currencyCode: string } } | null, readonly shippingDiscountAllocations: ReadonlyArray<{ readonly allocatedAmount: { readonly amount: string, readonly currencyCode: string }, readonly discountApplication:
        | { readonly title: string }
        | { readonly code: string }
        | { readonly title: string }
        | { readonly title: string }
       }>, readonly refunds: ReadonlyArray<{ readonly createdAt: string | null, readonly returnName: string | null, readonly totalRefunded: { readonly amount: string, readonly currencyCode: string } }>, readonly paymentInformation: { readonly paymentCollectionUrl: string | null, readonly totalOutstandingAmount: { readonly amount: string, readonly currencyCode: string }, readonly totalPaidAmount: { readonly amount: string, readonly currencyCode: string }, readonly paymentTerms: { readonly nextDueAt: string | null, readonly overdue: boolean } | null } | null, readonly transactions: ReadonlyArray<{ readonly id: string, readonly kind: OrderTransactionKind | null, readonly status: OrderTransactionStatus | null, readonly type: OrderTransactionType, readonly processedAt: string | null, readonly createdAt: string, readonly transactionParentId: string | null, readonly transactionAmount: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: string } }, readonly typeDetails: { readonly name: string | null } | null, readonly giftCardDetails: { readonly last4: string, readonly balance: { readonly amount: string, readonly currencyCode: string } } | null, readonly paymentDetails: { readonly cardBrand: string, readonly last4: string | null } | null }> } | null };

export type OrderAddressFieldsFragment = { readonly formatted: ReadonlyArray<string>, readonly phoneNumber: string | null };

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
export const OrderAddressFieldsFragmentDoc = new TypedDocumentString(`
    fragment OrderAddressFields on CustomerAddress {
  formatted(withName: true, withCompany: true)
  phoneNumber
}
    `, {"fragmentName":"OrderAddressFields"}) as unknown as TypedDocumentString<OrderAddressFieldsFragment, unknown>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID!, $metafields: [HasMetafieldsIdentifier!]!, $hasMetafields: Boolean!, $withReturns: Boolean!, $language: LanguageCode) @inContext(language: $language) {
  shop {
    name
    email
    url
  }
  order(id: $id) {
    name
    confirmationNumber
    processedAt
    cancelReason
    edited
    note
    poNumber
    locationName
    statusPageUrl
    metafields(identifiers: $metafields) @include(if: $hasMetafields) {
      namespace
      key
      value
    }
    ...OrderStatusFields
    ...OrderMoneyFields
    ...OrderPaymentFields
    billingAddress {
      ...OrderAddressFields
    }
    shippingAddress {
      ...OrderAddressFields
    }
    lineItems(first: 50) {
      nodes {
        ...OrderLineFields
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    fulfillments(first: 4, sortKey: CREATED_AT) {
      edges {
        cursor
      }
      nodes {
        ...OrderShipmentFields
        fulfillmentLineItems(first: 25) {
          nodes {
            ...OrderShipmentLineFields
          }
          pageInfo {
            hasNextPage
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    returns(first: 12, sortKey: CREATED_AT, reverse: true) @include(if: $withReturns) {
      nodes {
        id
        name
        status
        createdAt
      }
    }
    returnInformation @include(if: $withReturns) {
      returnableLineItems(first: 1) {
        nodes {
          quantity
        }
      }
    }
    agreements(first: 1) {
      nodes {
        sales(first: 20) {
          nodes {
            taxes {
              amount {
                amount
                currencyCode
              }
              taxLine {
                title
                ratePercentage
              }
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
  }
}
    fragment OrderAddressFields on CustomerAddress {
  formatted(withName: true, withCompany: true)
  phoneNumber
}
fragment OrderStatusFields on Order {
  cancelledAt
  financialStatus
  fulfillmentStatus
  requiresShipping
  latestShipments: fulfillments(first: 5, sortKey: CREATED_AT, reverse: true) {
    nodes {
      status
      latestShipmentStatus
      estimatedDeliveryAt
      isPickedUp
      requiresShipping
    }
  }
}
fragment OrderMoneyFields on Order {
  subtotal {
    amount
    currencyCode
  }
  totalShipping {
    amount
    currencyCode
  }
  totalDuties {
    amount
    currencyCode
  }
  totalTax {
    amount
    currencyCode
  }
  totalTip {
    amount
    currencyCode
  }
  totalPrice {
    amount
    currencyCode
  }
  totalRefunded {
    amount
    currencyCode
  }
  shippingLine {
    title
    originalPrice {
      amount
      currencyCode
    }
  }
  shippingDiscountAllocations {
    ...OrderDiscountFields
  }
  refunds {
    createdAt
    returnName
    totalRefunded {
      amount
      currencyCode
    }
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
}
fragment OrderPaymentFields on Order {
  paymentInformation {
    paymentCollectionUrl
    totalOutstandingAmount {
      amount
      currencyCode
    }
    totalPaidAmount {
      amount
      currencyCode
    }
    paymentTerms {
      nextDueAt
      overdue
    }
  }
  transactions {
    id
    kind
    status
    type
    processedAt
    createdAt
    transactionParentId
    transactionAmount {
      presentmentMoney {
        amount
        currencyCode
      }
    }
    typeDetails {
      name
    }
    giftCardDetails {
      last4
      balance {
        amount
        currencyCode
      }
    }
    paymentDetails {
      ... on CardPaymentDetails {
        cardBrand
        last4
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
fragment OrderShipmentFields on Fulfillment {
  id
  createdAt
  status
  latestShipmentStatus
  estimatedDeliveryAt
  isPickedUp
  requiresShipping
  trackingInformation {
    company
    number
    url
  }
  events(first: 12, sortKey: HAPPENED_AT, reverse: true) {
    nodes {
      status
      happenedAt
    }
    pageInfo {
      hasNextPage
    }
  }
}
fragment OrderShipmentLineFields on FulfillmentLineItem {
  quantity
  lineItem {
    id
    title
    variantTitle
  }
}`) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;