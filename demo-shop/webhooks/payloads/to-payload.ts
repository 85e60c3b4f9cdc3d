import type {
  FulfillmentRecord,
  OrderRecord,
  RefundRecord,
  TransactionRecord,
} from '../../world/order-records.ts';
import type { CustomerRecord } from '../../world/records.ts';
import type { ReturnRecord } from '../../world/return-records.ts';
import type { World } from '../../world/world.ts';
import { toCustomerRedaction, toDataRequest, toShopRedaction } from './compliance.ts';
import { toEmailConsent, toSmsConsent, toWhatsAppConsent } from './consent.ts';
import { toCustomerPayload } from './customer.ts';
import { toFulfillmentEventPayload, toFulfillmentPayload } from './fulfillment.ts';
import { toRefundPayload, toReturnPayload, toTransactionPayload } from './money-back.ts';
import { toOrderPayload } from './order.ts';
import { type Payload, toIds } from './rest.ts';
import {
  type ContractFacts,
  type CycleFacts,
  toContractPayload,
  toCyclePayload,
} from './subscription.ts';

/** What a topic is about. An order brings its customer along; its parts default to their latest. */
export type WebhookSubject = {
  /** RFC 3339: when it happened. */
  at: string;
  customer?: CustomerRecord | undefined;
  order?: OrderRecord | undefined;
  fulfillment?: FulfillmentRecord | undefined;
  returned?: ReturnRecord | undefined;
  refund?: RefundRecord | undefined;
  transaction?: TransactionRecord | undefined;
  contract?: ContractFacts | undefined;
  cycle?: CycleFacts | undefined;
};

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
const fulfillment = forOrder((record, subject) => {
  const parcel = subject.fulfillment ?? record.fulfillments.at(-1);
  return parcel ? toFulfillmentPayload(record, parcel) : null;
});
const fulfillmentEvent = forOrder((record, subject) => {
  const parcel = subject.fulfillment ?? record.fulfillments.at(-1);
  const event = parcel?.events.at(-1);
  return parcel && event ? toFulfillmentEventPayload(record, parcel, event) : null;
});
const returned = forOrder((record, subject) => {
  const latest = subject.returned ?? record.returns.at(-1);
  return latest ? toReturnPayload(record, latest) : null;
});
const refund = forOrder((record, subject) => {
  const latest = subject.refund ?? record.refunds.at(-1);
  return latest ? toRefundPayload(record, latest) : null;
});
const transaction = forOrder((record, subject) => {
  const latest = subject.transaction ?? record.transactions.at(-1);
  return latest ? toTransactionPayload(record, latest) : null;
});
const contract: Builder = (subject) =>
  subject.contract ? toContractPayload(subject.contract) : null;
const cycle: Builder = (subject) =>
  subject.contract && subject.cycle ? toCyclePayload(subject.contract, subject.cycle) : null;
const deletion = forCustomer(({ id }) => ({ ...toIds(id), tax_exemptions: [] }));

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
  ...each('orders', 'create updated paid fulfilled partially_fulfilled cancelled edited', order),
  ...each('fulfillments', 'create update', fulfillment),
  ['fulfillment_events/create', fulfillmentEvent],
  ...each('returns', 'request approve decline cancel close reopen update process', returned),
  ['refunds/create', refund],
  ['order_transactions/create', transaction],
  ...each('subscription_contracts', 'create update activate pause cancel fail expire', contract),
  ...each('subscription_billing_cycles', 'skip unskip', cycle),
]);

/** The topics whose payload this shop can tell. */
export function listKnownTopics(): string[] {
  return [...builders.keys()];
}

/** The JSON a subscriber gets; null if the topic is unknown here or the subject has nothing of the kind. */
export function toPayload(topic: string, subject: WebhookSubject, world: World): Payload | null {
  return builders.get(topic)?.(subject, world) ?? null;
}
