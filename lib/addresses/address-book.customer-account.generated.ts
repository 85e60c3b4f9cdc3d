/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddressCardFragment = { readonly id: string, readonly formatted: ReadonlyArray<string>, readonly territoryCode: string | null, readonly phoneNumber: string | null };

export type AddressBookQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  language: string;
}>;


export type AddressBookQuery = { readonly customer: { readonly defaultAddress: { readonly id: string, readonly formatted: ReadonlyArray<string>, readonly territoryCode: string | null, readonly phoneNumber: string | null } | null, readonly addresses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly formatted: ReadonlyArray<string>, readonly territoryCode: string | null, readonly phoneNumber: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

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
export const AddressCardFragmentDoc = new TypedDocumentString(`
    fragment AddressCard on CustomerAddress {
  id
  formatted(withName: true)
  territoryCode
  phoneNumber
}
    `, {"fragmentName":"AddressCard"}) as unknown as TypedDocumentString<AddressCardFragment, unknown>;
export const AddressBookDocument = new TypedDocumentString(`
    query AddressBook($first: Int!, $after: String, $language: LanguageCode!) @inContext(language: $language) {
  customer {
    defaultAddress {
      ...AddressCard
    }
    addresses(first: $first, after: $after, skipDefault: true) {
      nodes {
        ...AddressCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment AddressCard on CustomerAddress {
  id
  formatted(withName: true)
  territoryCode
  phoneNumber
}`) as unknown as TypedDocumentString<AddressBookQuery, AddressBookQueryVariables>;