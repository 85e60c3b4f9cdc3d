/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ReturnShippingMethod =
  | 'CUSTOMER_PROVIDED_LABEL'
  | 'MERCHANT_PROVIDED_LABEL';

export type ReturnStatus =
  | 'CANCELED'
  | 'CLOSED'
  | 'DECLINED'
  | 'OPEN'
  | 'REQUESTED';

export type OrderReturnQueryVariables = Exact<{
  id: string;
  returnId: string;
  language?: string | null | undefined;
}>;


export type OrderReturnQuery = { readonly shop: { readonly name: string, readonly email: string, readonly url: string }, readonly order: { readonly name: string, readonly returns: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly returnInformation: { readonly returnShippingMethods: ReadonlyArray<ReturnShippingMethod> }, readonly refunds: ReadonlyArray<{ readonly createdAt: string | null, readonly returnName: string | null, readonly totalRefunded: { readonly amount: string, readonly currencyCode: string } }> } | null, readonly return: { readonly id: string, readonly name: string, readonly status: ReturnStatus, readonly createdAt: string | null, readonly closedAt: string | null, readonly returnLineItems: { readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly quantity: number, readonly returnReasonDefinition: { readonly name: string } | null, readonly lineItem: { readonly title: string, readonly variantTitle: string | null, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null } }
        | { readonly id: string, readonly quantity: number, readonly returnReasonDefinition: { readonly name: string } | null, readonly lineItem: { readonly title: string, readonly variantTitle: string | null, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null } }
      >, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly exchangeLineItems: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly variantTitle: string | null, readonly quantity: number, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null }> }, readonly reverseDeliveries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly customerGeneratedLabel: boolean, readonly deliverable: { readonly label: { readonly publicFileUrl: string | null } | null, readonly tracking: { readonly carrierName: string | null, readonly trackingNumber: string | null, readonly trackingUrl: string | null } | null } | null }> } } | null };

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

export const OrderReturnDocument = new TypedDocumentString(`
    query OrderReturn($id: ID!, $returnId: ID!, $language: LanguageCode) @inContext(language: $language) {
  shop {
    name
    email
    url
  }
  order(id: $id) {
    name
    returns(first: 50) {
      nodes {
        id
      }
    }
    returnInformation {
      returnShippingMethods
    }
    refunds {
      createdAt
      returnName
      totalRefunded {
        amount
        currencyCode
      }
    }
  }
  return(id: $returnId) {
    id
    name
    status
    createdAt
    closedAt
    returnLineItems(first: 50) {
      nodes {
        id
        quantity
        returnReasonDefinition {
          name
        }
        lineItem {
          title
          variantTitle
          image {
            url
            altText
            width
            height
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    exchangeLineItems(first: 25) {
      nodes {
        id
        title
        variantTitle
        quantity
        image {
          url
          altText
          width
          height
        }
      }
    }
    reverseDeliveries(first: 10) {
      nodes {
        id
        customerGeneratedLabel
        deliverable {
          ... on ReverseDeliveryShippingDeliverable {
            label {
              publicFileUrl
            }
            tracking {
              carrierName
              trackingNumber
              trackingUrl
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrderReturnQuery, OrderReturnQueryVariables>;