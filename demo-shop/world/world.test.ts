import { describe, expect, it } from 'vitest';
import { expectSalesToSum } from './agreements/testing.ts';
import { orderTotals, sum, sumAllocations } from './order-totals.ts';
import { checkAddress } from './rules/check-address.ts';
import { PEOPLE } from './seed/customers.ts';
import { createWorld } from './world.ts';

const options = { shopOrigin: 'http://localhost:4000', shopId: '68817354321' };
const world = createWorld(options);
const customers = [...world.customers.values()];
const orders = customers.flatMap((customer) => customer.orders);
const jonas = world.findCustomerByEmail('jonas.weber@example.com');

describe('the seeded world', () => {
  it('is the same for the same seed, and another for another', () => {
    const again = createWorld(options);
    const other = createWorld({ ...options, seed: 'another' });
    expect([...again.customers]).toEqual([...world.customers]);
    expect(JSON.stringify([...again.customers])).toBe(JSON.stringify([...world.customers]));
    expect(JSON.stringify([...other.customers])).not.toBe(JSON.stringify([...world.customers]));
  });

  it('comes back whole after a reset', () => {
    const changed = createWorld(options);
    const now = new Date('2026-11-23T10:00:00Z');
    const created = changed.createCustomer({ email: ' New@Example.com ', now });
    expect(changed.findCustomerByEmail('NEW@example.com')).toBe(created);
    changed.findCustomerByEmail('mia.lindqvist@example.com')?.addresses.pop();
    changed.reset();
    expect(JSON.stringify([...changed.customers])).toBe(JSON.stringify([...world.customers]));
  });

  it('begins with the six customers and what they promise', () => {
    const sizes = customers
      .slice(0, 6)
      .map(({ addresses, orders: own }) => [own.length, addresses.length]);
    expect(sizes).toEqual([
      [0, 0],
      [1, 1],
      [137, 2],
      [3, 40],
      [2, 1],
      [1, 1],
    ]);
    expect(world.describeCustomers().map(({ email }) => email)).toEqual(
      PEOPLE.map(({ email }) => email),
    );
    const countries = customers[3]?.addresses.map(({ territoryCode }) => territoryCode);
    expect(new Set(countries).size).toBe(15);
  });

  it('gives every order and part of an order an id of its own, numbers rising with time', () => {
    const ids = orders.flatMap(({ fulfillments, id, lines, refunds, transactions }) => [
      id,
      ...[...lines, ...fulfillments, ...refunds, ...transactions].map((part) => part.id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(orders.map(({ number }) => number)).size).toBe(orders.length);
    // The later customers' numbers come from ranges of their own.
    const first = customers.slice(0, 6).flatMap((customer) => customer.orders);
    const byNumber = first.sort((a, b) => a.number - b.number);
    const dates = byNumber.map(({ processedAt }) => processedAt);
    expect(dates).toEqual([...dates].sort());
  });

  it('keeps addresses which its own rules accept, the hostile one apart', () => {
    const honest = customers.filter(({ email }) => !email.startsWith('robert'));
    for (const { addresses } of honest) {
      for (const { id: _id, ...address } of addresses) {
        expect(checkAddress(address), address.address1 ?? '').toEqual({ address, issues: [] });
      }
    }
  });
});

describe('the long history', () => {
  it('spans almost six years, and its latest order is on its way with a tracking number', () => {
    const first = Date.parse(jonas?.orders[0]?.processedAt ?? '');
    const last = jonas?.orders.at(-1);
    const years = (Date.parse(last?.processedAt ?? '') - first) / (365.25 * 86_400_000);
    expect(years).toBeGreaterThan(5.5);
    expect(years).toBeLessThan(6.2);
    expect(last?.fulfillments[0]?.events.at(-1)?.status).toBe('IN_TRANSIT');
    expect(last?.fulfillments[0]?.tracking[0]?.url).toMatch(/^https:/);
    expect(last?.fulfillments[0]?.estimatedDeliveryAt).not.toBeNull();
  });

  it.each([
    ['financial', 8, orders.map((order) => order.financialStatus)],
    ['order fulfillment', 9, orders.map((order) => order.fulfillmentStatus)],
    ['cancel reason', 6, orders.flatMap((order) => order.cancelReason ?? [])],
    ['return', 5, orders.flatMap((order) => order.returns.map(({ status }) => status))],
    ['fulfillment', 6, orders.flatMap((order) => order.fulfillments.map(({ status }) => status))],
    [
      'shipment',
      12,
      orders.flatMap((order) =>
        order.fulfillments.flatMap(({ events }) => events.at(-1)?.status ?? []),
      ),
    ],
    ['discount kind', 4, orders.flatMap((order) => order.discounts.map(({ kind }) => kind))],
    ['payment type', 9, orders.flatMap((order) => order.transactions.map(({ type }) => type))],
    ['currency', 9, orders.map((order) => order.currencyCode)],
  ])('shows every %s state (%d of them)', (_, count, seen) => {
    expect(new Set(seen).size).toBe(count);
  });

  it('has orders with more lines than a page, split parcels, edits, tips and duties', () => {
    expect(orders.some(({ lines }) => lines.length > 50)).toBe(true);
    expect(orders.some(({ fulfillments }) => fulfillments.length > 1)).toBe(true);
    expect(orders.some(({ editedAt }) => editedAt)).toBe(true);
    expect(orders.some(({ tip }) => tip > 0)).toBe(true);
    expect(orders.some(({ duties }) => duties > 0)).toBe(true);
    expect(orders.some(({ shipping }) => shipping?.allocations.length)).toBe(true);
    expect(orders.some(({ lines }) => lines.every((line) => !line.requiresShipping))).toBe(true);
  });
});

// Every tenth of the 2,000 orders is like all of them.
const summed = orders.filter(({ number }) => number < 10_001 || number % 10 === 0);

describe.each(summed.map((order) => [order.name, order] as const))('the sums of %s', (_, order) => {
  const totals = orderTotals(order);
  const untouched = order.lines.every(({ removed }) => removed === null);

  it('add up: lines − discounts + shipping + tax + duties + tip + fees = total', () => {
    const tax = order.taxesIncluded ? 0 : totals.tax;
    const charges = totals.duties + totals.tip + totals.fees;
    expect(totals.subtotal + totals.shipping + tax + charges).toBe(totals.total);
    expect(Object.values(totals).every((amount) => Number.isInteger(amount) && amount >= 0)).toBe(
      true,
    );
    if (!untouched) return;
    const fees = order.additionalFees ?? [];
    const gross = sum(order.lines.map((line) => line.unitPrice * line.quantity));
    const off = sum(order.lines.map((line) => sumAllocations(line.allocations)));
    const shipping = order.shipping
      ? order.shipping.originalPrice - sumAllocations(order.shipping.allocations)
      : 0;
    const taxed = [...order.lines, ...fees, ...(order.shipping ? [order.shipping] : [])];
    const added = order.taxesIncluded ? 0 : sum(taxed.flatMap(({ taxes }) => taxes));
    const more = order.duties + order.tip + sum(fees.map(({ amount }) => amount));
    expect(gross - off + shipping + added + more).toBe(totals.total);
  });

  it('agree with the money that moved', () => {
    const of = (kinds: string[]) =>
      sum(
        order.transactions
          .filter(({ kind, status }) => kinds.includes(kind) && status === 'SUCCESS')
          .map(({ amount }) => amount),
      );
    expect(of(['SALE', 'CAPTURE'])).toBe(totals.paid);
    expect(of(['REFUND'])).toBe(totals.refunded);
    expect(totals.refunded).toBeLessThanOrEqual(totals.paid);
    if (order.financialStatus === 'PAID') expect(totals.paid).toBe(totals.total);
    if (order.financialStatus === 'REFUNDED') expect(totals.refunded).toBe(totals.paid);
    if (order.financialStatus === 'PARTIALLY_REFUNDED') {
      expect(totals.refunded).toBeGreaterThan(0);
      expect(totals.refunded).toBeLessThan(totals.paid);
    }
  });

  it('are those of what was agreed on', () => expectSalesToSum(order));

  it('send no more of a line than was bought', () => {
    for (const line of order.lines) {
      const sent = order.fulfillments
        .filter(({ status }) => status === 'SUCCESS')
        .flatMap(({ lines }) => lines)
        .filter(({ lineId }) => lineId === line.id);
      expect(sum(sent.map(({ quantity }) => quantity))).toBeLessThanOrEqual(line.quantity);
    }
  });
});
