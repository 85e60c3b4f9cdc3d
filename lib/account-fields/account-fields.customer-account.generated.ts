/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type HasMetafieldsIdentifier = {
  readonly key: string;
  readonly namespace: string;
};

export type AccountFieldsQueryVariables = Exact<{
  identifiers: ReadonlyArray<HasMetafieldsIdentifier> | HasMetafieldsIdentifier;
  language: string;
}>;


export type AccountFieldsQuery = { readonly customer: { readonly id: string, readonly metafields: ReadonlyArray<{ readonly namespace: string, readonly key: string, readonly value: string, readonly compareDigest: string } | null> }, readonly shop: { readonly email: string } };

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

export const AccountFieldsDocument = new TypedDocumentString(`
    query AccountFields($identifiers: [HasMetafieldsIdentifier!]!, $language: LanguageCode!) @inContext(language: $language) {
  customer {
    id
    metafields(identifiers: $identifiers) {
      namespace
      key
      value
      compareDigest
    }
  }
  shop {
    email
  }
}
    `) as unknown as TypedDocumentString<AccountFieldsQuery, AccountFieldsQueryVariables>;