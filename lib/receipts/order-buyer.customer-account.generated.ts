/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type OrderBuyerQueryVariables = Exact<{
  id: string;
  language?: string | null | undefined;
}>;


export type OrderBuyerQuery = { readonly order: { readonly purchasingEntity:
      | { readonly __typename: 'Customer' }
      | { readonly __typename: 'PurchasingCompany', readonly company: { readonly name: string, readonly externalId: string | null }, readonly location: { readonly name: string, readonly taxIdentifier: string | null, readonly billingAddress: { readonly formattedAddress: ReadonlyArray<string> } | null } }
     | null } | null };

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

export const OrderBuyerDocument = new TypedDocumentString(`
    query OrderBuyer($id: ID!, $language: LanguageCode) @inContext(language: $language) {
  order(id: $id) {
    purchasingEntity {
      __typename
      ... on PurchasingCompany {
        company {
          name
          externalId
        }
        location {
          name
          taxIdentifier
          billingAddress {
            formattedAddress(withCompanyName: true)
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrderBuyerQuery, OrderBuyerQueryVariables>;