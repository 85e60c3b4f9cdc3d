import { toNumericId } from '../../customer-account/connection.ts';
import { toEuroCents } from '../../world/money.ts';
import { orderTotals, sum } from '../../world/order-totals.ts';
import { createRandom } from '../../world/random.ts';
import type { CustomerRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { type Payload, toAmount } from './rest.ts';

/** What became of a wish to make one customer of two. */
export type MergeFacts = {
  keptId: string;
  deletedId: string;
  jobId: string;
  /** Why not; empty if they are one now. `field` is a `CustomerMergeErrorFieldType`, written small. */
  errors: { customerIds: string[]; field: string; message: string }[];
};

/** `customers/merge`. */
export function toMergePayload({ deletedId, errors, jobId, keptId }: MergeFacts): Payload {
  return {
    admin_graphql_api_customer_kept_id: keptId,
    admin_graphql_api_customer_deleted_id: deletedId,
    admin_graphql_api_job_id: jobId,
    status: errors.length > 0 ? 'failed' : 'completed',
    errors: errors.map(({ customerIds, field, message }) => ({
      customer_ids: customerIds.map(toNumericId),
      field,
      message,
    })),
  };
}

/** `customers/purchasing_summary`: one of the few payloads that are written like GraphQL. */
export function toPurchasingSummary(customer: CustomerRecord, occurredAt: string): Payload {
  const placed = customer.orders.filter(({ cancelledAt }) => cancelledAt === null);
  const spent = placed.map((order) => {
    const { paid, refunded } = orderTotals(order);
    return toEuroCents(paid - refunded, order.currencyCode);
  });
  return {
    customerId: customer.id,
    numberOfOrders: placed.length,
    amountSpent: { amount: toAmount(sum(spent), 'EUR'), currencyCode: 'EUR' },
    lastOrderId: placed.at(-1)?.id ?? null,
    occurredAt,
  };
}

/** `customer_payment_methods/*`: the card of the newest payment. Null for who never paid by card. */
export function toPaymentMethod(customer: CustomerRecord): Payload | null {
  const card = customer.orders
    .flatMap(({ transactions }) => transactions)
    .findLast((transaction) => transaction.card)?.card;
  if (!card) return null;
  const random = createRandom(`${customer.id}/${card.last4}`);
  const digits = [...'0123456789abcdef'];
  const token = Array.from({ length: 32 }, () => random.pick(digits)).join('');
  return {
    admin_graphql_api_id: `gid://shopify/CustomerPaymentMethod/${token}`,
    token,
    customer_id: toNumericId(customer.id),
    admin_graphql_api_customer_id: customer.id,
    instrument_type: 'CustomerCreditCard',
    payment_instrument: {
      last_digits: card.last4,
      month: random.integer(1, 12),
      year: random.integer(2027, 2031),
      name: [customer.firstName, customer.lastName].filter(Boolean).join(' '),
      brand: card.brand,
    },
    resource_type: 'Subscriptions',
  };
}

/** `customer_account_settings/update`; `isOn` says which accounts the shop has now. */
export function toAccountSettings(isOn: boolean, { shop }: World): Payload {
  return {
    url: isOn ? `${shop.url}/${toNumericId(shop.id)}/account` : null,
    customer_accounts_version: isOn ? 'new_customer_accounts' : 'classic',
    login_required_at_checkout: false,
    login_links_visible_on_storefront_and_checkout: isOn,
  };
}
