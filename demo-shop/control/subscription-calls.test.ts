import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { numberOf, startWebhookShop, topicsOf, type WebhookShop } from '../testing/webhook-shop.ts';
import { orderTotals, sum } from '../world/order-totals.ts';
import { SEED_NOW } from '../world/seed/clock.ts';
import { getNextCycle } from '../world/subscriptions/bill-cycle.ts';
import { getNextBillingDate } from '../world/subscriptions/cycles.ts';
import { allocateDiscounts } from '../world/subscriptions/prices.ts';
import type { ContractRecord } from '../world/subscriptions/records.ts';

let shop: WebhookShop;
beforeAll(async () => {
  shop = await startWebhookShop();
});
beforeEach(() => shop.fresh());
afterAll(() => shop.stop());

function findContract(fits: (contract: ContractRecord) => boolean = () => true) {
  const all = shop.server.world.subscriptions.list();
  const contract = all.find((each) => each.status === 'ACTIVE' && fits(each));
  if (!contract) throw new Error('no contract fits');
  return contract;
}

type Answer = {
  cycleIndex: number;
  orderId: string | null;
  topics: string[];
  subscription: { nextBillingDate: string; status: string };
};
const bill = ({ id }: ContractRecord, body?: object) =>
  shop.control<Answer>('POST', `/subscriptions/${numberOf(id)}/bill`, body);
const offOf = (parts: readonly { amount: number }[]) => sum(parts.map(({ amount }) => amount));
const orderOf = (id: string | null) => {
  const all = [...shop.server.world.customers.values()].flatMap(({ orders }) => orders);
  const order = all.find((each) => each.id === id);
  if (!order) throw new Error(`no order ${id}`);
  return order;
};

describe('a cycle that is billed', () => {
  it('makes an order, moves the next date, and tells all of it under one event', async () => {
    const contract = findContract();
    const now = new Date(SEED_NOW);
    const before = getNextBillingDate(contract, now) ?? '';
    const [line] = contract.lines;
    const variant = shop.server.world.catalog.variantById(line?.variantId ?? '')?.variant;
    const onShelf = variant?.quantityAvailable ?? 0;
    const { orderId, subscription } = await bill(contract);
    expect(variant?.quantityAvailable).toBe(onShelf - (line?.quantity ?? 0));
    const told = await shop.take(4);
    expect(topicsOf(told)).toEqual([
      'orders/create',
      'order_transactions/create',
      'orders/paid',
      'subscription_billing_attempts/success',
    ]);
    expect(new Set(told.map(({ eventId }) => eventId)).size).toBe(1);
    expect(told[3]?.payload).toMatchObject({
      admin_graphql_api_order_id: orderId,
      order_id: numberOf(orderId ?? ''),
      admin_graphql_api_subscription_contract_id: contract.id,
      ready: true,
      error_code: null,
    });
    expect(subscription.nextBillingDate > before).toBe(true);
    expect(contract.orderIds.at(-1)).toBe(orderId);
    expect(orderOf(orderId).customerId).toBe(contract.customerId);
  });

  it('shows the customer the order, the date and the payment in the next query', async () => {
    const contract = findContract();
    const email = shop.server.world.customers.get(contract.customerId)?.email ?? '';
    const { orderId, subscription } = await bill(contract);
    const { customer, order } = await shop.ask(
      email,
      `query ($id: ID!, $orderId: ID!) {
        order(id: $orderId) { financialStatus subscriptionContracts(first: 1) { nodes { id } } }
        customer { subscriptionContract(id: $id) { nextBillingDate lastPaymentStatus } }
      }`,
      { id: contract.id, orderId },
    );
    expect(order).toEqual({
      financialStatus: 'PAID',
      subscriptionContracts: { nodes: [{ id: contract.id }] },
    });
    expect(customer.subscriptionContract).toEqual({
      nextBillingDate: subscription.nextBillingDate,
      lastPaymentStatus: 'SUCCEEDED',
    });
  });

  it('costs what the contract’s lines, discounts and delivery say, to the cent', async () => {
    let discounted = 0;
    for (const contract of shop.server.world.subscriptions.list()) {
      if (contract.status !== 'ACTIVE') continue;
      // Taken before: a discount for so many cycles may be over after this one.
      const off = allocateDiscounts(contract);
      const { orderId } = await bill(contract);
      const order = orderOf(orderId);
      const { outstanding, paid, total } = orderTotals(order);
      expect([paid, outstanding]).toEqual([total, 0]);
      expect(order.lines.map(({ allocations }) => offOf(allocations))).toEqual(
        contract.lines.map(({ id }) => offOf(off.get(id) ?? [])),
      );
      discounted += [...off.values()].filter((parts) => offOf(parts) > 0).length;
      expect(order.lines.map(({ quantity, unitPrice }) => [quantity, unitPrice])).toEqual(
        contract.lines.map(({ quantity, unitPrice }) => [quantity, unitPrice]),
      );
      expect(order.shipping?.originalPrice ?? 0).toBe(
        contract.deliveryMethod ? contract.deliveryPrice : 0,
      );
    }
    expect(discounted).toBeGreaterThan(0);
  });

  it('passes over a skipped one', async () => {
    const contract = findContract();
    const { cycleIndex } = await bill(contract);
    contract.changes.set(cycleIndex + 1, { skipped: true, billingDate: null });
    expect((await bill(contract)).cycleIndex).toBe(cycleIndex + 2);
  });

  it('ends a contract that was agreed for so many of them', async () => {
    const contract = findContract();
    // The checkout paid for the first of them.
    contract.billing.maxCycles = (getNextCycle(contract)?.cycleIndex ?? 0) + 1;
    const { subscription, topics } = await bill(contract);
    expect(subscription.status).toBe('EXPIRED');
    expect(topics.at(-1)).toBe('subscription_contracts/expire');
    await expect(bill(contract)).rejects.toThrow(/^409/);
  });
});

