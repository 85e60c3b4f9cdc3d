/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PoliciesQueryVariables = Exact<{
  language: string;
}>;


export type PoliciesQuery = { readonly shop: { readonly contactInformation: { readonly handle: string, readonly title: string, readonly body: string } | null, readonly legalNotice: { readonly handle: string, readonly title: string, readonly body: string } | null, readonly privacyPolicy: { readonly handle: string, readonly title: string, readonly body: string } | null, readonly refundPolicy: { readonly handle: string, readonly title: string, readonly body: string } | null, readonly shippingPolicy: { readonly handle: string, readonly title: string, readonly body: string } | null, readonly termsOfSale: { readonly handle: string, readonly title: string, readonly body: string } | null, readonly termsOfService: { readonly handle: string, readonly title: string, readonly body: string } | null, readonly subscriptionPolicy: { readonly handle: string, readonly title: string, readonly body: string } | null } };

export type PolicyFieldsFragment = { readonly handle: string, readonly title: string, readonly body: string };

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
export const PolicyFieldsFragmentDoc = new TypedDocumentString(`
    fragment PolicyFields on ShopPolicy {
  handle
  title
  body
}
    `, {"fragmentName":"PolicyFields"}) as unknown as TypedDocumentString<PolicyFieldsFragment, unknown>;
export const PoliciesDocument = new TypedDocumentString(`
    query Policies($language: LanguageCode!) @inContext(language: $language) {
  shop {
    contactInformation {
      ...PolicyFields
    }
    legalNotice {
      ...PolicyFields
    }
    privacyPolicy {
      ...PolicyFields
    }
    refundPolicy {
      ...PolicyFields
    }
    shippingPolicy {
      ...PolicyFields
    }
    termsOfSale {
      ...PolicyFields
    }
    termsOfService {
      ...PolicyFields
    }
    subscriptionPolicy {
      handle
      title
      body
    }
  }
}
    fragment PolicyFields on ShopPolicy {
  handle
  title
  body
}`) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;