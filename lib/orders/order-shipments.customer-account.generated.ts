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

export type OrderShipmentsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  language?: string | null | undefined;
}>;


export type OrderShipmentsQuery = { readonly order: { readonly fulfillments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly status: FulfillmentStatus | null, readonly latestShipmentStatus: FulfillmentEventStatus | null, readonly estimatedDeliveryAt: string | null, readonly isPickedUp: boolean, readonly requiresShipping: boolean, readonly fulfillmentLineItems: { readonly nodes: ReadonlyArray<{ readonly quantity: number | null, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly trackingInformation: ReadonlyArray<{ readonly company: string | null, readonly number: string | null, readonly url: string | null }>, readonly events: { readonly nodes: ReadonlyArray<{ readonly status: FulfillmentEventStatus, readonly happenedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OrderShipmentFieldsFragment = { readonly id: string, readonly createdAt: string, readonly status: FulfillmentStatus | null, readonly latestShipmentStatus: FulfillmentEventStatus | null, readonly estimatedDeliveryAt: string | null, readonly isPickedUp: boolean, readonly requiresShipping: boolean, readonly trackingInformation: ReadonlyArray<{ readonly company: string | null, readonly number: string | null, readonly url: string | null }>, readonly events: { readonly nodes: ReadonlyArray<{ readonly status: FulfillmentEventStatus, readonly happenedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type OrderShipmentLineFieldsFragment = { readonly quantity: number | null, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null } };

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
export const OrderShipmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment OrderShipmentFields on Fulfillment {
  id
  createdAt
  status
  latestShipmentStatus
  estimatedDeliveryAt
  isPickedUp
  requiresShipping
  trackingInformation {
    company
    number
    url
  }
  events(first: 12, sortKey: HAPPENED_AT, reverse: true) {
    nodes {
      status
      happenedAt
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"fragmentName":"OrderShipmentFields"}) as unknown as TypedDocumentString<OrderShipmentFieldsFragment, unknown>;
export const OrderShipmentLineFieldsFragmentDoc = new TypedDocumentString(`
    fragment OrderShipmentLineFields on FulfillmentLineItem {
  quantity
  lineItem {
    id
    title
    variantTitle
  }
}
    `, {"fragmentName":"OrderShipmentLineFields"}) as unknown as TypedDocumentString<OrderShipmentLineFieldsFragment, unknown>;
export const OrderShipmentsDocument = new TypedDocumentString(`
    query OrderShipments($id: ID!, $after: String, $language: LanguageCode) @inContext(language: $language) {
  order(id: $id) {
    fulfillments(first: 2, after: $after, sortKey: CREATED_AT) {
      nodes {
        ...OrderShipmentFields
        fulfillmentLineItems(first: 200) {
          nodes {
            ...OrderShipmentLineFields
          }
          pageInfo {
            hasNextPage
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment OrderShipmentFields on Fulfillment {
  id
  createdAt
  status
  latestShipmentStatus
  estimatedDeliveryAt
  isPickedUp
  requiresShipping
  trackingInformation {
    company
    number
    url
  }
  events(first: 12, sortKey: HAPPENED_AT, reverse: true) {
    nodes {
      status
      happenedAt
    }
    pageInfo {
      hasNextPage
    }
  }
}
fragment OrderShipmentLineFields on FulfillmentLineItem {
  quantity
  lineItem {
    id
    title
    variantTitle
  }
}`) as unknown as TypedDocumentString<OrderShipmentsQuery, OrderShipmentsQueryVariables>;