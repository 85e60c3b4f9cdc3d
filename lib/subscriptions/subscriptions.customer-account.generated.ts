/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SubscriptionContractLastBillingErrorType =
  | 'CUSTOMER_ERROR'
  | 'INVENTORY_ERROR'
  | 'OTHER'
  | 'PAYMENT_ERROR';

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

export type SubscriptionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type SubscriptionsQuery = { readonly customer: { readonly subscriptionContracts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: SubscriptionContractSubscriptionStatus, readonly nextBillingDate: string | null, readonly lastPaymentStatus: SubscriptionContractLastPaymentStatus | null, readonly lastBillingAttemptErrorType: SubscriptionContractLastBillingErrorType | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly variantTitle: string | null, readonly quantity: number, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null }> }, readonly linesCount: { readonly count: number } | null, readonly deliveryPolicy: { readonly interval: SubscriptionInterval, readonly intervalCount: { readonly count: number } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } };

export type SubscriptionStateFieldsFragment = { readonly status: SubscriptionContractSubscriptionStatus, readonly nextBillingDate: string | null, readonly lastPaymentStatus: SubscriptionContractLastPaymentStatus | null, readonly lastBillingAttemptErrorType: SubscriptionContractLastBillingErrorType | null, readonly deliveryPolicy: { readonly interval: SubscriptionInterval, readonly intervalCount: { readonly count: number } | null } };

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
export const SubscriptionStateFieldsFragmentDoc = new TypedDocumentString(`
    fragment SubscriptionStateFields on SubscriptionContract {
  status
  nextBillingDate
  lastPaymentStatus
  lastBillingAttemptErrorType
  deliveryPolicy {
    interval
    intervalCount {
      count
    }
  }
}
    `, {"fragmentName":"SubscriptionStateFields"}) as unknown as TypedDocumentString<SubscriptionStateFieldsFragment, unknown>;
export const SubscriptionsDocument = new TypedDocumentString(`
    query Subscriptions($first: Int, $after: String, $last: Int, $before: String, $language: LanguageCode) @inContext(language: $language) {
  customer {
    subscriptionContracts(
      first: $first
      after: $after
      last: $last
      before: $before
      sortKey: CREATED_AT
      reverse: true
    ) {
      nodes {
        id
        ...SubscriptionStateFields
        lines(first: 3) {
          nodes {
            id
            title
            variantTitle
            quantity
            image {
              url
              altText
              width
              height
            }
          }
        }
        linesCount {
          count
        }
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
    fragment SubscriptionStateFields on SubscriptionContract {
  status
  nextBillingDate
  lastPaymentStatus
  lastBillingAttemptErrorType
  deliveryPolicy {
    interval
    intervalCount {
      count
    }
  }
}`) as unknown as TypedDocumentString<SubscriptionsQuery, SubscriptionsQueryVariables>;