/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CustomerCancelDataErasureErrorCode =
  | 'DOES_NOT_EXIST'
  | 'FAILED_TO_CANCEL'
  | 'NOT_BEING_ERASED'
  | 'UNAUTHORIZED_CANCELLATION';

export type CustomerRequestDataErasureErrorCode =
  | 'DOES_NOT_EXIST'
  | 'FAILED_TO_REQUEST';

export type RequestErasureMutationVariables = Exact<{
  customerId: string;
}>;


export type RequestErasureMutation = { readonly customerRequestDataErasure: { readonly customerId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: CustomerRequestDataErasureErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type CancelErasureMutationVariables = Exact<{
  customerId: string;
}>;


export type CancelErasureMutation = { readonly customerCancelDataErasure: { readonly customerId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: CustomerCancelDataErasureErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

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

export const RequestErasureDocument = new TypedDocumentString(`
    mutation RequestErasure($customerId: ID!) {
  customerRequestDataErasure(customerId: $customerId) {
    customerId
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestErasureMutation, RequestErasureMutationVariables>;
export const CancelErasureDocument = new TypedDocumentString(`
    mutation CancelErasure($customerId: ID!) {
  customerCancelDataErasure(customerId: $customerId) {
    customerId
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelErasureMutation, CancelErasureMutationVariables>;