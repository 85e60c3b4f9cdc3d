import { toNumericId } from '../../customer-account/connection.ts';
import type { ConsentState, CustomerRecord } from '../../world/records.ts';
import type { Payload } from './rest.ts';

/** Webhooks write these enums small; SMS and e-mail know no "never". */
const toState = (state: string) => state.toLowerCase();
const toOlderState = (state: ConsentState) =>
  state === 'NEVER_SUBSCRIBED' ? 'not_subscribed' : toState(state);

/** `customers_email_marketing_consent/update`. */
export function toEmailConsent(customer: CustomerRecord, updatedAt: string): Payload {
  return {
    customer_id: toNumericId(customer.id),
    email_address: customer.email,
    email_marketing_consent: {
      state: toState(customer.emailMarketingState),
      opt_in_level: 'single_opt_in',
      consent_updated_at: updatedAt,
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
        opt_in_level: 'single_opt_in',
        consent_updated_at: updatedAt,
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
