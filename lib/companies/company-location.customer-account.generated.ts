/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type DraftOrderStatus =
  | 'COMPLETED'
  | 'INVOICE_SENT'
  | 'OPEN';

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

export type PermittedOperation =
  | 'ADD'
  | 'ALL'
  | 'DELETE'
  | 'EDIT'
  | 'USE'
  | 'VIEW';

export type CompanyLocationQueryVariables = Exact<{
  id: string;
  isThis: string;
  language?: string | null | undefined;
}>;


export type CompanyLocationQuery = { readonly customer: { readonly companyContacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly company: { readonly id: string, readonly name: string } | null, readonly locations: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> } }, readonly companyLocation: { readonly id: string, readonly name: string, readonly externalId: string | null, readonly taxIdentifier: string | null, readonly marketCurrencyCode: string, readonly buyerExperienceConfiguration: { readonly payNowOnly: boolean, readonly deposit: { readonly percentage: number } | null } | null, readonly billingAddress: { readonly id: string, readonly formattedAddress: ReadonlyArray<string>, readonly recipient: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly phone: string | null } | null, readonly shippingAddress: { readonly id: string, readonly formattedAddress: ReadonlyArray<string>, readonly recipient: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly phone: string | null } | null, readonly storeCreditAccounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly balance: { readonly amount: string, readonly currencyCode: string } }> }, readonly roleAssignments: { readonly nodes: ReadonlyArray<{ readonly contact: { readonly id: string }, readonly role: { readonly name: string, readonly billing: ReadonlyArray<PermittedOperation>, readonly shipping: ReadonlyArray<PermittedOperation> } }> }, readonly orders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly processedAt: string, readonly poNumber: string | null, readonly cancelledAt: string | null, readonly financialStatus: OrderFinancialStatus | null, readonly fulfillmentStatus: OrderFulfillmentStatus, readonly requiresShipping: boolean, readonly paymentInformation: { readonly paymentTerms: { readonly id: string, readonly paymentTermsName: string, readonly nextDueAt: string | null, readonly overdue: boolean } | null, readonly totalPaidAmount: { readonly amount: string, readonly currencyCode: string }, readonly totalOutstandingAmount: { readonly amount: string, readonly currencyCode: string } } | null, readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly totalRefunded: { readonly amount: string, readonly currencyCode: string }, readonly latestShipments: { readonly nodes: ReadonlyArray<{ readonly status: FulfillmentStatus | null, readonly latestShipmentStatus: FulfillmentEventStatus | null, readonly estimatedDeliveryAt: string | null, readonly isPickedUp: boolean, readonly requiresShipping: boolean }> } }> }, readonly draftOrders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: DraftOrderStatus, readonly inReview: boolean, readonly updatedAt: string, readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly amountDueNow: { readonly amount: string, readonly currencyCode: string }, readonly amountDueLater: { readonly amount: string, readonly currencyCode: string }, readonly lineItemsSummary: { readonly totalQuantityOfLineItems: number } | null, readonly purchasingEntity:
          | { readonly __typename: 'Customer' }
          | { readonly __typename: 'PurchasingCompany', readonly location: { readonly id: string, readonly name: string } }
         | null }>, readonly pageInfo: { readonly hasNextPage: boolean } } } | null };

export type CompanyAddressLinesFragment = { readonly id: string, readonly formattedAddress: ReadonlyArray<string>, readonly recipient: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly phone: string | null };

export type CompanyRoleFieldsFragment = { readonly contact: { readonly id: string }, readonly role: { readonly name: string, readonly billing: ReadonlyArray<PermittedOperation>, readonly shipping: ReadonlyArray<PermittedOperation> } };

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
export const CompanyAddressLinesFragmentDoc = new TypedDocumentString(`
    fragment CompanyAddressLines on CompanyAddress {
  id
  formattedAddress(withName: false, withCompanyName: true)
  recipient
  firstName
  lastName
  phone
}
    `, {"fragmentName":"CompanyAddressLines"}) as unknown as TypedDocumentString<CompanyAddressLinesFragment, unknown>;
export const CompanyRoleFieldsFragmentDoc = new TypedDocumentString(`
    fragment CompanyRoleFields on CompanyContactRoleAssignment {
  contact {
    id
  }
  role {
    name
    billing: resourcePermission(resource: COMPANY_LOCATION_BILLING_ADDRESS)
    shipping: resourcePermission(resource: COMPANY_LOCATION_SHIPPING_ADDRESS)
  }
}
    `, {"fragmentName":"CompanyRoleFields"}) as unknown as TypedDocumentString<CompanyRoleFieldsFragment, unknown>;
export const CompanyLocationDocument = new TypedDocumentString(`
    query CompanyLocation($id: ID!, $isThis: String!, $language: LanguageCode) @inContext(language: $language) {
  customer {
    companyContacts(first: 4) {
      nodes {
        id
        company {
          id
          name
        }
        locations(first: 1, query: $isThis) {
          nodes {
            id
          }
        }
      }
    }
  }
  companyLocation(id: $id) {
    id
    name
    externalId
    taxIdentifier
    marketCurrencyCode
    buyerExperienceConfiguration {
      payNowOnly
      deposit {
        ... on DepositPercentage {
          percentage
        }
      }
    }
    billingAddress {
      ...CompanyAddressLines
    }
    shippingAddress {
      ...CompanyAddressLines
    }
    storeCreditAccounts(first: 5) {
      nodes {
        id
        balance {
          amount
          currencyCode
        }
      }
    }
    roleAssignments(first: 20) {
      nodes {
        ...CompanyRoleFields
      }
    }
    orders(first: 5, sortKey: PROCESSED_AT, reverse: true) {
      nodes {
        ...CompanyOrderFields
      }
    }
    draftOrders(first: 5, sortKey: UPDATED_AT, reverse: true) {
      nodes {
        ...DraftRowFields
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    fragment CompanyAddressLines on CompanyAddress {
  id
  formattedAddress(withName: false, withCompanyName: true)
  recipient
  firstName
  lastName
  phone
}
fragment CompanyRoleFields on CompanyContactRoleAssignment {
  contact {
    id
  }
  role {
    name
    billing: resourcePermission(resource: COMPANY_LOCATION_BILLING_ADDRESS)
    shipping: resourcePermission(resource: COMPANY_LOCATION_SHIPPING_ADDRESS)
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
}`) as unknown as TypedDocumentString<CompanyLocationQuery, CompanyLocationQueryVariables>;