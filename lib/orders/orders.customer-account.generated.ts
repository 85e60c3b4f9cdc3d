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

export type OrderSortKeys =
  | 'CREATED_AT'
  | 'ID'
  | 'ORDER_NUMBER'
  | 'PROCESSED_AT'
  | 'TOTAL_PRICE'
  | 'UPDATED_AT';

export type OrdersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  query?: string | null | undefined;
  sortKey: OrderSortKeys;
  reverse: boolean;
  language?: string | null | undefined;
}>;


export type OrdersQuery = { readonly customer: { readonly companyContacts: { readonly nodes: ReadonlyArray<{ readonly company: { readonly id: string, readonly name: string } | null, readonly locations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly orders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly processedAt: string, readonly cancelledAt: string | null, readonly financialStatus: OrderFinancialStatus | null, readonly fulfillmentStatus: OrderFulfillmentStatus, readonly requiresShipping: boolean, readonly firstLine: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null }> }, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly totalRefunded: { readonly amount: string, readonly currencyCode: string }, readonly paymentInformation: { readonly totalPaidAmount: { readonly amount: string, readonly currencyCode: string }, readonly totalOutstandingAmount: { readonly amount: string, readonly currencyCode: string } } | null, readonly latestShipments: { readonly nodes: ReadonlyArray<{ readonly status: FulfillmentStatus | null, readonly latestShipmentStatus: FulfillmentEventStatus | null, readonly estimatedDeliveryAt: string | null, readonly isPickedUp: boolean, readonly requiresShipping: boolean }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } };

export type OrdersAloneQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  query?: string | null | undefined;
  sortKey: OrderSortKeys;
  reverse: boolean;
  language?: string | null | undefined;
}>;


export type OrdersAloneQuery = { readonly customer: { readonly orders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly processedAt: string, readonly cancelledAt: string | null, readonly financialStatus: OrderFinancialStatus | null, readonly fulfillmentStatus: OrderFulfillmentStatus, readonly requiresShipping: boolean, readonly firstLine: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null }> }, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly totalRefunded: { readonly amount: string, readonly currencyCode: string }, readonly paymentInformation: { readonly totalPaidAmount: { readonly amount: string, readonly currencyCode: string }, readonly totalOutstandingAmount: { readonly amount: string, readonly currencyCode: string } } | null, readonly latestShipments: { readonly nodes: ReadonlyArray<{ readonly status: FulfillmentStatus | null, readonly latestShipmentStatus: FulfillmentEventStatus | null, readonly estimatedDeliveryAt: string | null, readonly isPickedUp: boolean, readonly requiresShipping: boolean }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } };

export type OrderRowFieldsFragment = { readonly id: string, readonly name: string, readonly processedAt: string, readonly cancelledAt: string | null, readonly financialStatus: OrderFinancialStatus | null, readonly fulfillmentStatus: OrderFulfillmentStatus, readonly requiresShipping: boolean, readonly firstLine: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null }> }, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly totalRefunded: { readonly amount: string, readonly currencyCode: string }, readonly paymentInformation: { readonly totalPaidAmount: { readonly amount: string, readonly currencyCode: string }, readonly totalOutstandingAmount: { readonly amount: string, readonly currencyCode: string } } | null, readonly latestShipments: { readonly nodes: ReadonlyArray<{ readonly status: FulfillmentStatus | null, readonly latestShipmentStatus: FulfillmentEventStatus | null, readonly estimatedDeliveryAt: string | null, readonly isPickedUp: boolean, readonly requiresShipping: boolean }> } };

export type OriginalTotalFieldsFragment = { readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly totalRefunded: { readonly amount: string, readonly currencyCode: string }, readonly paymentInformation: { readonly totalPaidAmount: { readonly amount: string, readonly currencyCode: string }, readonly totalOutstandingAmount: { readonly amount: string, readonly currencyCode: string } } | null };

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
export const OriginalTotalFieldsFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"OriginalTotalFields"}) as unknown as TypedDocumentString<OriginalTotalFieldsFragment, unknown>;
export const OrderRowFieldsFragmentDoc = new TypedDocumentString(`
    fragment OrderRowFields on Order {
  id
  name
  processedAt
  ...OriginalTotalFields
  ...OrderStatusFields
  firstLine: lineItems(first: 1) {
    nodes {
      title
      image {
        url
        altText
        width
        height
      }
    }
  }
  lines: lineItems(first: 25) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
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
}`, {"fragmentName":"OrderRowFields"}) as unknown as TypedDocumentString<OrderRowFieldsFragment, unknown>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($first: Int, $after: String, $last: Int, $before: String, $query: String, $sortKey: OrderSortKeys!, $reverse: Boolean!, $language: LanguageCode) @inContext(language: $language) {
  customer {
    companyContacts(first: 4) {
      nodes {
        company {
          id
          name
        }
        locations(first: 12) {
          nodes {
            id
            name
          }
        }
      }
    }
    orders(
      first: $first
      after: $after
      last: $last
      before: $before
      query: $query
      sortKey: $sortKey
      reverse: $reverse
    ) {
      nodes {
        ...OrderRowFields
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    fragment OrderRowFields on Order {
  id
  name
  processedAt
  ...OriginalTotalFields
  ...OrderStatusFields
  firstLine: lineItems(first: 1) {
    nodes {
      title
      image {
        url
        altText
        width
        height
      }
    }
  }
  lines: lineItems(first: 25) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
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
}`) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const OrdersAloneDocument = new TypedDocumentString(`
    query OrdersAlone($first: Int, $after: String, $last: Int, $before: String, $query: String, $sortKey: OrderSortKeys!, $reverse: Boolean!, $language: LanguageCode) @inContext(language: $language) {
  customer {
    orders(
      first: $first
      after: $after
      last: $last
      before: $before
      query: $query
      sortKey: $sortKey
      reverse: $reverse
    ) {
      nodes {
        ...OrderRowFields
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    fragment OrderRowFields on Order {
  id
  name
  processedAt
  ...OriginalTotalFields
  ...OrderStatusFields
  firstLine: lineItems(first: 1) {
    nodes {
      title
      image {
        url
        altText
        width
        height
      }
    }
  }
  lines: lineItems(first: 25) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
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
}`) as unknown as TypedDocumentString<OrdersAloneQuery, OrdersAloneQueryVariables>;