/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type DiscountTargetType =
  | 'LINE_ITEM'
  | 'SHIPPING_LINE';

export type SubscriptionBillingCycleBillingCycleStatus =
  | 'BILLED'
  | 'UNBILLED';

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

export type SubscriptionQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type SubscriptionQuery = { readonly shop: { readonly name: string }, readonly customer: { readonly subscriptionContract: { readonly id: string, readonly createdAt: string, readonly currencyCode: string, readonly note: string | null, readonly status: SubscriptionContractSubscriptionStatus, readonly nextBillingDate: string | null, readonly lastPaymentStatus: SubscriptionContractLastPaymentStatus | null, readonly lastBillingAttemptErrorType: SubscriptionContractLastBillingErrorType | null, readonly billingPolicy: { readonly interval: SubscriptionInterval, readonly minCycles: number | null, readonly maxCycles: number | null, readonly intervalCount: { readonly count: number } | null }, readonly deliveryPrice: { readonly amount: string, readonly currencyCode: string }, readonly deliveryMethod:
        | { readonly __typename: 'SubscriptionDeliveryMethodLocalDelivery', readonly address: { readonly name: string | null, readonly company: string | null, readonly address1: string | null, readonly address2: string | null, readonly zip: string | null, readonly city: string | null, readonly province: string | null, readonly country: string | null }, readonly localDeliveryOption: { readonly presentmentTitle: string | null, readonly title: string | null, readonly instructions: string | null, readonly phone: string } }
        | { readonly __typename: 'SubscriptionDeliveryMethodPickup', readonly pickupOption: { readonly presentmentTitle: string | null, readonly title: string | null, readonly pickupAddress: { readonly address1: string, readonly address2: string | null, readonly city: string, readonly zip: string | null, readonly countryCode: string } } }
        | { readonly __typename: 'SubscriptionDeliveryMethodShipping', readonly address: { readonly name: string | null, readonly company: string | null, readonly address1: string | null, readonly address2: string | null, readonly zip: string | null, readonly city: string | null, readonly province: string | null, readonly country: string | null }, readonly shippingOption: { readonly presentmentTitle: string | null, readonly title: string | null } }
       | null, readonly discounts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly targetType: DiscountTargetType, readonly recurringCycleLimit: number | null, readonly usageCount: { readonly count: number } | null, readonly value:
            | { readonly __typename: 'SubscriptionDiscountFixedAmountValue', readonly amount: { readonly amount: string, readonly currencyCode: string } }
            | { readonly __typename: 'SubscriptionDiscountPercentageValue', readonly percentage: number }
           }> } | null, readonly lines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly variantTitle: string | null, readonly quantity: number, readonly currentPrice: { readonly amount: string, readonly currencyCode: string }, readonly lineDiscountedPrice: { readonly amount: string, readonly currencyCode: string }, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly upcomingBillingCycles: { readonly nodes: ReadonlyArray<{ readonly cycleIndex: number, readonly billingAttemptExpectedDate: string, readonly skipped: boolean, readonly status: SubscriptionBillingCycleBillingCycleStatus }> }, readonly orders: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly processedAt: string, readonly totalPrice: { readonly amount: string, readonly currencyCode: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly deliveryPolicy: { readonly interval: SubscriptionInterval, readonly intervalCount: { readonly count: number } | null } } | null } };

export type SubscriptionDeliveryFields_SubscriptionDeliveryMethodLocalDelivery_Fragment = { readonly __typename: 'SubscriptionDeliveryMethodLocalDelivery', readonly address: { readonly name: string | null, readonly company: string | null, readonly address1: string | null, readonly address2: string | null, readonly zip: string | null, readonly city: string | null, readonly province: string | null, readonly country: string | null }, readonly localDeliveryOption: { readonly presentmentTitle: string | null, readonly title: string | null, readonly instructions: string | null, readonly phone: string } };

export type SubscriptionDeliveryFields_SubscriptionDeliveryMethodPickup_Fragment = { readonly __typename: 'SubscriptionDeliveryMethodPickup', readonly pickupOption: { readonly presentmentTitle: string | null, readonly title: string | null, readonly pickupAddress: { readonly address1: string, readonly address2: string | null, readonly city: string, readonly zip: string | null, readonly countryCode: string } } };

export type SubscriptionDeliveryFields_SubscriptionDeliveryMethodShipping_Fragment = { readonly __typename: 'SubscriptionDeliveryMethodShipping', readonly address: { readonly name: string | null, readonly company: string | null, readonly address1: string | null, readonly address2: string | null, readonly zip: string | null, readonly city: string | null, readonly province: string | null, readonly country: string | null }, readonly shippingOption: { readonly presentmentTitle: string | null, readonly title: string | null } };

