/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type NonReturnableReason =
  | 'FINAL_SALE'
  | 'OTHER'
  | 'RETURNED'
  | 'RETURN_WINDOW_EXPIRED'
  | 'UNFULFILLED';

export type ReturnShippingMethod =
  | 'CUSTOMER_PROVIDED_LABEL'
  | 'MERCHANT_PROVIDED_LABEL';

export type ReturnChoicesQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type ReturnChoicesQuery = { readonly shop: { readonly name: string }, readonly order: { readonly name: string, readonly returnInformation: { readonly returnShippingMethods: ReadonlyArray<ReturnShippingMethod>, readonly returnableLineItems: { readonly nodes: ReadonlyArray<{ readonly quantity: number, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly price: { readonly amount: string, readonly currencyCode: string } | null, readonly suggestedReturnReasonDefinitions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly deleted: boolean }> } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly nonReturnableLineItems: { readonly nodes: ReadonlyArray<{ readonly quantityDetails: ReadonlyArray<{ readonly quantity: number, readonly reasonCode: NonReturnableReason }>, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } } } | null };

export type MoreReturnChoicesQueryVariables = Exact<{
  id: string;
  after: string;
  language?: string | null | undefined;
}>;


export type MoreReturnChoicesQuery = { readonly order: { readonly returnInformation: { readonly returnableLineItems: { readonly nodes: ReadonlyArray<{ readonly quantity: number, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly price: { readonly amount: string, readonly currencyCode: string } | null, readonly suggestedReturnReasonDefinitions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly deleted: boolean }> } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } } | null };

export type ReturnableFieldsFragment = { readonly quantity: number, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null, readonly image: { readonly url: string, readonly altText: string | null, readonly width: number | null, readonly height: number | null } | null, readonly price: { readonly amount: string, readonly currencyCode: string } | null, readonly suggestedReturnReasonDefinitions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly deleted: boolean }> } | null } };

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
export const ReturnableFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReturnableFields on ReturnableLineItem {
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
    suggestedReturnReasonDefinitions(first: 15) {
      nodes {
        id
        name
        deleted
      }
    }
  }
}
    `, {"fragmentName":"ReturnableFields"}) as unknown as TypedDocumentString<ReturnableFieldsFragment, unknown>;
export const ReturnChoicesDocument = new TypedDocumentString(`
    query ReturnChoices($id: ID!, $language: LanguageCode) @inContext(language: $language) {
  shop {
    name
  }
  order(id: $id) {
    name
    returnInformation {
      returnShippingMethods
      returnableLineItems(first: 25) {
        nodes {
          ...ReturnableFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      nonReturnableLineItems(first: 40) {
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
        pageInfo {
          hasNextPage
        }
      }
    }
  }
}
    fragment ReturnableFields on ReturnableLineItem {
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
    suggestedReturnReasonDefinitions(first: 15) {
      nodes {
        id
        name
        deleted
      }
    }
  }
}`) as unknown as TypedDocumentString<ReturnChoicesQuery, ReturnChoicesQueryVariables>;
export const MoreReturnChoicesDocument = new TypedDocumentString(`
    query MoreReturnChoices($id: ID!, $after: String!, $language: LanguageCode) @inContext(language: $language) {
  order(id: $id) {
    returnInformation {
      returnableLineItems(first: 40, after: $after) {
        nodes {
          ...ReturnableFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment ReturnableFields on ReturnableLineItem {
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
    suggestedReturnReasonDefinitions(first: 15) {
      nodes {
        id
        name
        deleted
      }
    }
  }
}`) as unknown as TypedDocumentString<MoreReturnChoicesQuery, MoreReturnChoicesQueryVariables>;