/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CompaniesQueryVariables = Exact<{
  language?: string | null | undefined;
}>;


export type CompaniesQuery = { readonly customer: { readonly companyContacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly company: { readonly id: string, readonly name: string, readonly externalId: string | null } | null, readonly locations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shippingAddress: { readonly formattedArea: string | null } | null, readonly roleAssignments: { readonly nodes: ReadonlyArray<{ readonly contact: { readonly id: string }, readonly role: { readonly name: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> } } };

export type CompanyPlaceFieldsFragment = { readonly id: string, readonly name: string, readonly shippingAddress: { readonly formattedArea: string | null } | null, readonly roleAssignments: { readonly nodes: ReadonlyArray<{ readonly contact: { readonly id: string }, readonly role: { readonly name: string } }> } };

export type CompanyContactQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyContactQuery = { readonly customer: { readonly companyContacts: { readonly nodes: ReadonlyArray<{ readonly id: string }> } } };

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
export const CompanyPlaceFieldsFragmentDoc = new TypedDocumentString(`
    fragment CompanyPlaceFields on CompanyLocation {
  id
  name
  shippingAddress {
    formattedArea
  }
  roleAssignments(first: 5) {
    nodes {
      contact {
        id
      }
      role {
        name
      }
    }
  }
}
    `, {"fragmentName":"CompanyPlaceFields"}) as unknown as TypedDocumentString<CompanyPlaceFieldsFragment, unknown>;
export const CompaniesDocument = new TypedDocumentString(`
    query Companies($language: LanguageCode) @inContext(language: $language) {
  customer {
    companyContacts(first: 4) {
      nodes {
        id
        title
        company {
          id
          name
          externalId
        }
        locations(first: 10, sortKey: NAME) {
          nodes {
            ...CompanyPlaceFields
          }
          pageInfo {
            hasNextPage
          }
        }
      }
    }
  }
}
    fragment CompanyPlaceFields on CompanyLocation {
  id
  name
  shippingAddress {
    formattedArea
  }
  roleAssignments(first: 5) {
    nodes {
      contact {
        id
      }
      role {
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<CompaniesQuery, CompaniesQueryVariables>;
export const CompanyContactDocument = new TypedDocumentString(`
    query CompanyContact {
  customer {
    companyContacts(first: 1) {
      nodes {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompanyContactQuery, CompanyContactQueryVariables>;