import 'server-only';
import { formatPhoneNumber } from '@/lib/addresses/phone';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount, customerAccountParts } from '@/lib/shopify/customer-account';
import { type Problems, toProblems } from '@/lib/shopify/lost-parts';
import { ConsentDocument, type ConsentQuery } from './consent.customer-account.generated';
import { type ConsentState, toConsentState } from './consent-state';

export type Consent = {
  /** Null when the customer has no e-mail address. */
  readonly email: { readonly address: string; readonly state: ConsentState } | null;
  /** Null when the customer has no phone number: SMS and WhatsApp both hang on it. */
  readonly phone: {
    /** As people write it, e.g. `+49 30 901820`. */
    readonly number: string;
    readonly sms: ConsentState;
    readonly whatsApp: ConsentState;
  } | null;
  readonly shopEmail: string;
};

/**
 * What the signed-in customer has agreed to, channel by channel. One operation.
 * @throws {ShopifyError}
 */
export async function getConsent(locale: Locale): Promise<Consent> {
  const variables = { language: toLanguageCode(locale) };
  return toConsent(await customerAccount(ConsentDocument, variables));
}

const ownerOf = {
  email: /^customer\.emailAddress\b/,
  phone: /^customer\.phoneNumber\b/,
} as const;

export type ConsentParts = Consent & { readonly problems: Problems<keyof typeof ownerOf> };

/**
 * The same for a page, which can show one channel without the other.
 * @throws {ShopifyError}
 */
export async function getConsentParts(locale: Locale): Promise<ConsentParts> {
  const variables = { language: toLanguageCode(locale) };
  const parts = await customerAccountParts(ConsentDocument, variables);
  return { ...toConsent(parts.data), problems: toProblems(ownerOf, parts) };
}

function toConsent({ customer, shop }: ConsentQuery): Consent {
  const { emailAddress, phoneNumber } = customer;
  return {
    email: emailAddress?.emailAddress
      ? {
          address: emailAddress.emailAddress,
          state: toConsentState(emailAddress.marketingState),
        }
      : null,
    phone: phoneNumber && {
      number: formatPhoneNumber(phoneNumber.phoneNumber),
      sms: toConsentState(phoneNumber.smsMarketingConsent.state),
      whatsApp: toConsentState(phoneNumber.whatsAppMarketingConsent.state),
    },
    shopEmail: shop.email,
  };
}
