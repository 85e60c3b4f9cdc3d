/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AskOrderQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type AskOrderQuery = { readonly shop: { readonly name: string, readonly email: string, readonly url: string, readonly shopPolicies: ReadonlyArray<{ readonly handle: string, readonly title: string, readonly url: string }> }, readonly order: { readonly name: string, readonly confirmationNumber: string | null } | null, readonly customer: { readonly id: string, readonly displayName: string, readonly emailAddress: { readonly emailAddress: string | null } | null } };

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

export const AskOrderDocument = new TypedDocumentString(`
    query AskOrder($id: ID!, $language: LanguageCode) @inContext(language: $language) {
  shop {
    name
    email
    url
    shopPolicies {
      handle
      title
      url
    }
  }
  order(id: $id) {
    name
    confirmationNumber
  }
  customer {
    id
    displayName
    emailAddress {
      emailAddress
    }
  }
}
    `) as unknown as TypedDocumentString<AskOrderQuery, AskOrderQueryVariables>;