import { beforeAll, describe, expect, it } from 'vitest';
import { toOrderFieldVariables } from '@/lib/account-fields/order-fields';
import { getEnv } from '@/lib/env';
import { isSameAmount, sumAmounts } from './decimal';
import type { MoneyRow } from './money-row';
import { toMoneyRows } from './money-rows';
import { OrderDocument, type OrderQuery } from './order.customer-account.generated';
import { parseOrdersSearch } from './order-filters';
import { OrdersDocument, type OrdersQuery } from './orders.customer-account.generated';
import { toOrdersQuery } from './orders-query';
import { toPayments } from './payments';

type Answer<Data> = {
  data: Data;
  errors?: unknown;
  extensions: { cost: { requestedQueryCost: number } };
};

type Order = NonNullable<OrderQuery['order']>;

let token = '';

async function ask<Data>(
  document: { toString(): string },
  variables: object,
): Promise<Answer<Data>> {
  const response = await fetch(`${getEnv().shopOrigin}/customer/api/2026-10/graphql`, {
    method: 'POST',
    headers: {
      authorization: token,
      'content-type': 'application/json',
      'user-agent': 'unit test',
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const answer = (await response.json()) as Answer<Data>;
  expect(answer.errors).toBeUndefined();
  return answer;
}

async function list(params: Record<string, string>, first = 100, after: string | null = null) {
  const { filters } = parseOrdersSearch(params);
  const query = toOrdersQuery(filters);
  const variables = { sortKey: 'PROCESSED_AT', reverse: true, query };
  // Fifteen at a time, as the page does: one operation may ask for 1,000 points.
  const nodes: OrdersQuery['customer']['orders']['nodes'][number][] = [];
  for (let cursor = after, more = true; more && nodes.length < first; ) {
    const page = { first: 15, after: cursor };
    const { data } = await ask<OrdersQuery>(OrdersDocument, { ...variables, ...page });
    nodes.push(...data.customer.orders.nodes);
    ({ hasNextPage: more, endCursor: cursor } = data.customer.orders.pageInfo);
  }
  return nodes;
}

beforeAll(async () => {
  const response = await fetch(`${getEnv().shopOrigin}/_demo/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'jonas.weber@example.com' }),
  });
  token = ((await response.json()) as { access_token: string }).access_token;
});

describe('orders as the shop tells them', () => {
  it('T92: asks for less than the 1,000 points one operation may cost', async () => {
    const paging = { first: 15, sortKey: 'PROCESSED_AT', reverse: true };
    const orders = await ask<OrdersQuery>(OrdersDocument, paging);
    const id = orders.data.customer.orders.nodes[0]?.id;
    const order = await ask<OrderQuery>(OrderDocument, {
      id,
      ...toOrderFieldVariables(),
      withReturns: true,
    });
    expect(orders.extensions.cost.requestedQueryCost).toBeLessThan(1_000);
    expect(order.extensions.cost.requestedQueryCost).toBeLessThan(1_000);
  });

  it('finds an order by its number, with and without the sign', async () => {
    const [newest] = await list({}, 1);
    const name = newest?.name ?? '';
    for (const q of [name, name.replace('#', '')]) {
      expect((await list({ q })).map((order) => order.name)).toContain(name);
    }
    expect(await list({ q: 'no such order' })).toEqual([]);
    expect(await list({ q: '" OR id:>0 OR "' })).toEqual([]);
  });

  it('narrows by day and by the state of the parcel', async () => {
    const days = (await list({ from: '2025-03-01', to: '2025-03-31' })).map((order) =>
      order.processedAt.slice(0, 7),
    );
    expect(new Set(days)).toEqual(new Set(['2025-03']));
    const moving = await list({ shipment: 'in_transit' });
    expect(moving.length).toBeGreaterThan(0);
    for (const order of moving) {
      const states = order.latestShipments.nodes.map((node) => node.latestShipmentStatus);
      expect(states).toContain('IN_TRANSIT');
    }
  });

  it('draws a bill that adds up for orders of every kind', { timeout: 60_000 }, async () => {
    const ids = '{ customer { orders(first: 250) { nodes { id } } } }';
    const { nodes } = (await ask<OrdersQuery>(ids, {})).data.customer.orders;
    expect(nodes.length).toBe(137);
    // Every other one, since the cost bucket does not hold them all.
    const orders = nodes.filter((_, index) => index % 2 === 0);
    const keys = new Set<string>();
    for (const { id } of orders) {
      const { order } = (
        await ask<OrderQuery>(OrderDocument, { id, ...toOrderFieldVariables(), withReturns: true })
      ).data;
      const { lineItems, transactions, paymentInformation, totalRefunded, name } = order as Order;
      const rows = toMoneyRows(order as Order, lineItems.nodes);
      for (const row of rows) keys.add(row.key);
      const sum = (some: readonly MoneyRow[]) => sumAmounts(some.map((row) => row.money.amount));
      const at = rows.findIndex(({ key }) => key === 'total');
      const total = rows[at] as MoneyRow;
      expect({
        name,
        rows,
        adds: isSameAmount(sum(rows.slice(0, at)), total.money.amount),
      }).toEqual({ name, rows, adds: true });
      // From the total on, every row takes away from it until the last one is what remains.
      const asides = ['taxIncluded', 'discountIncluded'];
      const after = rows.slice(at + 1).filter(({ key }) => !asides.includes(key));
      const last = after.at(-1);
      const remains = sum([total, ...after.slice(0, -1)]);
      expect({ name, after, adds: !last || isSameAmount(remains, last.money.amount) }).toEqual({
        name,
        after,
        adds: true,
      });
      const refunds = sum(rows.filter(({ key }) => key === 'refund'));
      expect(isSameAmount(sumAmounts([refunds, totalRefunded.amount]), '0')).toBe(true);
      const paid = toPayments(transactions, false).filter(({ kind }) => kind === 'paid');
      const paidSum = sumAmounts(paid.map(({ money }) => money.amount));
      expect(isSameAmount(paidSum, paymentInformation?.totalPaidAmount.amount ?? '0')).toBe(true);
      // Nothing is due and nothing was lost on the way: what was paid is the order as it was bought.
      if (!isSameAmount(totalRefunded.amount, '0')) {
        expect(isSameAmount(total.money.amount, paidSum)).toBe(true);
      }
    }
    // The seed holds every case, so each kind of row must have been seen, except the last resort.
    for (const key of ['refund', 'net', 'uncharged', 'due', 'tax', 'taxIncluded']) {
      expect(keys).toContain(key);
    }
    expect(keys).not.toContain('discountIncluded');
  });
});
