/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type DraftOrderStatus =
  | 'COMPLETED'
  | 'INVOICE_SENT'
  | 'OPEN';

export type DraftsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type DraftsQuery = { readonly customer: { readonly companyContacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly draftOrders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: DraftOrderStatus, readonly inReview: boolean, readonly updatedAt: string, readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly amountDueNow: { readonly amount: string, readonly currencyCode: string }, readonly amountDueLater: { readonly amount: string, readonly currencyCode: string }, readonly lineItemsSummary: { readonly totalQuantityOfLineItems: number } | null, readonly purchasingEntity:
          | { readonly __typename: 'Customer' }
          | { readonly __typename: 'PurchasingCompany', readonly location: { readonly id: string, readonly name: string } }
         | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } };

export type LocationDraftsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type LocationDraftsQuery = { readonly companyLocation: { readonly id: string, readonly name: string, readonly draftOrders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: DraftOrderStatus, readonly inReview: boolean, readonly updatedAt: string, readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly amountDueNow: { readonly amount: string, readonly currencyCode: string }, readonly amountDueLater: { readonly amount: string, readonly currencyCode: string }, readonly lineItemsSummary: { readonly totalQuantityOfLineItems: number } | null, readonly purchasingEntity:
          | { readonly __typename: 'Customer' }
          | { readonly __typename: 'PurchasingCompany', readonly location: { readonly id: string, readonly name: string } }
         | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type DraftPageFieldsFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: DraftOrderStatus, readonly inReview: boolean, readonly updatedAt: string, readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly amountDueNow: { readonly amount: string, readonly currencyCode: string }, readonly amountDueLater: { readonly amount: string, readonly currencyCode: string }, readonly lineItemsSummary: { readonly totalQuantityOfLineItems: number } | null, readonly purchasingEntity:
      | { readonly __typename: 'Customer' }
      | { readonly __typename: 'PurchasingCompany', readonly location: { readonly id: string, readonly name: string } }
     | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } };

export type DraftRowFieldsFragment = { readonly id: string, readonly name: string, readonly status: DraftOrderStatus, readonly inReview: boolean, readonly updatedAt: string, readonly totalPrice: { readonly amount: string, readonly currencyCode: string }, readonly amountDueNow: { readonly amount: string, readonly currencyCode: string }, readonly amountDueLater: { readonly amount: string, readonly currencyCode: string }, readonly lineItemsSummary: { readonly totalQuantityOfLineItems: number } | null, readonly purchasingEntity:
    | { readonly __typename: 'Customer' }
    | { readonly __typename: 'PurchasingCompany', readonly location: { readonly id: string, readonly name: string } }
   | null };

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
export const DraftRowFieldsFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"DraftRowFields"}) as unknown as TypedDocumentString<DraftRowFieldsFragment, unknown>;
export const DraftPageFieldsFragmentDoc = new TypedDocumentString(`
    fragment DraftPageFields on DraftOrderConnection {
  nodes {
    ...DraftRowFields
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
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
}`, {"fragmentName":"DraftPageFields"}) as unknown as TypedDocumentString<DraftPageFieldsFragment, unknown>;
export const DraftsDocument = new TypedDocumentString(`
    query Drafts($first: Int, $after: String, $last: Int, $before: String, $language: LanguageCode) @inContext(language: $language) {
  customer {
    companyContacts(first: 1) {
      nodes {
        id
      }
    }
    draftOrders(
      first: $first
      after: $after
      last: $last
      before: $before
      sortKey: UPDATED_AT
      reverse: true
    ) {
      ...DraftPageFields
    }
  }
}
    fragment DraftPageFields on DraftOrderConnection {
  nodes {
    ...DraftRowFields
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
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
}`) as unknown as TypedDocumentString<DraftsQuery, DraftsQueryVariables>;
export const LocationDraftsDocument = new TypedDocumentString(`
    query LocationDrafts($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $language: LanguageCode) @inContext(language: $language) {
  companyLocation(id: $id) {
    id
    name
    draftOrders(
      first: $first
      after: $after
      last: $last
      before: $before
      sortKey: UPDATED_AT
      reverse: true
    ) {
      ...DraftPageFields
    }
  }
}
    fragment DraftPageFields on DraftOrderConnection {
  nodes {
    ...DraftRowFields
  }
  pageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
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
}`) as unknown as TypedDocumentString<LocationDraftsQuery, LocationDraftsQueryVariables>;