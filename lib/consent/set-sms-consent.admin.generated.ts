/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CustomerMarketingConsentState =
  | 'NEVER_SUBSCRIBED'
  | 'PENDING'
  | 'REDACTED'
  | 'SUBSCRIBED'
  | 'UNSUBSCRIBED';

export type CustomerMarketingOptInLevel =
  | 'CONFIRMED_OPT_IN'
  | 'SINGLE_OPT_IN'
  | 'UNKNOWN';

export type CustomerSmsMarketingConsentErrorCode =
  | 'INCLUSION'
  | 'INTERNAL_ERROR'
  | 'INVALID'
  | 'MISSING_ARGUMENT';

export type CustomerSmsMarketingConsentInput = {
  readonly consentUpdatedAt?: string | null | undefined;
  readonly marketingOptInLevel?: CustomerMarketingOptInLevel | null | undefined;
  readonly marketingState: CustomerSmsMarketingState;
  readonly sourceLocationId?: string | null | undefined;
};

export type CustomerSmsMarketingState =
  | 'NOT_SUBSCRIBED'
  | 'PENDING'
  | 'REDACTED'
  | 'SUBSCRIBED'
  | 'UNSUBSCRIBED';

export type SetSmsConsentMutationVariables = Exact<{
  customerId: string;
  consent: CustomerSmsMarketingConsentInput;
}>;


export type SetSmsConsentMutation = { readonly customerSmsMarketingConsentUpdate: { readonly customer: { readonly defaultPhoneNumber: { readonly smsMarketingConsent: { readonly state: CustomerMarketingConsentState } } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: CustomerSmsMarketingConsentErrorCode | null, readonly field: ReadonlyArray<string> | null, readonly message: string }> } | null };

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

export const SetSmsConsentDocument = new TypedDocumentString(`
    mutation SetSmsConsent($customerId: ID!, $consent: CustomerSmsMarketingConsentInput!) {
  customerSmsMarketingConsentUpdate(
    input: {customerId: $customerId, smsMarketingConsent: $consent}
  ) {
    customer {
      defaultPhoneNumber {
        smsMarketingConsent {
          state
        }
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetSmsConsentMutation, SetSmsConsentMutationVariables>;