import { toNumericId } from '../../customer-account/connection.ts';
import type { ConsentDetails, ConsentState, CustomerRecord } from '../../world/records.ts';
import type { Payload } from './rest.ts';

/** Webhooks write these enums small; SMS and e-mail know no "never". */
const toState = (state: string) => state.toLowerCase();
const toOlderState = (state: ConsentState) =>
  state === 'NEVER_SUBSCRIBED' ? 'not_subscribed' : toState(state);

/** Nobody who never agreed to anything has agreed at some level or time. */
function toAgreement(isNever: boolean, details: ConsentDetails | undefined, updatedAt: string) {
  const level = details?.optInLevel ?? 'SINGLE_OPT_IN';
  return {
    opt_in_level: isNever ? null : level.toLowerCase(),
    consent_updated_at: isNever ? null : updatedAt,
  };
}

/** `customers_email_marketing_consent/update`. */
export function toEmailConsent(customer: CustomerRecord, updatedAt: string): Payload {
  return {
    customer_id: toNumericId(customer.id),
    email_address: customer.email,
    email_marketing_consent: {
      state: toState(customer.emailMarketingState),
      ...toAgreement(
        customer.emailMarketingState === 'NOT_SUBSCRIBED',
        customer.emailConsent,
        updatedAt,
      ),
    },
  };
}

/** `customers_marketing_consent/update`, which is the SMS one. Null without a phone number. */
export function toSmsConsent(customer: CustomerRecord, updatedAt: string): Payload | null {
  return (
    customer.phone && {
      id: toNumericId(customer.id),
      phone: customer.phone.number,
      sms_marketing_consent: {
        state: toOlderState(customer.phone.smsState),
        ...toAgreement(
          customer.phone.smsState === 'NEVER_SUBSCRIBED',
          customer.phone.smsConsent,
          updatedAt,
        ),
        consent_collected_from: 'other',
      },
    }
  );
}

/** `customers_whats_app_marketing_consent/update`. Null without a phone number. */
export function toWhatsAppConsent(customer: CustomerRecord, updatedAt: string): Payload | null {
  return (
    customer.phone && {
      customer_id: toNumericId(customer.id),
      phone_number: customer.phone.number,
      whats_app_marketing_consent: {
        state: toState(customer.phone.whatsAppState),
        opt_in_level: 'single_opt_in',
        updated_at: updatedAt,
        collected_from: 'other',
      },
    }
  );
}
