import type { MutationNews } from '../customer-account/watch-mutations.ts';
import { findCompanyLocation } from '../world/companies/find-companies.ts';
import { listVisibleOrders } from '../world/companies/visible.ts';
import type { EditRequestRecord } from '../world/return-records.ts';
import { toDateTime } from '../world/seed/clock.ts';
import { listEditHappenings } from './list-edit-happenings.ts';
import type { CompanyFacts } from './payloads/companies.ts';
import type { ContractFacts, CycleFacts } from './payloads/subscription.ts';
import type { WebhookSubject } from './payloads/to-payload.ts';
import { tellHappenings } from './tell-happenings.ts';
import type { Webhooks } from './webhooks.ts';

/** Whether a mutation fires at once is nowhere documented; here it does. */
const topicsByMutation: Readonly<Record<string, readonly string[]>> = {
  companyLocationAssignAddress: ['company_locations/update'],
  customerUpdate: ['customers/update'],
  customerAddressCreate: ['customers/update'],
  customerAddressUpdate: ['customers/update'],
  customerAddressDelete: ['customers/update'],
  customerEmailMarketingSubscribe: ['customers_email_marketing_consent/update'],
  customerEmailMarketingUnsubscribe: ['customers_email_marketing_consent/update'],
  customerWhatsAppMarketingConsentUpdate: ['customers_whats_app_marketing_consent/update'],
  orderRequestReturn: ['returns/request', 'orders/updated'],
  subscriptionBillingCycleSkip: ['subscription_billing_cycles/skip'],
  subscriptionBillingCycleUnskip: ['subscription_billing_cycles/unskip'],
  subscriptionContractActivate: [
    'subscription_contracts/activate',
    'subscription_contracts/update',
  ],
  subscriptionContractCancel: ['subscription_contracts/cancel', 'subscription_contracts/update'],
  subscriptionContractPause: ['subscription_contracts/pause', 'subscription_contracts/update'],
  subscriptionContractSelectDeliveryMethod: ['subscription_contracts/update'],
};

/** The wishes that were told of: an `@idempotent` call which finds one again changed nothing. */
const toldEdits = new WeakSet<EditRequestRecord>();

function listOwners(metafields: unknown): string[] {
  const owners = (metafields as { ownerId: string }[]).map(({ ownerId }) => ownerId);
  return [...new Set(owners)];
}

/** The contract whose cycle a mutation changed: that payload has the cycle alone. */
function findContract({ args, context }: MutationNews): ContractFacts | undefined {
  const { contractId } = (args.billingCycleInput ?? {}) as { contractId?: string };
  const { customerId, world } = context;
  return (contractId && world.subscriptions.find(customerId, contractId)) || undefined;
}

/** An order that the customer may see: a location's admin sees those of colleagues too. */
function findOrder({ context }: MutationNews, id: unknown) {
  return listVisibleOrders(context.world, context.customerId).find((order) => order.id === id);
}

/** The company that an id of its own or of one of its locations means. */
function findBusiness({ context: { world } }: MutationNews, id: string): CompanyFacts | undefined {
  const location = findCompanyLocation(world, id) ?? undefined;
  const company = world.companies.get(location?.companyId ?? id);
  return company && { company, location };
}

function fireForMetafields(webhooks: Webhooks, news: MutationNews, about: WebhookSubject): void {
  for (const owner of listOwners(news.args.metafields)) {
    const order = findOrder(news, owner);
    const business = findBusiness(news, owner);
    if (owner === about.customer?.id) webhooks.fire('customers/update', about);
    if (order) webhooks.fire('orders/updated', { at: about.at, order });
    if (business) {
      const topic = business.location ? 'company_locations/update' : 'companies/update';
      webhooks.fire(topic, { ...about, business });
    }
  }
}

function fireForEdit(webhooks: Webhooks, news: MutationNews, about: WebhookSubject): void {
  const { order } = about;
  const { id } = news.payload.requestedOrderEdit as { id: string };
  const request = order?.editRequests.find((each) => each.id === id);
  if (!order || !request || toldEdits.has(request)) return;
  toldEdits.add(request);
  tellHappenings(webhooks, listEditHappenings(order, request), about);
}

/** Tells the subscribers what a customer just changed. */
export function fireForMutation(webhooks: Webhooks, news: MutationNews): void {
  const { args, context, name, payload } = news;
  const about: WebhookSubject = {
    at: toDateTime(context.now()),
    customer: context.world.customers.get(context.customerId),
    order: findOrder(news, args.orderId),
    business: findBusiness(news, String(args.locationId ?? '')),
    contract: (payload.contract ?? findContract(news)) as ContractFacts | undefined,
    cycle: payload.billingCycle as CycleFacts | undefined,
  };
  if (name === 'metafieldsSet' || name === 'metafieldsDelete') {
    fireForMetafields(webhooks, news, about);
  } else if (name === 'orderRequestEdit') {
    fireForEdit(webhooks, news, about);
  } else {
    webhooks.fire(topicsByMutation[name] ?? [], about);
  }
}
