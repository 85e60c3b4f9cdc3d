/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CustomerUpdateInput = {
  readonly firstName?: string | null | undefined;
  readonly lastName?: string | null | undefined;
};

export type UserErrorsCustomerUserErrorsCode =
  | 'CONTAINS_HTML_TAGS'
  | 'CONTAINS_URL'
  | 'CUSTOMER_DOES_NOT_EXIST'
  | 'CUSTOMER_INPUT_ARGUMENT_EMPTY'
  | 'INVALID'
  | 'TOO_LONG';

export type UpdateNameMutationVariables = Exact<{
  input: CustomerUpdateInput;
  language: string;
}>;


export type UpdateNameMutation = { readonly customerUpdate: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorsCustomerUserErrorsCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

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

export const UpdateNameDocument = new TypedDocumentString(`
    mutation UpdateName($input: CustomerUpdateInput!, $language: LanguageCode!) @inContext(language: $language) {
  customerUpdate(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateNameMutation, UpdateNameMutationVariables>;