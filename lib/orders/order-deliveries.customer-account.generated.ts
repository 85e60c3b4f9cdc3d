/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type FulfillmentEventStatus =
  | 'ATTEMPTED_DELIVERY'
  | 'CARRIER_PICKED_UP'
  | 'CONFIRMED'
  | 'DELAYED'
  | 'DELIVERED'
  | 'FAILURE'
  | 'IN_TRANSIT'
  | 'LABEL_PRINTED'
  | 'LABEL_PURCHASED'
  | 'OUT_FOR_DELIVERY'
  | 'PICKED_UP'
  | 'READY_FOR_PICKUP';

export type FulfillmentStatus =
  | 'CANCELLED'
  | 'ERROR'
  | 'FAILURE'
  | 'OPEN'
  | 'PENDING'
  | 'SUCCESS';

export type OrderDeliveriesQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type OrderDeliveriesQuery = { readonly shop: { readonly name: string }, readonly order: { readonly name: string, readonly cancelledAt: string | null, readonly fulfillments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: FulfillmentStatus | null, readonly latestShipmentStatus: FulfillmentEventStatus | null, readonly estimatedDeliveryAt: string | null, readonly isPickedUp: boolean, readonly requiresShipping: boolean }> } } | null };

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

export const OrderDeliveriesDocument = new TypedDocumentString(`
    query OrderDeliveries($id: ID!, $language: LanguageCode) @inContext(language: $language) {
  shop {
    name
  }
  order(id: $id) {
    name
    cancelledAt
    fulfillments(first: 25, sortKey: CREATED_AT, reverse: true) {
      nodes {
        id
        status
        latestShipmentStatus
        estimatedDeliveryAt
        isPickedUp
        requiresShipping
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrderDeliveriesQuery, OrderDeliveriesQueryVariables>;