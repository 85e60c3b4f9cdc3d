import { toNumericId } from '../customer-account/connection.ts';
import type { ShopState } from '../state.ts';
import type { AttemptFacts } from '../webhooks/payloads/billing-attempt.ts';
import type { CompanyFacts } from '../webhooks/payloads/companies.ts';
import type { WebhookSubject } from '../webhooks/payloads/subject.ts';
import { toPayload } from '../webhooks/payloads/to-payload.ts';
import { listContactsOf } from '../world/companies/find-companies.ts';
import type { OrderRecord } from '../world/order-records.ts';
import type { CustomerRecord } from '../world/records.ts';
import { toDateTime } from '../world/seed/clock.ts';
import { listUpcomingCycles } from '../world/subscriptions/cycles.ts';
import type { ContractRecord } from '../world/subscriptions/records.ts';
import type { World } from '../world/world.ts';
import { findOrder } from './find-order.ts';

type Wanted = {
  topics: readonly string[];
  email?: string | undefined;
  orderId?: string | number | undefined;
};

/** The first company somebody buys for, and the first role there. */
function toBusiness(world: World, { id }: CustomerRecord): CompanyFacts | undefined {
  const [contact] = listContactsOf(world, id);
  const company = world.companies.get(contact?.companyId ?? '');
  if (!company) return undefined;
  const assignment = company.assignments.find(({ contactId }) => contactId === contact?.id);
  const location = company.locations.find((each) => each.id === assignment?.locationId);
  return { company, contact, assignment, location };
}

/** Ids are 37 apart: nothing ever has this one, and none is taken from what is made later. */
const toFreeId = (type: string, near: string) => `gid://shopify/${type}/${toNumericId(near) + 1}`;

/** A try to bill the contract once more: as it would be told, without anything being billed. */
function toAttempt({ id, orderIds }: ContractRecord): AttemptFacts {
  const attemptId = toFreeId('SubscriptionBillingAttempt', id);
  return {
    id: attemptId,
    contractId: id,
    idempotencyKey: `by-hand-${toNumericId(attemptId)}`,
    orderId: orderIds.at(-1) ?? null,
    errorCode: 'payment_method_declined',
  };
}

/** A merge that was refused for want of a second customer. */
function toMerge({ id }: CustomerRecord): WebhookSubject['merge'] {
  return {
    keptId: id,
    deletedId: toFreeId('Customer', id),
    jobId: toFreeId('Job', id),
    errors: [
      { customerIds: [id], field: 'deleted_at', message: 'The other customer does not exist.' },
    ],
  };
}

/**
 * What a webhook sent by hand is about; null for an unknown customer or order. Of a customer's orders it is the
 * newest of which every topic has something to tell.
 */
export function toHandSubject(state: ShopState, wanted: Wanted): WebhookSubject | null {
  const { email, orderId, topics } = wanted;
  const { now, settings, world } = state;
  const { customerAccounts } = settings.current;
  const at = toDateTime(now());
  if (orderId !== undefined) {
    const found = findOrder(world, orderId);
    return found && { at, customerAccounts, ...found };
  }
  if (!email) return { at, customerAccounts };
  const customer = world.findCustomerByEmail(email);
  if (!customer) return null;
  const contract = world.subscriptions.listOf(customer.id).at(-1);
  const subject: WebhookSubject = {
    ...{ at, customer, contract, customerAccounts },
    cycle: contract && listUpcomingCycles(contract, now())[0],
    attempt: contract && toAttempt(contract),
    business: toBusiness(world, customer),
    draft: [...world.draftOrders.values()].findLast((each) => each.customerId === customer.id),
    merge: toMerge(customer),
  };
  const fits = (order: OrderRecord) =>
    topics.every((topic) => toPayload(topic, { ...subject, order }, world) !== null);
  return { ...subject, order: customer.orders.findLast(fits) ?? customer.orders.at(-1) };
}
