/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SubscriptionContractLastPaymentStatus =
  | 'FAILED'
  | 'SUCCEEDED';

export type SubscriptionContractSubscriptionStatus =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'EXPIRED'
  | 'FAILED'
  | 'PAUSED'
  | 'STALE';

export type HoldingsQueryVariables = Exact<{
  withCredit: boolean;
  withCompanies: boolean;
  withSubscriptions: boolean;
  language: string;
}>;


export type HoldingsQuery = { readonly customer: { readonly id: string, readonly storeCreditAccounts?: { readonly nodes: ReadonlyArray<{ readonly balance: { readonly amount: string, readonly currencyCode: string } }> }, readonly companyContacts?: { readonly nodes: ReadonlyArray<{ readonly company: { readonly name: string } | null }> }, readonly subscriptionContracts?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: SubscriptionContractSubscriptionStatus, readonly nextBillingDate: string | null, readonly lastPaymentStatus: SubscriptionContractLastPaymentStatus | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly title: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean } } } };

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

export const HoldingsDocument = new TypedDocumentString(`
    query Holdings($withCredit: Boolean!, $withCompanies: Boolean!, $withSubscriptions: Boolean!, $language: LanguageCode!) @inContext(language: $language) {
  customer {
    id
    storeCreditAccounts(first: 3) @include(if: $withCredit) {
      nodes {
        balance {
          amount
          currencyCode
        }
      }
    }
    companyContacts(first: 2) @include(if: $withCompanies) {
      nodes {
        company {
          name
        }
      }
    }
    subscriptionContracts(first: 20, sortKey: CREATED_AT, reverse: true) @include(if: $withSubscriptions) {
      nodes {
        id
        status
        nextBillingDate
        lastPaymentStatus
        lines(first: 1) {
          nodes {
            title
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HoldingsQuery, HoldingsQueryVariables>;