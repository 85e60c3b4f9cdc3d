import { toNumericId } from '../../customer-account/connection.ts';
import type { ConsentDetails, ConsentState, CustomerRecord } from '../../world/records.ts';
import { toDateTime } from '../../world/seed/clock.ts';
import {
  type AdminContext,
  type AdminResolver,
  type AdminResolvers,
  withScope,
} from '../context.ts';

type Consent = { marketingState: string; marketingOptInLevel?: string; consentUpdatedAt?: string };
type UserError = { code?: string; field: string[] | null; message: string };

/** The three states an app may set; the others are Shopify's own. */
const settable: readonly string[] = ['PENDING', 'SUBSCRIBED', 'UNSUBSCRIBED'];

function checkConsent(consent: Consent, field: string, now: Date): UserError | null {
  if (!settable.includes(consent.marketingState)) {
    const message = `Marketing state ${consent.marketingState} cannot be set.`;
    return { code: 'INVALID', field: ['input', field, 'marketingState'], message };
  }
  if (consent.consentUpdatedAt && Date.parse(consent.consentUpdatedAt) > now.getTime()) {
    const message = 'Consent updated at must not be in the future.';
    return { code: 'INVALID', field: ['input', field, 'consentUpdatedAt'], message };
  }
  return null;
}

function toDetails(consent: Consent, now: Date): ConsentDetails {
  return {
    optInLevel: (consent.marketingOptInLevel ?? 'SINGLE_OPT_IN') as ConsentDetails['optInLevel'],
    updatedAt: consent.consentUpdatedAt ?? toDateTime(now),
  };
}

const noCustomer = {
  code: 'INVALID',
  field: ['input', 'customerId'],
  message: 'Customer not found.',
};

const updateSmsConsent: AdminResolver = (
  _root,
  { input }: { input: { customerId: string; smsMarketingConsent: Consent } },
  { state },
) => {
  const refuse = (error: UserError) => ({ customer: null, userErrors: [error] });
  const customer = state.world.customers.get(input.customerId);
  if (!customer) return refuse(noCustomer);
  if (!customer.phone) {
    const message = 'A phone number is required to set the SMS consent state.';
    return refuse({ code: 'INVALID', field: ['input', 'smsMarketingConsent'], message });
  }
  const consent = input.smsMarketingConsent;
  const error = checkConsent(consent, 'smsMarketingConsent', state.now());
  if (error) return refuse(error);
  customer.phone.smsState = consent.marketingState as ConsentState;
  customer.phone.smsConsent = toDetails(consent, state.now());
  const at = customer.phone.smsConsent.updatedAt;
  state.webhooks.fire('customers_marketing_consent/update', { at, customer });
  return { customer, userErrors: [] };
};

const updateEmailConsent: AdminResolver = (
  _root,
  { input }: { input: { customerId: string; emailMarketingConsent: Consent } },
  { state },
) => {
  const customer = state.world.customers.get(input.customerId);
  const consent = input.emailMarketingConsent;
  const error = customer ? checkConsent(consent, 'emailMarketingConsent', state.now()) : noCustomer;
  if (!customer || error) return { customer: null, userErrors: [error] };
  customer.emailMarketingState = consent.marketingState as CustomerRecord['emailMarketingState'];
  customer.emailConsent = toDetails(consent, state.now());
  const at = customer.emailConsent.updatedAt;
  state.webhooks.fire('customers_email_marketing_consent/update', { at, customer });
  return { customer, userErrors: [] };
};

const updateDefaultAddress: AdminResolver = (
  _root,
  { addressId, customerId }: { addressId: string; customerId: string },
  { state },
) => {
  const refuse = (field: string, message: string) => ({
    customer: null,
    userErrors: [{ field: [field], message }],
  });
  const customer = state.world.customers.get(customerId);
  if (!customer) return refuse('customerId', 'Customer does not exist');
  const address = customer.addresses.find(({ id }) => toNumericId(id) === toNumericId(addressId));
  if (!address) return refuse('addressId', 'Address does not exist');
  customer.defaultAddressId = address.id;
  state.webhooks.fire('customers/update', { at: toDateTime(state.now()), customer });
  return { customer, userErrors: [] };
};

function erasure(
  act: (customer: CustomerRecord, state: AdminContext['state']) => UserError | null,
): AdminResolver {
  return (_root, { customerId }: { customerId: string }, { state }) => {
    const customer = state.world.customers.get(customerId);
    const field = ['customerId'];
    const error: UserError | null = customer
      ? act(customer, state)
      : { code: 'DOES_NOT_EXIST', field, message: 'Customer does not exist' };
    return { customerId: error ? null : customerId, userErrors: error ? [error] : [] };
  };
}

const requestErasure = erasure((customer, { erasures }) => {
  erasures.request(customer);
  return null;
});
const cancelErasure = erasure((customer, { erasures }) => {
  if (erasures.cancel(customer)) return null;
  const message = "Customer's data is not scheduled for erasure";
  return { code: 'NOT_BEING_ERASED', field: ['customerId'], message };
});

const write = (field: string, resolve: AdminResolver) =>
  withScope(field, 'write_customers', resolve);

export const adminCustomerMutations: AdminResolvers = {
  customerSmsMarketingConsentUpdate: write('customerSmsMarketingConsentUpdate', updateSmsConsent),
  customerEmailMarketingConsentUpdate: write(
    'customerEmailMarketingConsentUpdate',
    updateEmailConsent,
  ),
  customerUpdateDefaultAddress: write('customerUpdateDefaultAddress', updateDefaultAddress),
  customerRequestDataErasure: write('customerRequestDataErasure', requestErasure),
  customerCancelDataErasure: write('customerCancelDataErasure', cancelErasure),
};
