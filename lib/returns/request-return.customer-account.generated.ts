/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type RequestedLineItemInput = {
  readonly customerNote?: string | null | undefined;
  readonly lineItemId: string;
  readonly quantity: number;
  /** @deprecated Use `returnReasonDefinitionId` instead. This field will be removed in the future. */
  readonly returnReason?: ReturnReason | null | undefined;
  readonly returnReasonDefinitionId?: string | null | undefined;
};

export type ReturnErrorCode =
  | 'ALREADY_EXISTS'
  | 'BLANK'
  | 'CREATION_FAILED'
  | 'EQUAL_TO'
  | 'FEATURE_NOT_ENABLED'
  | 'GREATER_THAN'
  | 'GREATER_THAN_OR_EQUAL_TO'
  | 'INCLUSION'
  | 'INTERNAL_ERROR'
  | 'INVALID'
  | 'INVALID_STATE'
  | 'LESS_THAN'
  | 'LESS_THAN_OR_EQUAL_TO'
  | 'NOTIFICATION_FAILED'
  | 'NOT_AUTHORIZED'
  | 'NOT_A_NUMBER'
  | 'NOT_EDITABLE'
  | 'NOT_FOUND'
  | 'PRESENT'
  | 'TAKEN'
  | 'TOO_BIG'
  | 'TOO_LONG'
  | 'TOO_MANY_ARGUMENTS'
  | 'TOO_SHORT'
  | 'WRONG_LENGTH';

export type ReturnReason =
  | 'COLOR'
  | 'DEFECTIVE'
  | 'NOT_AS_DESCRIBED'
  | 'OTHER'
  | 'SIZE_TOO_LARGE'
  | 'SIZE_TOO_SMALL'
  | 'STYLE'
  | 'UNKNOWN'
  | 'UNWANTED'
  | 'WRONG_ITEM';

export type ReturnStatus =
  | 'CANCELED'
  | 'CLOSED'
  | 'DECLINED'
  | 'OPEN'
  | 'REQUESTED';

export type RequestReturnMutationVariables = Exact<{
  orderId: string;
  lines: ReadonlyArray<RequestedLineItemInput> | RequestedLineItemInput;
  language?: string | null | undefined;
}>;


export type RequestReturnMutation = { readonly orderRequestReturn: { readonly return: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ReturnErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type RecentReturnsQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type RecentReturnsQuery = { readonly order: { readonly returns: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ReturnStatus, readonly createdAt: string | null, readonly returnLineItems: { readonly nodes: ReadonlyArray<
            | { readonly quantity: number, readonly returnReasonDefinition: { readonly id: string } | null, readonly lineItem: { readonly id: string } }
            | { readonly quantity: number, readonly returnReasonDefinition: { readonly id: string } | null, readonly lineItem: { readonly id: string } }
          > } }> } } | null };

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

export const RequestReturnDocument = new TypedDocumentString(`
    mutation RequestReturn($orderId: ID!, $lines: [RequestedLineItemInput!]!, $language: LanguageCode) @inContext(language: $language) {
  orderRequestReturn(orderId: $orderId, requestedLineItems: $lines) {
    return {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestReturnMutation, RequestReturnMutationVariables>;
export const RecentReturnsDocument = new TypedDocumentString(`
    query RecentReturns($id: ID!, $language: LanguageCode) @inContext(language: $language) {
  order(id: $id) {
    returns(first: 5, sortKey: CREATED_AT, reverse: true) {
      nodes {
        id
        status
        createdAt
        returnLineItems(first: 50) {
          nodes {
            quantity
            returnReasonDefinition {
              id
            }
            lineItem {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecentReturnsQuery, RecentReturnsQueryVariables>;