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

export type UserErrorsCustomerEmailMarketingUserErrorsCode =
  | 'CUSTOMER_ALREADY_SUBSCRIBED'
  | 'EMAIL_ADDRESS_NOT_FOUND'
  | 'FAILED_TO_SUBSCRIBE'
  | 'FAILED_TO_UNSUBSCRIBE';

export type UserErrorsCustomerMarketingConsentErrorCode =
  | 'FAILED'
  | 'PHONE_NUMBER_REQUIRED';

export type SubscribeEmailMutationVariables = Exact<{
  language: string;
}>;


export type SubscribeEmailMutation = { readonly customerEmailMarketingSubscribe: { readonly emailAddress: { readonly marketingState: EmailMarketingState } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorsCustomerEmailMarketingUserErrorsCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type UnsubscribeEmailMutationVariables = Exact<{
  language: string;
}>;


export type UnsubscribeEmailMutation = { readonly customerEmailMarketingUnsubscribe: { readonly emailAddress: { readonly marketingState: EmailMarketingState } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorsCustomerEmailMarketingUserErrorsCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

export type SetWhatsAppConsentMutationVariables = Exact<{
  state: MarketingConsentState;
  language: string;
}>;


export type SetWhatsAppConsentMutation = { readonly customerWhatsAppMarketingConsentUpdate: { readonly customerPhoneNumber: { readonly whatsAppMarketingConsent: { readonly state: MarketingConsentState } } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorsCustomerMarketingConsentErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

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

export const SubscribeEmailDocument = new TypedDocumentString(`
    mutation SubscribeEmail($language: LanguageCode!) @inContext(language: $language) {
  customerEmailMarketingSubscribe {
    emailAddress {
      marketingState
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubscribeEmailMutation, SubscribeEmailMutationVariables>;
export const UnsubscribeEmailDocument = new TypedDocumentString(`
    mutation UnsubscribeEmail($language: LanguageCode!) @inContext(language: $language) {
  customerEmailMarketingUnsubscribe {
    emailAddress {
      marketingState
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<UnsubscribeEmailMutation, UnsubscribeEmailMutationVariables>;
export const SetWhatsAppConsentDocument = new TypedDocumentString(`
    mutation SetWhatsAppConsent($state: MarketingConsentState!, $language: LanguageCode!) @inContext(language: $language) {
  customerWhatsAppMarketingConsentUpdate(
    input: {whatsAppMarketingConsent: {state: $state}}
  ) {
    customerPhoneNumber {
      whatsAppMarketingConsent {
        state
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetWhatsAppConsentMutation, SetWhatsAppConsentMutationVariables>;