export type SubscriptionDeliveryFieldsFragment =
  | SubscriptionDeliveryFields_SubscriptionDeliveryMethodLocalDelivery_Fragment
  | SubscriptionDeliveryFields_SubscriptionDeliveryMethodPickup_Fragment
  | SubscriptionDeliveryFields_SubscriptionDeliveryMethodShipping_Fragment
;

export type SubscriptionAddressFieldsFragment = { readonly name: string | null, readonly company: string | null, readonly address1: string | null, readonly address2: string | null, readonly zip: string | null, readonly city: string | null, readonly province: string | null, readonly country: string | null };

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
export const SubscriptionAddressFieldsFragmentDoc = new TypedDocumentString(`
    fragment SubscriptionAddressFields on SubscriptionMailingAddress {
  name
  company
  address1
  address2
  zip
  city
  province
  country
}
    `, {"fragmentName":"SubscriptionAddressFields"}) as unknown as TypedDocumentString<SubscriptionAddressFieldsFragment, unknown>;
export const SubscriptionDeliveryFieldsFragmentDoc = new TypedDocumentString(`
    fragment SubscriptionDeliveryFields on SubscriptionDeliveryMethod {
  __typename
  ... on SubscriptionDeliveryMethodShipping {
    address {
      ...SubscriptionAddressFields
    }
    shippingOption {
      presentmentTitle
      title
    }
  }
  ... on SubscriptionDeliveryMethodLocalDelivery {
    address {
      ...SubscriptionAddressFields
    }
    localDeliveryOption {
      presentmentTitle
      title
      instructions
      phone
    }
  }
  ... on SubscriptionDeliveryMethodPickup {
    pickupOption {
      presentmentTitle
      title
      pickupAddress {
        address1
        address2
        city
        zip
        countryCode
      }
    }
  }
}
    fragment SubscriptionAddressFields on SubscriptionMailingAddress {
  name
  company
  address1
  address2
  zip
  city
  province
  country
}`, {"fragmentName":"SubscriptionDeliveryFields"}) as unknown as TypedDocumentString<SubscriptionDeliveryFieldsFragment, unknown>;
export const SubscriptionDocument = new TypedDocumentString(`
    query Subscription($id: ID!, $language: LanguageCode) @inContext(language: $language) {
  shop {
    name
  }
  customer {
    subscriptionContract(id: $id) {
      id
      createdAt
      currencyCode
      note
      ...SubscriptionStateFields
      billingPolicy {
        interval
        intervalCount {
          count
        }
        minCycles
        maxCycles
      }
      deliveryPrice {
        amount
        currencyCode
      }
      deliveryMethod {
        ...SubscriptionDeliveryFields
      }
      discounts(first: 10) {
        nodes {
          id
          title
          targetType
          recurringCycleLimit
          usageCount {
            count
          }
          value {
            __typename
            ... on SubscriptionDiscountPercentageValue {
              percentage
            }
            ... on SubscriptionDiscountFixedAmountValue {
              amount {
                amount
                currencyCode
              }
            }
          }
        }
      }
      lines(first: 30) {
        nodes {
          id
          title
          variantTitle
          quantity
          currentPrice {
            amount
            currencyCode
          }
          lineDiscountedPrice {
            amount
            currencyCode
          }
          image {
            url
            altText
            width
            height
          }
        }
        pageInfo {
          hasNextPage
        }
      }
      upcomingBillingCycles(first: 6) {
        nodes {
          cycleIndex
          billingAttemptExpectedDate
          skipped
          status
        }
      }
      orders(first: 10, reverse: true) {
        nodes {
          id
          name
          processedAt
          totalPrice {
            amount
            currencyCode
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
}
    fragment SubscriptionDeliveryFields on SubscriptionDeliveryMethod {
  __typename
  ... on SubscriptionDeliveryMethodShipping {
    address {
      ...SubscriptionAddressFields
    }
    shippingOption {
      presentmentTitle
      title
    }
  }
  ... on SubscriptionDeliveryMethodLocalDelivery {
    address {
      ...SubscriptionAddressFields
    }
    localDeliveryOption {
      presentmentTitle
      title
      instructions
      phone
    }
  }
  ... on SubscriptionDeliveryMethodPickup {
    pickupOption {
      presentmentTitle
      title
      pickupAddress {
        address1
        address2
        city
        zip
        countryCode
      }
    }
  }
}
fragment SubscriptionAddressFields on SubscriptionMailingAddress {
  name
  company
  address1
  address2
  zip
  city
  province
  country
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
}`) as unknown as TypedDocumentString<SubscriptionQuery, SubscriptionQueryVariables>;