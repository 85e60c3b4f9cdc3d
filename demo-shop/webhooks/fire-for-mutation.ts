import type { MutationNews } from '../customer-account/watch-mutations.ts';
import type { OrderRecord } from '../world/order-records.ts';
import { toDateTime } from '../world/seed/clock.ts';
import type { ContractFacts, CycleFacts } from './payloads/subscription.ts';
import type { WebhookSubject } from './payloads/to-payload.ts';
import type { Webhooks } from './webhooks.ts';

/** Whether a mutation fires at once is nowhere documented; here it does. */
const topicsByMutation: Readonly<Record<string, readonly string[]>> = {
  customerUpdate: ['customers/update'],
  customerAddressCreate: ['customers/update'],
  customerAddressUpdate: ['customers/update'],
  customerAddressDelete: ['customers/update'],
  customerEmailMarketingSubscribe: ['customers_email_marketing_consent/update'],
  customerEmailMarketingUnsubscribe: ['customers_email_marketing_consent/update'],
  customerWhatsAppMarketingConsentUpdate: ['customers_whats_app_marketing_consent/update'],
  orderRequestReturn: ['returns/request', 'orders/updated'],
  orderRequestEdit: ['orders/edited', 'orders/updated'],
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

/** Tells the subscribers what a customer just changed. */
export function fireForMutation(webhooks: Webhooks, news: MutationNews): void {
  const { args, context, name, payload } = news;
  const customer = context.world.customers.get(context.customerId);
  const at = toDateTime(context.now());
  const findOrder = (id: unknown): OrderRecord | undefined =>
    customer?.orders.find((order) => order.id === id);

  if (name === 'metafieldsSet' || name === 'metafieldsDelete') {
    for (const owner of listOwners(args.metafields)) {
      const order = findOrder(owner);
      if (order) webhooks.fire('orders/updated', { at, customer, order });
      if (owner === customer?.id) webhooks.fire('customers/update', { at, customer });
    }
    return;
  }
  const subject: WebhookSubject = {
    at,
    customer,
    order: findOrder(args.orderId),
    contract: (payload.contract ?? findContract(news)) as ContractFacts | undefined,
    cycle: payload.billingCycle as CycleFacts | undefined,
  };
  webhooks.fire(topicsByMutation[name] ?? [], subject);
}
