/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type EmailMarketingState =
  | 'INVALID'
  | 'NOT_SUBSCRIBED'
  | 'PENDING'
  | 'REDACTED'
  | 'SUBSCRIBED'
  | 'UNSUBSCRIBED';

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

export type ReturnStatus =
  | 'CANCELED'
  | 'CLOSED'
  | 'DECLINED'
  | 'OPEN'
  | 'REQUESTED';

export type OverviewQueryVariables = Exact<{
  language: string;
}>;


export type OverviewQuery = { readonly shop: { readonly email: string, readonly url: string }, readonly customer: { readonly firstName: string | null, readonly emailAddress: { readonly emailAddress: string | null, readonly marketingState: EmailMarketingState } | null, readonly defaultAddress: { readonly id: string, readonly formatted: ReadonlyArray<string> } | null, readonly orders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly processedAt: string, readonly cancelledAt: string | null, readonly financialStatus: OrderFinancialStatus | null, readonly fulfillmentStatus: OrderFulfillmentStatus, readonly requiresShipping: boolean, readonly lineItems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly productId: string | null, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null }> }, readonly latestShipments: { readonly nodes: ReadonlyArray<{ readonly status: FulfillmentStatus | null, readonly latestShipmentStatus: FulfillmentEventStatus | null, readonly estimatedDeliveryAt: string | null, readonly isPickedUp: boolean, readonly requiresShipping: boolean, readonly trackingInformation: ReadonlyArray<{ readonly company: string | null, readonly number: string | null, readonly url: string | null }>, readonly events: { readonly nodes: ReadonlyArray<{ readonly happenedAt: string }> } }> }, readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly totalRefunded: { readonly amount: string, readonly currencyCode: string }, readonly paymentInformation: { readonly totalPaidAmount: { readonly amount: string, readonly currencyCode: string }, readonly totalOutstandingAmount: { readonly amount: string, readonly currencyCode: string } } | null }> }, readonly recent: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly processedAt: string, readonly cancelledAt: string | null, readonly financialStatus: OrderFinancialStatus | null, readonly fulfillmentStatus: OrderFulfillmentStatus, readonly requiresShipping: boolean, readonly paymentInformation: { readonly totalOutstandingAmount: { readonly amount: string, readonly currencyCode: string }, readonly paymentTerms: { readonly nextDueAt: string | null, readonly overdue: boolean } | null } | null, readonly lineItems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly productId: string | null, readonly giftCard: boolean, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null }> }, readonly returns: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: ReturnStatus }> }, readonly latestShipments: { readonly nodes: ReadonlyArray<{ readonly status: FulfillmentStatus | null, readonly latestShipmentStatus: FulfillmentEventStatus | null, readonly estimatedDeliveryAt: string | null, readonly isPickedUp: boolean, readonly requiresShipping: boolean }> } }> } } };

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

export const OverviewDocument = new TypedDocumentString(`
    query Overview($language: LanguageCode!) @inContext(language: $language) {
  shop {
    email
    url
  }
  customer {
    firstName
    emailAddress {
      emailAddress
      marketingState
    }
    defaultAddress {
      id
      formatted(withName: true)
    }
    orders(first: 1, sortKey: PROCESSED_AT, reverse: true) {
      nodes {
        id
        name
        processedAt
        ...OriginalTotalFields
        lineItems(first: 5) {
          nodes {
            id
            title
            productId
            image {
              url
              altText
              width
              height
            }
          }
        }
        ...OrderStatusFields
        latestShipments: fulfillments(first: 5, sortKey: CREATED_AT, reverse: true) {
          nodes {
            trackingInformation {
              company
              number
              url
            }
            events(first: 1, sortKey: HAPPENED_AT, reverse: true) {
              nodes {
                happenedAt
              }
            }
          }
        }
      }
    }
    recent: orders(first: 8, sortKey: PROCESSED_AT, reverse: true) {
      nodes {
        id
        name
        processedAt
        ...OrderStatusFields
        paymentInformation {
          totalOutstandingAmount {
            amount
            currencyCode
          }
          paymentTerms {
            nextDueAt
            overdue
          }
        }
        lineItems(first: 3) {
          nodes {
            id
            title
            productId
            giftCard
            image {
              url
              altText
              width
              height
            }
          }
        }
        returns(first: 2, sortKey: CREATED_AT, reverse: true) {
          nodes {
            id
            name
            status
          }
        }
      }
    }
  }
}
    fragment OriginalTotalFields on Order {
  totalPrice {
    amount
    currencyCode
  }
  totalRefunded {
    amount
    currencyCode
  }
  paymentInformation {
    totalPaidAmount {
      amount
      currencyCode
    }
    totalOutstandingAmount {
      amount
      currencyCode
    }
  }
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
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;