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

export type CompanyQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type CompanyQuery = { readonly customer: { readonly companyContacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly company: { readonly id: string } | null }> } }, readonly company: { readonly id: string, readonly name: string, readonly externalId: string | null, readonly locations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shippingAddress: { readonly formattedArea: string | null } | null, readonly roleAssignments: { readonly nodes: ReadonlyArray<{ readonly contact: { readonly id: string }, readonly role: { readonly name: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly orders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly processedAt: string, readonly poNumber: string | null, readonly cancelledAt: string | null, readonly financialStatus: OrderFinancialStatus | null, readonly fulfillmentStatus: OrderFulfillmentStatus, readonly requiresShipping: boolean, readonly paymentInformation: { readonly paymentTerms: { readonly id: string, readonly paymentTermsName: string, readonly nextDueAt: string | null, readonly overdue: boolean } | null, readonly totalPaidAmount: { readonly amount: string, readonly currencyCode: string }, readonly totalOutstandingAmount: { readonly amount: string, readonly currencyCode: string } } | null, readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly totalRefunded: { readonly amount: string, readonly currencyCode: string }, readonly latestShipments: { readonly nodes: ReadonlyArray<{ readonly status: FulfillmentStatus | null, readonly latestShipmentStatus: FulfillmentEventStatus | null, readonly estimatedDeliveryAt: string | null, readonly isPickedUp: boolean, readonly requiresShipping: boolean }> } }> } } | null };

export type CompanyOrderFieldsFragment = { readonly id: string, readonly name: string, readonly processedAt: string, readonly poNumber: string | null, readonly cancelledAt: string | null, readonly financialStatus: OrderFinancialStatus | null, readonly fulfillmentStatus: OrderFulfillmentStatus, readonly requiresShipping: boolean, readonly paymentInformation: { readonly paymentTerms: { readonly id: string, readonly paymentTermsName: string, readonly nextDueAt: string | null, readonly overdue: boolean } | null, readonly totalPaidAmount: { readonly amount: string, readonly currencyCode: string }, readonly totalOutstandingAmount: { readonly amount: string, readonly currencyCode: string } } | null, readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly totalRefunded: { readonly amount: string, readonly currencyCode: string }, readonly latestShipments: { readonly nodes: ReadonlyArray<{ readonly status: FulfillmentStatus | null, readonly latestShipmentStatus: FulfillmentEventStatus | null, readonly estimatedDeliveryAt: string | null, readonly isPickedUp: boolean, readonly requiresShipping: boolean }> } };

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
export const CompanyOrderFieldsFragmentDoc = new TypedDocumentString(`
    fragment CompanyOrderFields on Order {
  id
  name
  processedAt
  poNumber
  ...OriginalTotalFields
  ...OrderStatusFields
  paymentInformation {
    paymentTerms {
      id
      paymentTermsName
      nextDueAt
      overdue
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
}`, {"fragmentName":"CompanyOrderFields"}) as unknown as TypedDocumentString<CompanyOrderFieldsFragment, unknown>;
export const CompanyDocument = new TypedDocumentString(`
    query Company($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $language: LanguageCode) @inContext(language: $language) {
  customer {
    companyContacts(first: 4) {
      nodes {
        id
        title
        company {
          id
        }
      }
    }
  }
  company(id: $id) {
    id
    name
    externalId
    locations(
      first: $first
      after: $after
      last: $last
      before: $before
      sortKey: NAME
    ) {
      nodes {
        ...CompanyPlaceFields
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
    orders(first: 5, sortKey: PROCESSED_AT, reverse: true) {
      nodes {
        ...CompanyOrderFields
      }
    }
  }
}
    fragment CompanyOrderFields on Order {
  id
  name
  processedAt
  poNumber
  ...OriginalTotalFields
  ...OrderStatusFields
  paymentInformation {
    paymentTerms {
      id
      paymentTermsName
      nextDueAt
      overdue
    }
  }
}
fragment CompanyPlaceFields on CompanyLocation {
  id
  name
  shippingAddress {
    formattedArea
  }
  roleAssignments(first: 5) {
    nodes {
      contact {
        id
      }
      role {
        name
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
}`) as unknown as TypedDocumentString<CompanyQuery, CompanyQueryVariables>;