describe('a payment that fails', () => {
  it('leaves the cycle unbilled and says why', async () => {
    const contract = findContract();
    const before = getNextBillingDate(contract, new Date(SEED_NOW));
    const body = { outcome: 'failure', errorCode: 'insufficient_inventory' };
    const { orderId, subscription } = await bill(contract, body);
    const [told] = await shop.take(1);
    expect(told).toMatchObject({
      topic: 'subscription_billing_attempts/failure',
      payload: {
        order_id: null,
        error_code: 'insufficient_inventory',
        error_message: 'Insufficient inventory.',
      },
    });
    expect([orderId, subscription.nextBillingDate]).toEqual([null, before]);
    expect(contract).toMatchObject({
      lastPaymentStatus: 'FAILED',
      lastBillingErrorType: 'INVENTORY_ERROR',
    });
    expect((await bill(contract)).orderId).toMatch(/Order/);
  });

  it('may wait for the buyer instead', async () => {
    const { cycleIndex } = await bill(findContract(), { outcome: 'challenged' });
    const [told] = await shop.take(1);
    expect(told).toMatchObject({
      topic: 'subscription_billing_attempts/challenged',
      payload: { order_id: null, error_code: null },
    });
    expect((await bill(findContract())).cycleIndex).toBe(cycleIndex);
  });
});

it('reads a body that is sent in pieces: a failure asked for bills nothing', async () => {
  const contract = findContract();
  const body = new Blob([JSON.stringify({ outcome: 'failure' })]).stream();
  const path = `/_demo/subscriptions/${numberOf(contract.id)}/bill`;
  // `duplex` is what fetch asks for with a stream, which has no length to announce.
  const request = { method: 'POST', body, duplex: 'half' };
  const answer = await fetch(shop.url(path), request);
  expect(await answer.json()).toMatchObject({
    orderId: null,
    topics: ['subscription_billing_attempts/failure'],
  });
});

it('fails of itself where the goods are sold out, and takes nothing below zero', async () => {
  const contract = findContract();
  const { catalog } = shop.server.world;
  const variant = catalog.variantById(contract.lines[0]?.variantId ?? '')?.variant;
  if (!variant) throw new Error('a contract without goods');
  const before = { ...variant };
  Object.assign(variant, { quantityAvailable: 0, tracksStock: true, inventoryPolicy: 'DENY' });
  expect(await bill(contract)).toMatchObject({
    orderId: null,
    topics: ['subscription_billing_attempts/failure'],
  });
  expect(variant.quantityAvailable).toBe(0);
  expect(contract.lastBillingErrorType).toBe('INVENTORY_ERROR');
  const [told] = await shop.take(1);
  expect(told?.payload).toMatchObject({ error_code: 'insufficient_inventory' });
  Object.assign(variant, before);
  expect((await bill(contract)).orderId).toMatch(/Order/);
});

it('goes on after a pause with the first cycle to come, not with one of the pause', async () => {
  const contract = shop.server.world.subscriptions.list().find((each) => each.status === 'PAUSED');
  if (!contract) throw new Error('nothing is paused');
  const { email } = shop.server.world.customers.get(contract.customerId) ?? { email: '' };
  await shop.ask(
    email,
    'mutation ($id: ID!) { subscriptionContractActivate(subscriptionContractId: $id) { userErrors { code } } }',
    { id: contract.id },
  );
  const due = getNextBillingDate(contract, new Date(SEED_NOW)) ?? '';
  expect(getNextCycle(contract)?.billingAttemptExpectedDate).toBe(due);
  const { subscription } = await bill(contract);
  expect(subscription.nextBillingDate > due).toBe(true);
});

it('bills nothing on a contract that is paused, and knows no others', async () => {
  const contract = findContract();
  contract.status = 'PAUSED';
  await expect(bill(contract)).rejects.toThrow(/^409/);
  await expect(shop.control('POST', '/subscriptions/1/bill')).rejects.toThrow(/^404/);
  expect(await shop.take(0)).toEqual([]);
  const listed = await shop.control<{ id: string; status: string }[]>('GET', '/subscriptions');
  expect(listed).toContainEqual(expect.objectContaining({ id: contract.id, status: 'PAUSED' }));
});
