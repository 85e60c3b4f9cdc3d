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

export type UserErrorsCustomerAddressUserErrorsCode =
  | 'ADDRESS1_MISSING'
  | 'ADDRESS_ARGUMENT_EMPTY'
  | 'ADDRESS_ID_DOES_NOT_EXIST'
  | 'CONTAINS_HTML_TAGS'
  | 'COUNTRY_NOT_EXIST'
  | 'CUSTOMER_ADDRESS_ALREADY_EXISTS'
  | 'DELETING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED'
  | 'DEMOTING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED'
  | 'INVALID'
  | 'INVALID_FOR_COUNTRY'
  | 'INVALID_FOR_COUNTRY_AND_PROVINCE'
  | 'INVALID_TERRITORY_CODE'
  | 'PHONE_NUMBER_NOT_VALID'
  | 'REQUIRED'
  | 'TERRITORY_CODE_MISSING'
  | 'TOO_LONG'
  | 'ZONE_CODE_MISSING';

export type CreateAddressMutationVariables = Exact<{
  address: CustomerAddressInput;
  defaultAddress?: boolean | null | undefined;
  language: string;
}>;


export type CreateAddressMutation = { readonly customerAddressCreate: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorsCustomerAddressUserErrorsCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type UpdateAddressMutationVariables = Exact<{
  addressId: string;
  address: CustomerAddressInput;
  defaultAddress?: boolean | null | undefined;
  language: string;
}>;


export type UpdateAddressMutation = { readonly customerAddressUpdate: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorsCustomerAddressUserErrorsCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type MakeDefaultAddressMutationVariables = Exact<{
  addressId: string;
  language: string;
}>;


export type MakeDefaultAddressMutation = { readonly customerAddressUpdate: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorsCustomerAddressUserErrorsCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type DeleteAddressMutationVariables = Exact<{
  addressId: string;
  language: string;
}>;


export type DeleteAddressMutation = { readonly customerAddressDelete: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorsCustomerAddressUserErrorsCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

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

export const CreateAddressDocument = new TypedDocumentString(`
    mutation CreateAddress($address: CustomerAddressInput!, $defaultAddress: Boolean, $language: LanguageCode!) @inContext(language: $language) {
  customerAddressCreate(address: $address, defaultAddress: $defaultAddress) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateAddressMutation, CreateAddressMutationVariables>;
export const UpdateAddressDocument = new TypedDocumentString(`
    mutation UpdateAddress($addressId: ID!, $address: CustomerAddressInput!, $defaultAddress: Boolean, $language: LanguageCode!) @inContext(language: $language) {
  customerAddressUpdate(
    addressId: $addressId
    address: $address
    defaultAddress: $defaultAddress
  ) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateAddressMutation, UpdateAddressMutationVariables>;
export const MakeDefaultAddressDocument = new TypedDocumentString(`
    mutation MakeDefaultAddress($addressId: ID!, $language: LanguageCode!) @inContext(language: $language) {
  customerAddressUpdate(addressId: $addressId, defaultAddress: true) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MakeDefaultAddressMutation, MakeDefaultAddressMutationVariables>;
export const DeleteAddressDocument = new TypedDocumentString(`
    mutation DeleteAddress($addressId: ID!, $language: LanguageCode!) @inContext(language: $language) {
  customerAddressDelete(addressId: $addressId) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteAddressMutation, DeleteAddressMutationVariables>;