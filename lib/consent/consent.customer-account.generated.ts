/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type EmailMarketingState =
  | 'INVALID'
  | 'NOT_SUBSCRIBED'
  | 'PENDING'
  | 'REDACTED'
  | 'SUBSCRIBED'
  | 'UNSUBSCRIBED';

export type MarketingConsentState =
  | 'NEVER_SUBSCRIBED'
  | 'PENDING'
  | 'REDACTED'
  | 'SUBSCRIBED'
  | 'UNSUBSCRIBED';

export type ConsentQueryVariables = Exact<{
  language: string;
}>;


export type ConsentQuery = { readonly customer: { readonly emailAddress: { readonly emailAddress: string | null, readonly marketingState: EmailMarketingState } | null, readonly phoneNumber: { readonly phoneNumber: string, readonly smsMarketingConsent: { readonly state: MarketingConsentState }, readonly whatsAppMarketingConsent: { readonly state: MarketingConsentState } } | null }, readonly shop: { readonly email: string } };

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

export const ConsentDocument = new TypedDocumentString(`
    query Consent($language: LanguageCode!) @inContext(language: $language) {
  customer {
    emailAddress {
      emailAddress
      marketingState
    }
    phoneNumber {
      phoneNumber
      smsMarketingConsent {
        state
      }
      whatsAppMarketingConsent {
        state
      }
    }
  }
  shop {
    email
  }
}
    `) as unknown as TypedDocumentString<ConsentQuery, ConsentQueryVariables>;