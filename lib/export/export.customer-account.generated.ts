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

export type MarketingConsentState =
  | 'NEVER_SUBSCRIBED'
  | 'PENDING'
  | 'REDACTED'
  | 'SUBSCRIBED'
  | 'UNSUBSCRIBED';

export type StoreCreditSystemEvent =
  | 'ADJUSTMENT'
  | 'ORDER_CANCELLATION'
  | 'ORDER_PAYMENT'
  | 'ORDER_REFUND'
  | 'PAYMENT_FAILURE'
  | 'PAYMENT_RETURNED'
  | 'TAX_FINALIZATION';

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

export type SubscriptionInterval =
  | 'DAY'
  | 'MONTH'
  | 'WEEK'
  | 'YEAR';

export type ExportProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportProfileQuery = { readonly customer: { readonly id: string, readonly displayName: string, readonly firstName: string | null, readonly lastName: string | null, readonly creationDate: string, readonly imageUrl: string, readonly tags: ReadonlyArray<string>, readonly emailAddress: { readonly emailAddress: string | null, readonly marketingState: EmailMarketingState } | null, readonly phoneNumber: { readonly phoneNumber: string, readonly smsMarketingConsent: { readonly state: MarketingConsentState }, readonly whatsAppMarketingConsent: { readonly state: MarketingConsentState } } | null, readonly defaultAddress: { readonly id: string } | null } };

export type ExportAddressesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExportAddressesQuery = { readonly customer: { readonly addresses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly firstName: string | null, readonly lastName: string | null, readonly company: string | null, readonly address1: string | null, readonly address2: string | null, readonly zip: string | null, readonly city: string | null, readonly zoneCode: string | null, readonly province: string | null, readonly territoryCode: string | null, readonly country: string | null, readonly phoneNumber: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type ExportSubscriptionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExportSubscriptionsQuery = { readonly customer: { readonly subscriptionContracts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly updatedAt: string, readonly status: SubscriptionContractSubscriptionStatus, readonly nextBillingDate: string | null, readonly lastPaymentStatus: SubscriptionContractLastPaymentStatus | null, readonly currencyCode: string, readonly note: string | null, readonly deliveryPrice: { readonly amount: string, readonly currencyCode: string }, readonly deliveryPolicy: { readonly interval: SubscriptionInterval, readonly intervalCount: { readonly count: number } | null }, readonly customAttributes: ReadonlyArray<{ readonly key: string, readonly value: string | null }>, readonly lines: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly variantTitle: string | null, readonly sku: string | null, readonly quantity: number, readonly currentPrice: { readonly amount: string, readonly currencyCode: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type ExportStoreCreditQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExportStoreCreditQuery = { readonly customer: { readonly storeCreditAccounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly balance: { readonly amount: string, readonly currencyCode: string }, readonly transactions: { readonly nodes: ReadonlyArray<
            | { readonly __typename: 'StoreCreditAccountCreditTransaction', readonly expiresAt: string | null, readonly createdAt: string, readonly event: StoreCreditSystemEvent, readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly balanceAfterTransaction: { readonly amount: string, readonly currencyCode: string } }
            | { readonly __typename: 'StoreCreditAccountDebitRevertTransaction', readonly createdAt: string, readonly event: StoreCreditSystemEvent, readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly balanceAfterTransaction: { readonly amount: string, readonly currencyCode: string } }
            | { readonly __typename: 'StoreCreditAccountDebitTransaction', readonly createdAt: string, readonly event: StoreCreditSystemEvent, readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly balanceAfterTransaction: { readonly amount: string, readonly currencyCode: string } }
            | { readonly __typename: 'StoreCreditAccountExpirationTransaction', readonly createdAt: string, readonly event: StoreCreditSystemEvent, readonly amount: { readonly amount: string, readonly currencyCode: string }, readonly balanceAfterTransaction: { readonly amount: string, readonly currencyCode: string } }
          >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }> } } };

export type ExportCompaniesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExportCompaniesQuery = { readonly customer: { readonly companyContacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly company: { readonly id: string, readonly name: string, readonly externalId: string | null } | null, readonly locations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type ExportMoneyFragment = { readonly amount: string, readonly currencyCode: string };

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
export const ExportMoneyFragmentDoc = new TypedDocumentString(`
    fragment ExportMoney on MoneyV2 {
  amount
  currencyCode
}
    `, {"fragmentName":"ExportMoney"}) as unknown as TypedDocumentString<ExportMoneyFragment, unknown>;
export const ExportProfileDocument = new TypedDocumentString(`
    query ExportProfile {
  customer {
    id
    displayName
    firstName
    lastName
    creationDate
    imageUrl
    tags
    emailAddress {
      emailAddress
      marketingState
    }
    phoneNumber {
      phoneNumber
      smsMarketingConsent {
        state
      }
      whatsAppMarketingConsent {
        state
      }
    }
    defaultAddress {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ExportProfileQuery, ExportProfileQueryVariables>;
export const ExportAddressesDocument = new TypedDocumentString(`
    query ExportAddresses($after: String) {
  customer {
    addresses(first: 100, after: $after) {
      nodes {
        id
        firstName
        lastName
        company
        address1
        address2
        zip
        city
        zoneCode
        province
        territoryCode
        country
        phoneNumber
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExportAddressesQuery, ExportAddressesQueryVariables>;
export const ExportSubscriptionsDocument = new TypedDocumentString(`
    query ExportSubscriptions($after: String) {
  customer {
    subscriptionContracts(first: 5, after: $after) {
      nodes {
        id
        createdAt
        updatedAt
        status
        nextBillingDate
        lastPaymentStatus
        currencyCode
        note
        deliveryPrice {
          ...ExportMoney
        }
        deliveryPolicy {
          interval
          intervalCount {
            count
          }
        }
        customAttributes {
          key
          value
        }
        lines(first: 30) {
          nodes {
            title
            variantTitle
            sku
            quantity
            currentPrice {
              ...ExportMoney
            }
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
    fragment ExportMoney on MoneyV2 {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<ExportSubscriptionsQuery, ExportSubscriptionsQueryVariables>;
export const ExportStoreCreditDocument = new TypedDocumentString(`
    query ExportStoreCredit($after: String) {
  customer {
    storeCreditAccounts(first: 5) {
      nodes {
        id
        balance {
          ...ExportMoney
        }
        transactions(first: 40, after: $after) {
          nodes {
            __typename
            createdAt
            event
            amount {
              ...ExportMoney
            }
            balanceAfterTransaction {
              ...ExportMoney
            }
            ... on StoreCreditAccountCreditTransaction {
              expiresAt
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
}
    fragment ExportMoney on MoneyV2 {
  amount
  currencyCode
}`) as unknown as TypedDocumentString<ExportStoreCreditQuery, ExportStoreCreditQueryVariables>;
export const ExportCompaniesDocument = new TypedDocumentString(`
    query ExportCompanies($after: String) {
  customer {
    companyContacts(first: 10, after: $after) {
      nodes {
        id
        title
        company {
          id
          name
          externalId
        }
        locations(first: 25) {
          nodes {
            id
            name
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
    `) as unknown as TypedDocumentString<ExportCompaniesQuery, ExportCompaniesQueryVariables>;