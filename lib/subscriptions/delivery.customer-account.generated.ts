/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CustomerAddressInput = {
  readonly address1?: string | null | undefined;
  readonly address2?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly company?: string | null | undefined;
  readonly firstName?: string | null | undefined;
  readonly lastName?: string | null | undefined;
  readonly phoneNumber?: string | null | undefined;
  readonly territoryCode?: string | null | undefined;
  readonly zip?: string | null | undefined;
  readonly zoneCode?: string | null | undefined;
};

export type SubscriptionContractSubscriptionStatus =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'EXPIRED'
  | 'FAILED'
  | 'PAUSED'
  | 'STALE';

export type SubscriptionContractUserErrorCode =
  | 'BLANK'
  | 'HAS_FUTURE_EDITS'
  | 'INVALID'
  | 'PAYMENT_INSTRUMENT_DOES_NOT_EXIST'
  | 'SUBSCRIPTION_CONTRACT_DOES_NOT_EXIST';

export type SubscriptionDeliveryMethodInput = {
  readonly localDelivery?: SubscriptionDeliveryMethodLocalDeliveryInput | null | undefined;
  readonly pickup?: SubscriptionDeliveryMethodPickupInput | null | undefined;
  readonly shipping?: SubscriptionDeliveryMethodShippingInput | null | undefined;
};

export type SubscriptionDeliveryMethodLocalDeliveryInput = {
  readonly deliveryAddress?: CustomerAddressInput | null | undefined;
  readonly instructions?: string | null | undefined;
  readonly phone: string;
};

export type SubscriptionDeliveryMethodPickupInput = {
  readonly locationId: string;
};

export type SubscriptionDeliveryMethodShippingInput = {
  readonly shippingAddress?: CustomerAddressInput | null | undefined;
};

export type SubscriptionAddressesQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type SubscriptionAddressesQuery = { readonly customer: { readonly subscriptionContract: { readonly id: string, readonly status: SubscriptionContractSubscriptionStatus, readonly deliveryMethod:
        | { readonly __typename: 'SubscriptionDeliveryMethodLocalDelivery', readonly address: { readonly name: string | null, readonly company: string | null, readonly address1: string | null, readonly address2: string | null, readonly zip: string | null, readonly city: string | null, readonly province: string | null, readonly country: string | null }, readonly localDeliveryOption: { readonly presentmentTitle: string | null, readonly title: string | null, readonly instructions: string | null, readonly phone: string } }
        | { readonly __typename: 'SubscriptionDeliveryMethodPickup', readonly pickupOption: { readonly presentmentTitle: string | null, readonly title: string | null, readonly pickupAddress: { readonly address1: string, readonly address2: string | null, readonly city: string, readonly zip: string | null, readonly countryCode: string } } }
        | { readonly __typename: 'SubscriptionDeliveryMethodShipping', readonly address: { readonly name: string | null, readonly company: string | null, readonly address1: string | null, readonly address2: string | null, readonly zip: string | null, readonly city: string | null, readonly province: string | null, readonly country: string | null }, readonly shippingOption: { readonly presentmentTitle: string | null, readonly title: string | null } }
       | null } | null, readonly addresses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly formatted: ReadonlyArray<string>, readonly firstName: string | null, readonly lastName: string | null, readonly company: string | null, readonly address1: string | null, readonly address2: string | null, readonly city: string | null, readonly zoneCode: string | null, readonly territoryCode: string | null, readonly zip: string | null, readonly phoneNumber: string | null }> } } };

export type FetchDeliveryOptionsMutationVariables = Exact<{
  id: string;
  address?: CustomerAddressInput | null | undefined;
  language?: string | null | undefined;
}>;


export type FetchDeliveryOptionsMutation = { readonly subscriptionContractFetchDeliveryOptions: { readonly deliveryOptionsResult:
      | { readonly __typename: 'SubscriptionDeliveryOptionsResultFailure' }
      | { readonly __typename: 'SubscriptionDeliveryOptionsResultSuccess', readonly token: string, readonly deliveryOptions: ReadonlyArray<
          | { readonly __typename: 'SubscriptionLocalDeliveryOption', readonly title: string, readonly presentmentTitle: string | null, readonly description: string | null, readonly price: { readonly amount: string, readonly currencyCode: string } }
          | { readonly __typename: 'SubscriptionPickupOption', readonly title: string, readonly presentmentTitle: string | null, readonly description: string | null, readonly pickupTime: string, readonly locationId: string, readonly price: { readonly amount: string, readonly currencyCode: string }, readonly pickupAddress: { readonly address1: string, readonly city: string, readonly zip: string | null } }
          | { readonly __typename: 'SubscriptionShippingOption', readonly title: string, readonly presentmentTitle: string | null, readonly description: string | null, readonly price: { readonly amount: string, readonly currencyCode: string } }
        > }
     | null, readonly userErrors: ReadonlyArray<{ readonly code: SubscriptionContractUserErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type SelectDeliveryMethodMutationVariables = Exact<{
  id: string;
  token: string;
  method: SubscriptionDeliveryMethodInput;
  language?: string | null | undefined;
}>;


export type SelectDeliveryMethodMutation = { readonly subscriptionContractSelectDeliveryMethod: { readonly contract: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: SubscriptionContractUserErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

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

export const SubscriptionAddressesDocument = new TypedDocumentString(`
    query SubscriptionAddresses($id: ID!, $language: LanguageCode) @inContext(language: $language) {
  customer {
    subscriptionContract(id: $id) {
      id
      status
      deliveryMethod {
        ...SubscriptionDeliveryFields
      }
    }
    addresses(first: 50) {
      nodes {
        id
        formatted(withName: true, withCompany: true)
        firstName
        lastName
        company
        address1
        address2
        city
        zoneCode
        territoryCode
        zip
        phoneNumber
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
}`) as unknown as TypedDocumentString<SubscriptionAddressesQuery, SubscriptionAddressesQueryVariables>;
export const FetchDeliveryOptionsDocument = new TypedDocumentString(`
    mutation FetchDeliveryOptions($id: ID!, $address: CustomerAddressInput, $language: LanguageCode) @inContext(language: $language) {
  subscriptionContractFetchDeliveryOptions(
    subscriptionContractId: $id
    address: $address
  ) {
    deliveryOptionsResult {
      __typename
      ... on SubscriptionDeliveryOptionsResultSuccess {
        token
        deliveryOptions {
          __typename
          ... on SubscriptionShippingOption {
            title
            presentmentTitle
            description
            price {
              amount
              currencyCode
            }
          }
          ... on SubscriptionLocalDeliveryOption {
            title
            presentmentTitle
            description
            price {
              amount
              currencyCode
            }
          }
          ... on SubscriptionPickupOption {
            title
            presentmentTitle
            description
            pickupTime
            locationId
            price {
              amount
              currencyCode
            }
            pickupAddress {
              address1
              city
              zip
            }
          }
        }
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FetchDeliveryOptionsMutation, FetchDeliveryOptionsMutationVariables>;
export const SelectDeliveryMethodDocument = new TypedDocumentString(`
    mutation SelectDeliveryMethod($id: ID!, $token: String!, $method: SubscriptionDeliveryMethodInput!, $language: LanguageCode) @inContext(language: $language) {
  subscriptionContractSelectDeliveryMethod(
    subscriptionContractId: $id
    subscriptionDeliveryOptionsResultToken: $token
    deliveryMethodInput: $method
  ) {
    contract {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SelectDeliveryMethodMutation, SelectDeliveryMethodMutationVariables>;