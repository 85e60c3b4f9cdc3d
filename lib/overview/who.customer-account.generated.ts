/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type OrderFulfillmentStatus =
  | 'FULFILLED'
  | 'IN_PROGRESS'
  | 'ON_HOLD'
  | 'OPEN'
  | 'PARTIALLY_FULFILLED'
  | 'PENDING_FULFILLMENT'
  | 'RESTOCKED'
  | 'SCHEDULED'
  | 'UNFULFILLED';

export type WhoQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoQuery = { readonly customer: { readonly firstName: string | null, readonly imageUrl: string, readonly orders: { readonly nodes: ReadonlyArray<{ readonly cancelledAt: string | null, readonly fulfillmentStatus: OrderFulfillmentStatus }> } } };

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

export const WhoDocument = new TypedDocumentString(`
    query Who {
  customer {
    firstName
    imageUrl
    orders(first: 20, sortKey: PROCESSED_AT, reverse: true) {
      nodes {
        cancelledAt
        fulfillmentStatus
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoQuery, WhoQueryVariables>;