import type { OrderRecord } from '../../world/order-records.ts';
import type { CustomerRecord } from '../../world/records.ts';
import type { ReturnRecord } from '../../world/return-records.ts';
import type { World } from '../../world/world.ts';
import { attemptOutcomes, toAttemptPayload } from './billing-attempt.ts';
import {
  type CompanyFacts,
  toCompanyPayload,
  toContactPayload,
  toLocationPayload,
  toRolePayload,
} from './companies.ts';
import { toCustomerRedaction, toDataRequest, toShopRedaction } from './compliance.ts';
import { toEmailConsent, toSmsConsent, toWhatsAppConsent } from './consent.ts';
import { toCustomerPayload } from './customer.ts';
import {
  toAccountSettings,
  toMergePayload,
  toPaymentMethod,
  toPurchasingSummary,
} from './customer-events.ts';
import { toDraftOrderDeletion, toDraftOrderPayload } from './draft-order.ts';
import { toFulfillmentEventPayload, toFulfillmentPayload } from './fulfillment.ts';
import { toOrderPayload } from './order.ts';
import { toOrderEditPayload } from './order-edit.ts';
import { toRefundPayload } from './refund.ts';
import { type Payload, toIds } from './rest.ts';
import { toReturnDecline, toReturnPayload, toReturnStatus, toReturnUpdate } from './returns.ts';
import type { WebhookSubject } from './subject.ts';
import { toContractPayload, toCyclePayload } from './subscription.ts';
import { toTransactionPayload } from './transaction.ts';

export type { WebhookSubject } from './subject.ts';

type Builder = (subject: WebhookSubject, world: World) => Payload | null;

const forCustomer =
  (build: (customer: CustomerRecord, at: string) => Payload | null): Builder =>
  ({ at, customer }) =>
    customer ? build(customer, at) : null;

function forOrder(
  build: (order: OrderRecord, subject: WebhookSubject, world: World) => Payload | null,
): Builder {
  return (subject, world) => (subject.order ? build(subject.order, subject, world) : null);
}

const order = forOrder((record, { customer }, world) => {
  const owner = customer ?? world.customers.get(record.customerId);
  return owner ? toOrderPayload(record, owner, world) : null;
});
const fulfillment = forOrder((record, subject, world) => {
  const parcel = subject.fulfillment ?? record.fulfillments.at(-1);
  return parcel ? toFulfillmentPayload(record, parcel, world) : null;
});
const fulfillmentEvent = forOrder((record, subject, world) => {
  const parcel = subject.fulfillment ?? record.fulfillments.at(-1);
  const event = parcel?.events.at(-1);
  return parcel && event ? toFulfillmentEventPayload(record, parcel, event, world) : null;
});
/** About the return that is meant, else the latest that has something to tell. */
const returned = (build: (record: OrderRecord, latest: ReturnRecord) => Payload | null) =>
  forOrder((record, subject) => {
    const all = subject.returned ? [subject.returned] : record.returns.toReversed();
    return all.map((each) => build(record, each)).find((payload) => payload !== null) ?? null;
  });
const refund = forOrder((record, subject, world) => {
  const latest = subject.refund ?? record.refunds.at(-1);
  return latest ? toRefundPayload(record, latest, world) : null;
});
const edit = forOrder((record, subject) =>
  toOrderEditPayload(
    record,
    subject.edit ?? record.editRequests.findLast(({ taken }) => taken?.length),
  ),
);
const transaction = forOrder((record, subject) => {
  const latest = subject.transaction ?? record.transactions.at(-1);
  return latest ? toTransactionPayload(record, latest) : null;
});
const contract: Builder = (subject) =>
  subject.contract ? toContractPayload(subject.contract) : null;
const cycle: Builder = (subject) =>
  subject.contract && subject.cycle ? toCyclePayload(subject.contract, subject.cycle) : null;
const deletion = forCustomer(({ id }) => ({ ...toIds(id), tax_exemptions: [] }));

const business =
  (build: (facts: CompanyFacts) => Payload | null): Builder =>
  (subject) =>
    subject.business ? build(subject.business) : null;
const draft: Builder = (subject, world) =>
  subject.draft ? toDraftOrderPayload(subject.draft, world) : null;

function each(family: string, actions: string, build: Builder): [string, Builder][] {
  return actions.split(' ').map((action) => [`${family}/${action}`, build]);
}

const builders = new Map<string, Builder>([
  ...each('customers', 'create update enable disable', forCustomer(toCustomerPayload)),
  ['customers/delete', deletion],
  [
    'customers/data_request',
    ({ customer }, world) => (customer ? toDataRequest(customer, world) : null),
  ],
  [
    'customers/redact',
    ({ customer }, world) => (customer ? toCustomerRedaction(customer, world) : null),
  ],
  ['shop/redact', (_subject, world) => toShopRedaction(world)],
  ['customers_email_marketing_consent/update', forCustomer(toEmailConsent)],
  ['customers_marketing_consent/update', forCustomer(toSmsConsent)],
  ['customers_whats_app_marketing_consent/update', forCustomer(toWhatsAppConsent)],
  ['customers/merge', ({ merge }) => (merge ? toMergePayload(merge) : null)],
  ['customers/purchasing_summary', forCustomer(toPurchasingSummary)],
  [
    'customer_account_settings/update',
    ({ customerAccounts }, world) =>
      customerAccounts === undefined ? null : toAccountSettings(customerAccounts, world),
  ],
  ...each('customer_payment_methods', 'create update revoke', forCustomer(toPaymentMethod)),
  ...each(
    'companies',
    'create update delete',
    business(({ company }) => toCompanyPayload(company)),
  ),
  ...each('company_contacts', 'create update delete', business(toContactPayload)),
  ...each('company_contact_roles', 'assign revoke', business(toRolePayload)),
  ...each('company_locations', 'create update delete', business(toLocationPayload)),
  ...each('draft_orders', 'create update', draft),
  [
    'draft_orders/delete',
    (subject) => (subject.draft ? toDraftOrderDeletion(subject.draft) : null),
  ],
  ...each('orders', 'create updated paid fulfilled partially_fulfilled cancelled', order),
  ['orders/edited', edit],
  ...each('fulfillments', 'create update', fulfillment),
  ['fulfillment_events/create', fulfillmentEvent],
  ...each('returns', 'request approve process', returned(toReturnPayload)),
  ...each('returns', 'cancel close reopen', returned(toReturnStatus)),
  ['returns/decline', returned(toReturnDecline)],
  ['returns/update', returned(toReturnUpdate)],
  ['refunds/create', refund],
  ['order_transactions/create', transaction],
  ...each('subscription_contracts', 'create update activate pause cancel fail expire', contract),
  ...each('subscription_billing_cycles', 'skip unskip', cycle),
  ...attemptOutcomes.map((outcome): [string, Builder] => [
    `subscription_billing_attempts/${outcome}`,
    ({ attempt }) => (attempt ? toAttemptPayload(attempt, outcome) : null),
  ]),
]);

/** The topics whose payload this shop can tell. */
export function listKnownTopics(): string[] {
  return [...builders.keys()];
}

/** The JSON a subscriber gets; null if the topic is unknown here or the subject has nothing of the kind. */
export function toPayload(topic: string, subject: WebhookSubject, world: World): Payload | null {
  return builders.get(topic)?.(subject, world) ?? null;
}
