import type { ConsentState } from '../../world/records.ts';
import { containsHtmlTags, containsUrl, isTooLong } from '../../world/rules/check-text.ts';
import type { CustomerErrorCode } from '../../world/rules/messages.ts';
import type { TypeResolvers } from '../context.ts';
import { requireCustomer } from './query.ts';
import { toUserError } from './user-error.ts';

type NameField = 'firstName' | 'lastName';
type CustomerUpdateInput = Partial<Record<NameField, string | null>>;

function checkName(name: string): CustomerErrorCode | null {
  if (isTooLong(name)) return 'TOO_LONG';
  if (containsHtmlTags(name)) return 'CONTAINS_HTML_TAGS';
  return containsUrl(name) ? 'CONTAINS_URL' : null;
}

export const profileMutations: TypeResolvers<unknown> = {
  customerUpdate: (_root, { input }: { input: CustomerUpdateInput }, context) => {
    const customer = requireCustomer(context);
    const given = (['firstName', 'lastName'] as const).filter((field) => field in input);
    if (given.length === 0) {
      const error = toUserError('CUSTOMER_INPUT_ARGUMENT_EMPTY', ['input'], context);
      return { customer: null, userErrors: [error] };
    }
    const userErrors = given.flatMap((field) => {
      const code = checkName(input[field] ?? '');
      return code ? [toUserError(code, ['input', field], context)] : [];
    });
    if (userErrors.length > 0) return { customer: null, userErrors };
    // A field left out stays as it is; an empty one is cleared.
    for (const field of given) customer[field] = input[field]?.trim() || null;
    return { customer, userErrors };
  },

  customerEmailMarketingSubscribe: (_root, _args, context) => {
    const customer = requireCustomer(context);
    if (customer.emailMarketingState === 'SUBSCRIBED') {
      const error = toUserError('CUSTOMER_ALREADY_SUBSCRIBED', null, context);
      return { emailAddress: null, userErrors: [error] };
    }
    customer.emailMarketingState = 'SUBSCRIBED';
    return { emailAddress: customer, userErrors: [] };
  },

  customerEmailMarketingUnsubscribe: (_root, _args, context) => {
    const customer = requireCustomer(context);
    // Who never subscribed stays so; the schema has no "already unsubscribed" to answer with.
    if (customer.emailMarketingState !== 'NOT_SUBSCRIBED') {
      customer.emailMarketingState = 'UNSUBSCRIBED';
    }
    return { emailAddress: customer, userErrors: [] };
  },

  customerWhatsAppMarketingConsentUpdate: (
    _root,
    { input }: { input: { whatsAppMarketingConsent: { state: ConsentState | 'REDACTED' } } },
    context,
  ) => {
    const { phone } = requireCustomer(context);
    const { state } = input.whatsAppMarketingConsent;
    const field = ['input', 'whatsAppMarketingConsent', 'state'];
    if (!phone) {
      const error = toUserError('PHONE_NUMBER_REQUIRED', null, context);
      return { customerPhoneNumber: null, userErrors: [error] };
    }
    // The other states are the shop's to set: "Read-only: can't be set as an input".
    if (state !== 'SUBSCRIBED' && state !== 'UNSUBSCRIBED') {
      const error = toUserError('FAILED', field, context);
      return { customerPhoneNumber: null, userErrors: [error] };
    }
    phone.whatsAppState = state;
    return { customerPhoneNumber: phone, userErrors: [] };
  },
};
