/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CalculateRequestedOrderEditInput = {
  readonly lineItems: CalculateRequestedOrderEditLineItemsInput;
  readonly orderId: string;
};

export type CalculateRequestedOrderEditLineItemRemovalInput = {
  readonly lineItemId: string;
  readonly quantity: number;
};

export type CalculateRequestedOrderEditLineItemsInput = {
  readonly removals: ReadonlyArray<CalculateRequestedOrderEditLineItemRemovalInput>;
};

export type IneligibleReason =
  | 'EDIT_WINDOW_EXPIRED'
  | 'FINAL_SALE'
  | 'NOT_EDITABLE'
  | 'OTHER'
  | 'PENDING_EDIT_REQUEST'
  | 'RETURNED'
  | 'RETURN_WINDOW_EXPIRED';

export type RequestedOrderEditErrorCode =
  | 'BLANK'
  | 'GREATER_THAN'
  | 'GREATER_THAN_OR_EQUAL_TO'
  | 'INCLUSION'
  | 'INTERNAL_ERROR'
  | 'INVALID'
  | 'LESS_THAN'
  | 'LESS_THAN_OR_EQUAL_TO'
  | 'NOT_A_NUMBER'
  | 'NOT_FOUND'
  | 'PRESENT'
  | 'TAKEN'
  | 'TOO_BIG'
  | 'TOO_LONG'
  | 'TOO_SHORT'
  | 'WRONG_LENGTH';

export type RequestedOrderEditLineItemRemovalInput = {
  readonly lineItemId: string;
  readonly quantity: number;
};

export type RequestedOrderEditLineItemsInput = {
  readonly removals: ReadonlyArray<RequestedOrderEditLineItemRemovalInput>;
};

export type RequestedOrderEditStatus =
  | 'DECLINED'
  | 'REQUESTED'
  | 'RESOLVED';

export type OrderEditsQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type OrderEditsQuery = { readonly shop: { readonly name: string }, readonly order: { readonly name: string, readonly requestedEditInformation: { readonly editableLineItems: { readonly nodes: ReadonlyArray<{ readonly quantity: number, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly price: { readonly amount: string, readonly currencyCode: string } | null } }> }, readonly ineligibleLineItems: { readonly nodes: ReadonlyArray<{ readonly quantityDetails: ReadonlyArray<{ readonly quantity: number, readonly reasonCode: IneligibleReason }>, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null } }> } }, readonly requestedOrderEdits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: RequestedOrderEditStatus, readonly lineItems: { readonly removals: { readonly nodes: ReadonlyArray<{ readonly quantity: number, readonly lineItem: { readonly id: string, readonly title: string } }> } | null } }> } } | null };

export type CalculateEditQueryVariables = Exact<{
  input: CalculateRequestedOrderEditInput;
  language?: string | null | undefined;
}>;


export type CalculateEditQuery = { readonly requestedOrderEditCalculate: { readonly financialSummary: { readonly editSubtotalWithCartDiscountSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: string } }, readonly editTotalTaxSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: string } }, readonly editTotalSet: { readonly presentmentMoney: { readonly amount: string, readonly currencyCode: string } } } } | null };

export type RequestEditMutationVariables = Exact<{
  orderId: string;
  lineItems: RequestedOrderEditLineItemsInput;
  key: string;
  language?: string | null | undefined;
}>;


export type RequestEditMutation = { readonly orderRequestEdit: { readonly requestedOrderEdit: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: RequestedOrderEditErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

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

export const OrderEditsDocument = new TypedDocumentString(`
    query OrderEdits($id: ID!, $language: LanguageCode) @inContext(language: $language) {
  shop {
    name
  }
  order(id: $id) {
    name
    requestedEditInformation {
      editableLineItems(first: 25) {
        nodes {
          quantity
          lineItem {
            id
            title
            variantTitle
            image {
              url
              altText
              width
              height
            }
            price {
              amount
              currencyCode
            }
          }
        }
      }
      ineligibleLineItems(first: 20) {
        nodes {
          quantityDetails {
            quantity
            reasonCode
          }
          lineItem {
            id
            title
            variantTitle
          }
        }
      }
    }
    requestedOrderEdits(last: 5) {
      nodes {
        id
        status
        lineItems {
          removals(first: 25) {
            nodes {
              quantity
              lineItem {
                id
                title
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrderEditsQuery, OrderEditsQueryVariables>;
export const CalculateEditDocument = new TypedDocumentString(`
    query CalculateEdit($input: CalculateRequestedOrderEditInput!, $language: LanguageCode) @inContext(language: $language) {
  requestedOrderEditCalculate(input: $input) {
    financialSummary {
      editSubtotalWithCartDiscountSet {
        presentmentMoney {
          amount
          currencyCode
        }
      }
      editTotalTaxSet {
        presentmentMoney {
          amount
          currencyCode
        }
      }
      editTotalSet {
        presentmentMoney {
          amount
          currencyCode
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CalculateEditQuery, CalculateEditQueryVariables>;
export const RequestEditDocument = new TypedDocumentString(`
    mutation RequestEdit($orderId: ID!, $lineItems: RequestedOrderEditLineItemsInput!, $key: String!, $language: LanguageCode) @inContext(language: $language) {
  orderRequestEdit(orderId: $orderId, lineItems: $lineItems) @idempotent(key: $key) {
    requestedOrderEdit {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestEditMutation, RequestEditMutationVariables>;