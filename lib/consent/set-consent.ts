import 'server-only';
import { adminApi, getOwnCustomerId, hasAdminApi } from '@/lib/admin';
import { type Locale, toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { isOn } from './consent-state';
import { getConsent } from './get-consent';
import type { SwitchableChannel } from './parse-consent-change';
import {
  SetWhatsAppConsentDocument,
  SubscribeEmailDocument,
  UnsubscribeEmailDocument,
} from './set-consent.customer-account.generated';
import { SetSmsConsentDocument } from './set-sms-consent.admin.generated';
import { type ConsentOutcome, toConsentOutcome } from './to-consent-outcome';

async function setEmailConsent(isWanted: boolean, locale: Locale): Promise<ConsentOutcome> {
  const variables = { language: toLanguageCode(locale) };
  const payload = isWanted
    ? (await customerAccount(SubscribeEmailDocument, variables)).customerEmailMarketingSubscribe
    : (await customerAccount(UnsubscribeEmailDocument, variables))
        .customerEmailMarketingUnsubscribe;
  return toConsentOutcome(payload?.userErrors, payload?.emailAddress?.marketingState);
}

async function setWhatsAppConsent(isWanted: boolean, locale: Locale): Promise<ConsentOutcome> {
  const { customerWhatsAppMarketingConsentUpdate: payload } = await customerAccount(
    SetWhatsAppConsentDocument,
    { state: isWanted ? 'SUBSCRIBED' : 'UNSUBSCRIBED', language: toLanguageCode(locale) },
  );
  const consent = payload?.customerPhoneNumber?.whatsAppMarketingConsent;
  return toConsentOutcome(payload?.userErrors, consent?.state);
}

/** The one channel that no customer's own token may write: see `adminApi`. */
async function setSmsConsent(isWanted: boolean): Promise<ConsentOutcome> {
  if (!hasAdminApi()) return { ok: false, problem: 'refused' };
  const { customerSmsMarketingConsentUpdate: payload } = await adminApi(SetSmsConsentDocument, {
    customerId: await getOwnCustomerId(),
    // Without a date it counts from when it arrives, by the shop's own clock.
    consent: {
      marketingState: isWanted ? 'SUBSCRIBED' : 'UNSUBSCRIBED',
      marketingOptInLevel: 'SINGLE_OPT_IN',
    },
  });
  const consent = payload?.customer?.defaultPhoneNumber?.smsMarketingConsent;
  return toConsentOutcome(payload?.userErrors, consent?.state);
}

/** Whether text messages can be switched here, rather than only shown. */
export const canSwitchSms = hasAdminApi;

/**
 * Turns marketing on or off on one channel. Only inside a server action.
 * @throws {ShopifyError}
 */
export async function setConsent(
  channel: SwitchableChannel,
  isWanted: boolean,
  locale: Locale,
): Promise<ConsentOutcome> {
  if (channel === 'email') return setEmailConsent(isWanted, locale);
  return channel === 'sms' ? setSmsConsent(isWanted) : setWhatsAppConsent(isWanted, locale);
}

/**
 * What the shop shows when it is asked afresh, if that is what was wanted: a confirmation that is still awaited
 * counts as on.
 * @throws {ShopifyError}
 */
export async function findConsent(
  channel: SwitchableChannel,
  isWanted: boolean,
  locale: Locale,
): Promise<ConsentOutcome | undefined> {
  const { email, phone } = await getConsent(locale);
  const state = channel === 'email' ? email?.state : phone?.[channel];
  return state && isOn(state) === isWanted ? { ok: true, state } : undefined;
}
