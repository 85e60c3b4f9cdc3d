import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentedKeys, documentedParts } from '../../testing/documented-webhook-keys.ts';
import type { OrderRecord } from '../../world/order-records.ts';
import { SEED_NOW } from '../../world/seed/clock.ts';
import { listUpcomingCycles } from '../../world/subscriptions/cycles.ts';
import { createWorld } from '../../world/world.ts';
import { getTopic } from '../topics.ts';
import { listKnownTopics, toPayload, type WebhookSubject } from './to-payload.ts';

const world = createWorld({ shopOrigin: 'http://localhost:4000', shopId: '68817354321' });
const at = SEED_NOW;
const customer = world.findCustomerByEmail('jonas.weber@example.com') ?? undefined;
const orders = [...world.customers.values()].flatMap((each) => each.orders);
const keysOf = (value: unknown) => Object.keys(value as object);
const toKeys = (keys: string) => keys.trim().split(/\s+/).toSorted();

const find = (matches: (order: OrderRecord) => boolean) => orders.find(matches);
const contract = [...world.customers.keys()].flatMap((id) => world.subscriptions.listOf(id))[0];
const [company] = world.companies.values();
const business = company && {
  company,
  location: company.locations[0],
  contact: company.contacts[0],
  assignment: company.assignments[0],
};

/** A subject that has something to tell under every topic, and orders that fit some of them better. */
const whole: WebhookSubject = {
  ...{ at, customer, contract, business, customerAccounts: true },
  order: find(
    ({ fulfillments, refunds, returns, shippingAddress, shipping }) =>
      fulfillments.length > 0 &&
      returns.length > 0 &&
      refunds.some(({ lines }) => lines.length > 0) &&
      shippingAddress !== null &&
      shipping !== null,
  ),
  cycle: contract && listUpcomingCycles(contract, new Date(at))[0],
  draft: [...world.draftOrders.values()].find(
    ({ discounts, hasTerms }) => hasTerms && discounts.some(({ kind }) => kind === 'MANUAL'),
  ),
  attempt: {
    id: 'gid://shopify/SubscriptionBillingAttempt/1',
    contractId: contract?.id ?? '',
    idempotencyKey: 'key',
    orderId: contract?.orderIds[0] ?? null,
    errorCode: 'payment_method_declined',
  },
  merge: {
    keptId: 'gid://shopify/Customer/1',
    deletedId: 'gid://shopify/Customer/2',
    jobId: 'gid://shopify/Job/1',
    errors: [],
  },
};
const fitting: Readonly<Record<string, OrderRecord | undefined>> = {
  'fulfillment_events/create': find(
    ({ fulfillments }) => (fulfillments.at(-1)?.events.length ?? 0) > 0,
  ),
  'order_transactions/create': find(({ transactions }) => transactions.at(-1)?.card != null),
  'orders/edited': find(({ editedAt }) => editedAt !== null),
  'returns/decline': find(({ returns }) => returns.at(-1)?.status === 'DECLINED'),
};
const tell = (topic: string) => {
  const order = fitting[topic] ?? whole.order;
  return toPayload(topic, { ...whole, order }, world);
};

describe('payloads', () => {
  it('are told only under topics that Shopify has', () => {
    expect(listKnownTopics().filter((topic) => !getTopic(topic))).toEqual([]);
  });

  it.each(documentedKeys)(
    'of %s have the keys of Shopify’s sample, no more and no less',
    (topic, keys) => {
      expect(keysOf(tell(topic)).toSorted()).toEqual(toKeys(keys));
    },
  );

  it.each(documentedParts)('of %s have the sample’s keys at %s', (topic, path, keys) => {
    const part = path
      .split('.')
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], tell(topic));
    expect(keysOf(part).toSorted()).toEqual(toKeys(keys));
  });

  it('can be told under every topic that has documented keys, and under no other', () => {
    expect(listKnownTopics().toSorted()).toEqual(documentedKeys.map(([topic]) => topic).toSorted());
  });

  it('each have their line in the README: what fires them and where their keys come from', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const table = readme.slice(readme.indexOf('### Topics'), readme.indexOf('## Admin API'));
    expect(listKnownTopics().filter((topic) => !table.includes(`\`${topic}\``))).toEqual([]);
  });

  it('of the compliance topics carry plain numbers and every order', () => {
    const number = Number(customer?.id.split('/').at(-1));
    const redact = toPayload('customers/redact', { at, customer }, world);
    expect(redact).toMatchObject({
      shop_id: 68817354321,
      shop_domain: 'hearth-and-hollow.myshopify.com',
      customer: { id: number, email: 'jonas.weber@example.com', phone: '+4915123456789' },
    });
    expect(redact?.orders_to_redact).toHaveLength(137);
    const request = toPayload('customers/data_request', { at, customer }, world);
    expect(keysOf(request)).toEqual([
      'shop_id',
      'shop_domain',
      'orders_requested',
      'customer',
      'data_request',
    ]);
    expect(toPayload('shop/redact', { at }, world)).toEqual({
      shop_id: 68817354321,
      shop_domain: 'hearth-and-hollow.myshopify.com',
    });
  });

  it('of orders add up: goods less discounts, plus shipping, tax, duties, fees and tip', () => {
    for (const order of orders) {
      const payload = toPayload('orders/updated', { at, order }, world) ?? {};
      const amount = (key: string) => Number(payload[key]);
      const shipping = (payload.shipping_lines as { price: string }[])[0];
      const amountOfSet = (key: string) =>
        Number(
          (payload[key] as { presentment_money: { amount: string } } | null)?.presentment_money
            .amount ?? 0,
        );
      const sum =
        amount('total_line_items_price') -
        amount('total_discounts') +
        Number(shipping?.price ?? 0) +
        (order.taxesIncluded ? 0 : amount('total_tax')) +
        amountOfSet('original_total_duties_set') +
        amountOfSet('original_total_additional_fees_set') +
        amount('total_tip_received');
      expect(sum, order.name).toBeCloseTo(amount('total_price'), 2);
    }
  });

  it('of an order tell its parcels and refunds under the same ids as their own topics', () => {
    const order = orders.find(({ refunds, returns }) => refunds.length > 0 && returns.length > 0);
    const whole = toPayload('orders/updated', { at, order }, world);
    const refund = toPayload('refunds/create', { at, order }, world);
    const fulfillment = toPayload('fulfillments/create', { at, order }, world);
    expect(whole?.refunds).toContainEqual(refund);
    expect(whole?.fulfillments).toContainEqual(fulfillment);
    expect(toPayload('returns/close', { at, order }, world)).toMatchObject({ status: 'closed' });
  });
});
