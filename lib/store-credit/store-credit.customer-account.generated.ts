/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type StoreCreditSystemEvent =
  | 'ADJUSTMENT'
  | 'ORDER_CANCELLATION'
  | 'ORDER_PAYMENT'
  | 'ORDER_REFUND'
  | 'PAYMENT_FAILURE'
  | 'PAYMENT_RETURNED'
  | 'TAX_FINALIZATION';

export type StoreCreditQueryVariables = Exact<{
  query?: string | null | undefined;
  unexpired: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type StoreCreditQuery = { readonly customer: { readonly storeCreditAccounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly balance: { readonly amount: string, readonly currencyCode: string }, readonly expiring: { readonly nodes: ReadonlyArray<
            | { readonly __typename: 'StoreCreditAccountCreditTransaction', readonly id: string, readonly expiresAt: string | null, readonly remainingAmount: { readonly amount: string, readonly currencyCode: string } }
            | { readonly __typename: 'StoreCreditAccountDebitRevertTransaction' }
            | { readonly __typename: 'StoreCreditAccountDebitTransaction' }
            | { readonly __typename: 'StoreCreditAccountExpirationTransaction' }
          >, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly transactions: { readonly nodes: ReadonlyArray<
            | { readonly __typename: 'StoreCreditAccountCreditTransaction', readonly expiresAt: string | null, readonly createdAt: string, readonly event: StoreCreditSystemEvent, readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly balanceAfterTransaction: { readonly amount: string, readonly currencyCode: string }, readonly origin: { readonly id: string, readonly order: { readonly id: string, readonly name: string } | null } | null }
            | { readonly __typename: 'StoreCreditAccountDebitRevertTransaction', readonly createdAt: string, readonly event: StoreCreditSystemEvent, readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly balanceAfterTransaction: { readonly amount: string, readonly currencyCode: string }, readonly origin: { readonly id: string, readonly order: { readonly id: string, readonly name: string } | null } | null }
            | { readonly __typename: 'StoreCreditAccountDebitTransaction', readonly createdAt: string, readonly event: StoreCreditSystemEvent, readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly balanceAfterTransaction: { readonly amount: string, readonly currencyCode: string }, readonly origin: { readonly id: string, readonly order: { readonly id: string, readonly name: string } | null } | null }
            | { readonly __typename: 'StoreCreditAccountExpirationTransaction', readonly createdAt: string, readonly event: StoreCreditSystemEvent, readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly balanceAfterTransaction: { readonly amount: string, readonly currencyCode: string }, readonly origin: { readonly id: string, readonly order: { readonly id: string, readonly name: string } | null } | null }
          >, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } }> } } };

export type StoreCreditMovement_StoreCreditAccountCreditTransaction_Fragment = { readonly __typename: 'StoreCreditAccountCreditTransaction', readonly expiresAt: string | null, readonly createdAt: string, readonly event: StoreCreditSystemEvent, readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly balanceAfterTransaction: { readonly amount: string, readonly currencyCode: string }, readonly origin: { readonly id: string, readonly order: { readonly id: string, readonly name: string } | null } | null };

export type StoreCreditMovement_StoreCreditAccountDebitRevertTransaction_Fragment = { readonly __typename: 'StoreCreditAccountDebitRevertTransaction', readonly createdAt: string, readonly event: StoreCreditSystemEvent, readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly balanceAfterTransaction: { readonly amount: string, readonly currencyCode: string }, readonly origin: { readonly id: string, readonly order: { readonly id: string, readonly name: string } | null } | null };

export type StoreCreditMovement_StoreCreditAccountDebitTransaction_Fragment = { readonly __typename: 'StoreCreditAccountDebitTransaction', readonly createdAt: string, readonly event: StoreCreditSystemEvent, readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly balanceAfterTransaction: { readonly amount: string, readonly currencyCode: string }, readonly origin: { readonly id: string, readonly order: { readonly id: string, readonly name: string } | null } | null };

export type StoreCreditMovement_StoreCreditAccountExpirationTransaction_Fragment = { readonly __typename: 'StoreCreditAccountExpirationTransaction', readonly createdAt: string, readonly event: StoreCreditSystemEvent, readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly balanceAfterTransaction: { readonly amount: string, readonly currencyCode: string }, readonly origin: { readonly id: string, readonly order: { readonly id: string, readonly name: string } | null } | null };

export type StoreCreditMovementFragment =
  | StoreCreditMovement_StoreCreditAccountCreditTransaction_Fragment
  | StoreCreditMovement_StoreCreditAccountDebitRevertTransaction_Fragment
  | StoreCreditMovement_StoreCreditAccountDebitTransaction_Fragment
  | StoreCreditMovement_StoreCreditAccountExpirationTransaction_Fragment
;

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
export const StoreCreditMovementFragmentDoc = new TypedDocumentString(`
    fragment StoreCreditMovement on StoreCreditAccountTransaction {
  __typename
  createdAt
  event
  amount {
    amount
    currencyCode
  }
  balanceAfterTransaction {
    amount
    currencyCode
  }
  origin {
    ... on OrderTransaction {
      id
      order {
        id
        name
      }
    }
  }
  ... on StoreCreditAccountCreditTransaction {
    expiresAt
  }
}
    `, {"fragmentName":"StoreCreditMovement"}) as unknown as TypedDocumentString<StoreCreditMovementFragment, unknown>;
export const StoreCreditDocument = new TypedDocumentString(`
    query StoreCredit($query: String, $unexpired: String!, $first: Int, $after: String, $last: Int, $before: String, $language: LanguageCode) @inContext(language: $language) {
  customer {
    storeCreditAccounts(first: 10, query: $query) {
      nodes {
        id
        balance {
          amount
          currencyCode
        }
        expiring: transactions(first: 10, sortKey: EXPIRES_AT, query: $unexpired) {
          nodes {
            __typename
            ... on StoreCreditAccountCreditTransaction {
              id
              expiresAt
              remainingAmount {
                amount
                currencyCode
              }
            }
          }
          pageInfo {
            hasNextPage
          }
        }
        transactions(
          first: $first
          after: $after
          last: $last
          before: $before
          reverse: true
        ) {
          nodes {
            ...StoreCreditMovement
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
  }
}
    fragment StoreCreditMovement on StoreCreditAccountTransaction {
  __typename
  createdAt
  event
  amount {
    amount
    currencyCode
  }
  balanceAfterTransaction {
    amount
    currencyCode
  }
  origin {
    ... on OrderTransaction {
      id
      order {
        id
        name
      }
    }
  }
  ... on StoreCreditAccountCreditTransaction {
    expiresAt
  }
}`) as unknown as TypedDocumentString<StoreCreditQuery, StoreCreditQueryVariables>;