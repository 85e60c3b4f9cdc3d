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

export type ExportOrdersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExportOrdersQuery = { readonly customer: { readonly orders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly number: number, readonly confirmationNumber: string | null, readonly createdAt: string, readonly processedAt: string, readonly updatedAt: string, readonly cancelledAt: string | null, readonly cancelReason: OrderCancelReason | null, readonly edited: boolean, readonly email: string | null, readonly phone: string | null, readonly note: string | null, readonly poNumber: string | null, readonly currencyCode: string, readonly customerLocale: string | null, readonly financialStatus: OrderFinancialStatus | null, readonly fulfillmentStatus: OrderFulfillmentStatus, readonly locationName: string | null, readonly statusPageUrl: string, readonly subtotal: { readonly amount: string, readonly currencyCode: string } | null, readonly totalShipping: { readonly amount: string, readonly currencyCode: string }, readonly totalTax: { readonly amount: string, readonly currencyCode: string } | null, readonly totalDuties: { readonly amount: string, readonly currencyCode: string } | null, readonly totalTip: { readonly amount: string, readonly currencyCode: string } | null, readonly totalRefunded: { readonly amount: string, readonly currencyCode: string }, readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly shippingLine: { readonly title: string, readonly originalPrice: { readonly amount: string, readonly currencyCode: string } } | null, readonly billingAddress: { readonly formatted: ReadonlyArray<string>, readonly phoneNumber: string | null } | null, readonly shippingAddress: { readonly formatted: ReadonlyArray<string>, readonly phoneNumber: string | null } | null, readonly lineItems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly variantTitle: string | null, readonly sku: string | null, readonly vendor: string | null, readonly quantity: number, readonly refundableQuantity: number, readonly giftCard: boolean, readonly price: { readonly amount: string, readonly currencyCode: string } | null, readonly totalPrice: { readonly amount: string, readonly currencyCode: string } | null, readonly totalDiscount: { readonly amount: string, readonly currencyCode: string }, readonly customAttributes: ReadonlyArray<{ readonly key: string, readonly value: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly fulfillments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly status: FulfillmentStatus | null, readonly latestShipmentStatus: FulfillmentEventStatus | null, readonly estimatedDeliveryAt: string | null, readonly isPickedUp: boolean, readonly trackingInformation: ReadonlyArray<{ readonly company: string | null, readonly number: string | null, readonly url: string | null }>, readonly events: { readonly nodes: ReadonlyArray<{ readonly status: FulfillmentEventStatus, readonly happenedAt: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly refunds: ReadonlyArray<{ readonly id: string, readonly createdAt: string | null, readonly returnName: string | null, readonly totalRefunded: { readonly amount: string, readonly currencyCode: string } }>, readonly returns: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: ReturnStatus, readonly createdAt: string | null, readonly closedAt: string | null, readonly returnLineItems: { readonly nodes: ReadonlyArray<
                | { readonly quantity: number, readonly returnReasonDefinition: { readonly name: string } | null, readonly lineItem: { readonly id: string } }
                | { readonly quantity: number, readonly returnReasonDefinition: { readonly name: string } | null, readonly lineItem: { readonly id: string } }
              > } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly transactions: ReadonlyArray<{ readonly id: string, readonly kind: OrderTransactionKind | null, readonly status: OrderTransactionStatus | null, readonly type: OrderTransactionType, readonly processedAt: string | null, readonly createdAt: string, readonly transactionAmount: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: string } }, readonly paymentDetails: { readonly cardBrand: string, readonly last4: string | null } | null, readonly giftCardDetails: { readonly last4: string } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type ExportLinesQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type ExportLinesQuery = { readonly order: { readonly lineItems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly variantTitle: string | null, readonly sku: string | null, readonly vendor: string | null, readonly quantity: number, readonly refundableQuantity: number, readonly giftCard: boolean, readonly price: { readonly amount: string, readonly currencyCode: string } | null, readonly totalPrice: { readonly amount: string, readonly currencyCode: string } | null, readonly totalDiscount: { readonly amount: string, readonly currencyCode: string }, readonly customAttributes: ReadonlyArray<{ readonly key: string, readonly value: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ExportLineFragment = { readonly id: string, readonly title: string, readonly variantTitle: string | null, readonly sku: string | null, readonly vendor: string | null, readonly quantity: number, readonly refundableQuantity: number, readonly giftCard: boolean, readonly price: { readonly amount: string, readonly currencyCode: string } | null, readonly totalPrice: { readonly amount: string, readonly currencyCode: string } | null, readonly totalDiscount: { readonly amount: string, readonly currencyCode: string }, readonly customAttributes: ReadonlyArray<{ readonly key: string, readonly value: string | null }> };

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
export const ExportLineFragmentDoc = new TypedDocumentString(`
    fragment ExportLine on LineItem {
  id
  title
  variantTitle
  sku
  vendor
  quantity
  refundableQuantity
  giftCard
  price {
    ...ExportMoney
  }
  totalPrice {
    ...ExportMoney
  }
  totalDiscount {
    ...ExportMoney
  }
  customAttributes {
    key
    value
  }
}
    fragment ExportMoney on MoneyV2 {
  amount
  currencyCode
}`, {"fragmentName":"ExportLine"}) as unknown as TypedDocumentString<ExportLineFragment, unknown>;
export const ExportOrdersDocument = new TypedDocumentString(`
    query ExportOrders($after: String) {
  customer {
    orders(first: 3, after: $after) {
      nodes {
        id
        name
        number
        confirmationNumber
        createdAt
        processedAt
        updatedAt
        cancelledAt
        cancelReason
        edited
        email
        phone
        note
        poNumber
        currencyCode
        customerLocale
        financialStatus
        fulfillmentStatus
        locationName
        statusPageUrl
        subtotal {
          ...ExportMoney
        }
        totalShipping {
          ...ExportMoney
        }
        totalTax {
          ...ExportMoney
        }
        totalDuties {
          ...ExportMoney
        }
        totalTip {
          ...ExportMoney
        }
        totalRefunded {
          ...ExportMoney
        }
        totalPrice {
          ...ExportMoney
        }
        shippingLine {
          title
          originalPrice {
            ...ExportMoney
          }
        }
        billingAddress {
          formatted(withName: true, withCompany: true)
          phoneNumber
        }
        shippingAddress {
          formatted(withName: true, withCompany: true)
          phoneNumber
        }
        lineItems(first: 25) {
          nodes {
            ...ExportLine
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        fulfillments(first: 5) {
          nodes {
            id
            createdAt
            status
            latestShipmentStatus
            estimatedDeliveryAt
            isPickedUp
            trackingInformation {
              company
              number
              url
            }
            events(first: 12) {
              nodes {
                status
                happenedAt
              }
            }
          }
          pageInfo {
            hasNextPage
          }
        }
        refunds {
          id
          createdAt
          returnName
          totalRefunded {
            ...ExportMoney
          }
        }
        returns(first: 4) {
          nodes {
            id
            name
            status
            createdAt
            closedAt
            returnLineItems(first: 8) {
              nodes {
                quantity
                returnReasonDefinition {
                  name
                }
                lineItem {
                  id
                }
              }
            }
          }
          pageInfo {
            hasNextPage
          }
        }
        transactions {
          id
          kind
          status
          type
          processedAt
          createdAt
          transactionAmount {
            presentmentMoney {
              ...ExportMoney
            }
          }
          paymentDetails {
            ... on CardPaymentDetails {
              cardBrand
              last4
            }
          }
          giftCardDetails {
            last4
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ExportLine on LineItem {
  id
  title
  variantTitle
  sku
  vendor
  quantity
  refundableQuantity
  giftCard
  price {
    ...ExportMoney
  }
  totalPrice {
    ...ExportMoney
  }
  totalDiscount {
    ...ExportMoney
  }
  customAttributes {
    key
    value
  }
}
fragment ExportMoney on MoneyV2 {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<ExportOrdersQuery, ExportOrdersQueryVariables>;
export const ExportLinesDocument = new TypedDocumentString(`
    query ExportLines($id: ID!, $after: String!) {
  order(id: $id) {
    lineItems(first: 100, after: $after) {
      nodes {
        ...ExportLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ExportLine on LineItem {
  id
  title
  variantTitle
  sku
  vendor
  quantity
  refundableQuantity
  giftCard
  price {
    ...ExportMoney
  }
  totalPrice {
    ...ExportMoney
  }
  totalDiscount {
    ...ExportMoney
  }
  customAttributes {
    key
    value
  }
}
fragment ExportMoney on MoneyV2 {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<ExportLinesQuery, ExportLinesQueryVariables>;