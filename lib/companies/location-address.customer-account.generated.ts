/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BusinessCustomerErrorCode =
  | 'BLANK'
  | 'BUSINESS_LOCATION_NOT_FOUND'
  | 'FAILED_TO_DELETE'
  | 'INTERNAL_ERROR'
  | 'INVALID'
  | 'INVALID_INPUT'
  | 'LIMIT_REACHED'
  | 'NO_INPUT'
  | 'PERMISSION_DENIED'
  | 'REQUIRED'
  | 'RESOURCE_NOT_FOUND'
  | 'TAKEN'
  | 'TOO_LONG'
  | 'UNEXPECTED_TYPE';

export type CompanyAddressInput = {
  readonly address1?: string | null | undefined;
  readonly address2?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly countryCode?: string | null | undefined;
  readonly firstName?: string | null | undefined;
  readonly lastName?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly recipient?: string | null | undefined;
  readonly zip?: string | null | undefined;
  readonly zoneCode?: string | null | undefined;
};

export type CompanyAddressType =
  | 'BILLING'
  | 'SHIPPING';

export type PermittedOperation =
  | 'ADD'
  | 'ALL'
  | 'DELETE'
  | 'EDIT'
  | 'USE'
  | 'VIEW';

export type LocationAddressQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type LocationAddressQuery = { readonly customer: { readonly companyContacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly addresses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly formatted: ReadonlyArray<string>, readonly firstName: string | null, readonly lastName: string | null, readonly company: string | null, readonly address1: string | null, readonly address2: string | null, readonly city: string | null, readonly zoneCode: string | null, readonly zip: string | null, readonly territoryCode: string | null, readonly phoneNumber: string | null }> } }, readonly companyLocation: { readonly id: string, readonly name: string, readonly billingAddress: { readonly recipient: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly address1: string, readonly address2: string | null, readonly city: string | null, readonly zoneCode: string | null, readonly zip: string | null, readonly countryCode: string, readonly phone: string | null } | null, readonly shippingAddress: { readonly recipient: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly address1: string, readonly address2: string | null, readonly city: string | null, readonly zoneCode: string | null, readonly zip: string | null, readonly countryCode: string, readonly phone: string | null } | null, readonly roleAssignments: { readonly nodes: ReadonlyArray<{ readonly contact: { readonly id: string }, readonly role: { readonly name: string, readonly billing: ReadonlyArray<PermittedOperation>, readonly shipping: ReadonlyArray<PermittedOperation> } }> } } | null };

export type CompanyAddressValuesFragment = { readonly recipient: string | null, readonly firstName: string | null, readonly lastName: string | null, readonly address1: string, readonly address2: string | null, readonly city: string | null, readonly zoneCode: string | null, readonly zip: string | null, readonly countryCode: string, readonly phone: string | null };

export type AssignLocationAddressMutationVariables = Exact<{
  id: string;
  address: CompanyAddressInput;
  types: ReadonlyArray<CompanyAddressType> | CompanyAddressType;
  language?: string | null | undefined;
}>;


export type AssignLocationAddressMutation = { readonly companyLocationAssignAddress: { readonly addresses: ReadonlyArray<{ readonly id: string }> | null, readonly userErrors: ReadonlyArray<{ readonly code: BusinessCustomerErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

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
export const CompanyAddressValuesFragmentDoc = new TypedDocumentString(`
    fragment CompanyAddressValues on CompanyAddress {
  recipient
  firstName
  lastName
  address1
  address2
  city
  zoneCode
  zip
  countryCode
  phone
}
    `, {"fragmentName":"CompanyAddressValues"}) as unknown as TypedDocumentString<CompanyAddressValuesFragment, unknown>;
export const LocationAddressDocument = new TypedDocumentString(`
    query LocationAddress($id: ID!, $language: LanguageCode) @inContext(language: $language) {
  customer {
    companyContacts(first: 4) {
      nodes {
        id
      }
    }
    addresses(first: 50) {
      nodes {
        id
        formatted
        firstName
        lastName
        company
        address1
        address2
        city
        zoneCode
        zip
        territoryCode
        phoneNumber
      }
    }
  }
  companyLocation(id: $id) {
    id
    name
    billingAddress {
      ...CompanyAddressValues
    }
    shippingAddress {
      ...CompanyAddressValues
    }
    roleAssignments(first: 20) {
      nodes {
        ...CompanyRoleFields
      }
    }
  }
}
    fragment CompanyAddressValues on CompanyAddress {
  recipient
  firstName
  lastName
  address1
  address2
  city
  zoneCode
  zip
  countryCode
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
}`) as unknown as TypedDocumentString<LocationAddressQuery, LocationAddressQueryVariables>;
export const AssignLocationAddressDocument = new TypedDocumentString(`
    mutation AssignLocationAddress($id: ID!, $address: CompanyAddressInput!, $types: [CompanyAddressType!]!, $language: LanguageCode) @inContext(language: $language) {
  companyLocationAssignAddress(
    locationId: $id
    address: $address
    addressTypes: $types
  ) {
    addresses {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AssignLocationAddressMutation, AssignLocationAddressMutationVariables>;