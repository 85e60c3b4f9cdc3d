/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type OrderActionType =
  | 'ORDER'
  | 'ORDER_EDIT'
  | 'REFUND'
  | 'RETURN'
  | 'UNKNOWN';

export type OrderChangesQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type OrderChangesQuery = { readonly order: { readonly agreements: { readonly nodes: ReadonlyArray<
        | { readonly happenedAt: string, readonly reason: OrderActionType, readonly sales: { readonly nodes: ReadonlyArray<
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null } }
              | { readonly quantity: number | null, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null } }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
            > } }
        | { readonly happenedAt: string, readonly reason: OrderActionType, readonly sales: { readonly nodes: ReadonlyArray<
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null } }
              | { readonly quantity: number | null, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null } }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
            > } }
        | { readonly happenedAt: string, readonly reason: OrderActionType, readonly sales: { readonly nodes: ReadonlyArray<
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null } }
              | { readonly quantity: number | null, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null } }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
            > } }
        | { readonly happenedAt: string, readonly reason: OrderActionType, readonly sales: { readonly nodes: ReadonlyArray<
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null } }
              | { readonly quantity: number | null, readonly lineItem: { readonly id: string, readonly title: string, readonly variantTitle: string | null } }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
              | { readonly quantity: number | null }
            > } }
      > } } | null };

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

export const OrderChangesDocument = new TypedDocumentString(`
    query OrderChanges($id: ID!, $language: LanguageCode) @inContext(language: $language) {
  order(id: $id) {
    agreements(first: 10, reverse: true) {
      nodes {
        happenedAt
        reason
        sales(first: 30) {
          nodes {
            quantity
            ... on ProductSale {
              lineItem {
                id
                title
                variantTitle
              }
            }
            ... on GiftCardSale {
              lineItem {
                id
                title
                variantTitle
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrderChangesQuery, OrderChangesQueryVariables>;