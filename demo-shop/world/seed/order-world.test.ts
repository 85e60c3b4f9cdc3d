import { expect, it } from 'vitest';
import { toDecimal } from '../money.ts';
import { createWorld } from '../world.ts';
import { ORDER_PEOPLE } from './order-world.ts';

const options = { shopOrigin: 'http://localhost:4000', shopId: '68817354321' };

function ordersOf(world: ReturnType<typeof createWorld>, email: string) {
  return world.findCustomerByEmail(email)?.orders ?? [];
}

it('gives the 2,000 orders the same bytes whenever they are first looked at', () => {
  const early = createWorld(options);
  const late = createWorld(options);
  const email = 'office@bulk-buyer.example.com';
  const first = JSON.stringify(ordersOf(early, email));
  late.createCustomer({ email: 'new@example.com', now: new Date('2026-11-23T10:00:00Z') });
  for (let count = 0; count < 500; count += 1) late.ids.take('LineItem');
  expect(JSON.stringify(ordersOf(late, email))).toBe(first);
  expect(ordersOf(early, email)).toHaveLength(2_000);
});

it('gives everybody an e-mail address of their own', () => {
  const emails = createWorld(options)
    .describeCustomers()
    .map(({ email }) => email);
  expect(new Set(emails).size).toBe(emails.length);
});

it('keeps what a shopper changes on one of them', () => {
  const world = createWorld(options);
  const [order] = ordersOf(world, 'office@bulk-buyer.example.com');
  if (order) order.note = 'changed';
  expect(ordersOf(world, 'office@bulk-buyer.example.com')[0]?.note).toBe('changed');
});

it('brings a local delivery without a carrier', () => {
  const orders = ordersOf(createWorld(options), 'moses.adeyemi@example.com');
  const local = orders.filter(({ shipping }) => shipping?.handle.startsWith('local-delivery'));
  const told = local.flatMap(({ fulfillments }) => fulfillments);
  expect(told.length).toBeGreaterThan(1);
  expect(told.flatMap(({ tracking }) => tracking)).toEqual([]);
  const statuses = told.flatMap(({ events }) => events.map(({ status }) => status));
  expect(new Set(statuses)).toEqual(new Set(['CONFIRMED', 'OUT_FOR_DELIVERY', 'DELIVERED']));
});

it('prints three decimals for dinars, and has orders with every special trait', () => {
  expect(toDecimal(1234, 'KWD')).toBe('1.234');
  const world = createWorld(options);
  const orders = ORDER_PEOPLE.slice(0, 5).flatMap(({ email }) => ordersOf(world, email));
  expect(orders.some(({ currencyCode }) => currencyCode === 'KWD')).toBe(true);
  expect(orders.some(({ billingAddress }) => billingAddress === null)).toBe(true);
  expect(orders.some(({ lines }) => lines.some(({ group }) => group))).toBe(true);
  expect(orders.some(({ refunds }) => refunds.length > 1)).toBe(true);
  expect(
    orders.some(({ fulfillments, lines }) => fulfillments.length > 4 && lines.length > 25),
  ).toBe(true);
  const parcels = orders.flatMap(({ fulfillments }) => fulfillments);
  expect(parcels.some(({ events }) => events.length > 7)).toBe(true);
  const returns = orders.flatMap((order) => order.returns);
  expect(new Set(returns.map(({ status }) => status)).size).toBe(5);
  expect(returns.some(({ exchanges }) => exchanges.length > 0)).toBe(true);
  expect(returns.some(({ deliveries }) => deliveries.length > 0)).toBe(true);
});
