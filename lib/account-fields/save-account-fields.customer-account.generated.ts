/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type MetafieldIdentifierInput = {
  readonly key: string;
  readonly namespace: string;
  readonly ownerId: string;
};

export type MetafieldsDeleteUserErrorCode =
  | 'BLANK'
  | 'DISALLOWED_OWNER_TYPE'
  | 'INVALID'
  | 'METAFIELD_DELETE_FAILED'
  | 'NOT_FOUND';

export type MetafieldsSetInput = {
  readonly compareDigest?: string | null | undefined;
  readonly key: string;
  readonly namespace: string;
  readonly ownerId: string;
  readonly type?: string | null | undefined;
  readonly value: string;
};

export type MetafieldsSetUserErrorCode =
  | 'APP_NOT_AUTHORIZED'
  | 'BLANK'
  | 'DISALLOWED_OWNER_TYPE'
  | 'INCLUSION'
  | 'INVALID'
  | 'INVALID_COMPARE_DIGEST'
  | 'INVALID_TYPE'
  | 'INVALID_VALUE'
  | 'LESS_THAN_OR_EQUAL_TO'
  | 'PRESENT'
  | 'STALE_OBJECT'
  | 'TAKEN'
  | 'TOO_LONG'
  | 'TOO_SHORT';

export type SetAccountFieldsMutationVariables = Exact<{
  metafields: ReadonlyArray<MetafieldsSetInput> | MetafieldsSetInput;
  language: string;
}>;


export type SetAccountFieldsMutation = { readonly metafieldsSet: { readonly userErrors: ReadonlyArray<{ readonly code: MetafieldsSetUserErrorCode | null, readonly elementIndex: number | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type ClearAccountFieldsMutationVariables = Exact<{
  metafields: ReadonlyArray<MetafieldIdentifierInput> | MetafieldIdentifierInput;
  language: string;
}>;


export type ClearAccountFieldsMutation = { readonly metafieldsDelete: { readonly userErrors: ReadonlyArray<{ readonly code: MetafieldsDeleteUserErrorCode | null, readonly elementIndex: number | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

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

export const SetAccountFieldsDocument = new TypedDocumentString(`
    mutation SetAccountFields($metafields: [MetafieldsSetInput!]!, $language: LanguageCode!) @inContext(language: $language) {
  metafieldsSet(metafields: $metafields) {
    userErrors {
      code
      elementIndex
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetAccountFieldsMutation, SetAccountFieldsMutationVariables>;
export const ClearAccountFieldsDocument = new TypedDocumentString(`
    mutation ClearAccountFields($metafields: [MetafieldIdentifierInput!]!, $language: LanguageCode!) @inContext(language: $language) {
  metafieldsDelete(metafields: $metafields) {
    userErrors {
      code
      elementIndex
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ClearAccountFieldsMutation, ClearAccountFieldsMutationVariables>;