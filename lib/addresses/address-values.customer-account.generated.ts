/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddressValuesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  language: string;
}>;


export type AddressValuesQuery = { readonly customer: { readonly defaultAddress: { readonly id: string } | null, readonly addresses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly firstName: string | null, readonly lastName: string | null, readonly company: string | null, readonly address1: string | null, readonly address2: string | null, readonly city: string | null, readonly zoneCode: string | null, readonly zip: string | null, readonly territoryCode: string | null, readonly phoneNumber: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

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

export const AddressValuesDocument = new TypedDocumentString(`
    query AddressValues($first: Int!, $after: String, $language: LanguageCode!) @inContext(language: $language) {
  customer {
    defaultAddress {
      id
    }
    addresses(first: $first, after: $after) {
      nodes {
        id
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
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AddressValuesQuery, AddressValuesQueryVariables>;