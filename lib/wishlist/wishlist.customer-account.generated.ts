/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type HasMetafieldsIdentifier = {
  readonly key: string;
  readonly namespace: string;
};

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

export type WishlistQueryVariables = Exact<{
  identifiers: ReadonlyArray<HasMetafieldsIdentifier> | HasMetafieldsIdentifier;
  language: string;
}>;


export type WishlistQuery = { readonly customer: { readonly id: string, readonly metafields: ReadonlyArray<{ readonly value: string, readonly compareDigest: string } | null> } };

export type SetWishlistMutationVariables = Exact<{
  metafields: ReadonlyArray<MetafieldsSetInput> | MetafieldsSetInput;
  language: string;
}>;


export type SetWishlistMutation = { readonly metafieldsSet: { readonly userErrors: ReadonlyArray<{ readonly code: MetafieldsSetUserErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type ClearWishlistMutationVariables = Exact<{
  metafields: ReadonlyArray<MetafieldIdentifierInput> | MetafieldIdentifierInput;
  language: string;
}>;


export type ClearWishlistMutation = { readonly metafieldsDelete: { readonly userErrors: ReadonlyArray<{ readonly code: MetafieldsDeleteUserErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

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

export const WishlistDocument = new TypedDocumentString(`
    query Wishlist($identifiers: [HasMetafieldsIdentifier!]!, $language: LanguageCode!) @inContext(language: $language) {
  customer {
    id
    metafields(identifiers: $identifiers) {
      value
      compareDigest
    }
  }
}
    `) as unknown as TypedDocumentString<WishlistQuery, WishlistQueryVariables>;
export const SetWishlistDocument = new TypedDocumentString(`
    mutation SetWishlist($metafields: [MetafieldsSetInput!]!, $language: LanguageCode!) @inContext(language: $language) {
  metafieldsSet(metafields: $metafields) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetWishlistMutation, SetWishlistMutationVariables>;
export const ClearWishlistDocument = new TypedDocumentString(`
    mutation ClearWishlist($metafields: [MetafieldIdentifierInput!]!, $language: LanguageCode!) @inContext(language: $language) {
  metafieldsDelete(metafields: $metafields) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ClearWishlistMutation, ClearWishlistMutationVariables>;