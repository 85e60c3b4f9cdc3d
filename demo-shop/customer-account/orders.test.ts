import { describe, expect, it } from 'vitest';
import { orderTotals } from '../world/order-totals.ts';
import { createTestShop } from './testing.ts';

const JONAS = 'jonas.weber@example.com';
const { ask, world } = createTestShop();
const orders = world.findCustomerByEmail(JONAS)?.orders ?? [];

const LIST = `query ($first: Int, $last: Int, $after: String, $before: String, $query: String,
  $sortKey: OrderSortKeys, $reverse: Boolean) {
  customer {
    orders(first: $first, last: $last, after: $after, before: $before, query: $query,
      sortKey: $sortKey, reverse: $reverse) {
      edges { cursor node { name } }
      nodes { name number createdAt processedAt updatedAt totalPrice { amount } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}`;

async function list(variables: Record<string, unknown>) {
  const { data, errors } = await ask(JONAS, LIST, variables);
  expect(errors).toBeUndefined();
  return data?.customer.orders;
}

async function find(query: string): Promise<string[]> {
  const page = await list({ first: 250, query });
  return page.nodes.map((order: { name: string }) => order.name);
}

const names = (found: typeof orders) => found.map((order) => order.name);

describe('paging', () => {
  it.each([
    ['forward', { sortKey: 'PROCESSED_AT', reverse: true }],
    ['forward by price', { sortKey: 'TOTAL_PRICE', reverse: false }],
    ['forward by id', {}],
  ])('%s reaches all 137 orders once', async (_, args) => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page = await list({ first: 20, after, ...args });
      expect(page.edges.map((edge: { node: unknown }) => edge.node)).toHaveLength(
        page.nodes.length,
      );
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...page.nodes.map((order: { name: string }) => order.name));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(seen).toHaveLength(137);
    expect(new Set(seen).size).toBe(137);
  });

  it('backward reaches all 137 orders once, and in the same order', async () => {
    let seen: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const page = await list({ last: 20, before, sortKey: 'PROCESSED_AT', reverse: true });
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      seen = [...page.nodes.map((order: { name: string }) => order.name), ...seen];
      ({ hasPreviousPage: more, startCursor: before } = page.pageInfo);
    }
    expect(seen).toEqual(names(orders).reverse());
  });

  it('stops where a page is exactly full', async () => {
    const page = await list({ first: 137 });
    expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  it.each([
    [{ first: 5, after: 'nonsense' }, /^Invalid cursor/],
    [{ first: 5, after: Buffer.from('{"last_id":1}').toString('base64url') }, /^Invalid cursor/],
    [{ first: 5, after: Buffer.from('null').toString('base64url') }, /^Invalid cursor/],
    [{}, /one of first or last/],
    [{ first: 1, last: 1 }, /both first and last/],
    [{ first: 251 }, /exceed 250/],
    [{ last: -1 }, /less than 0/],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await ask(JONAS, LIST, variables);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('refuses a cursor that was made for another sort', async () => {
    const { pageInfo } = await list({ first: 1, sortKey: 'PROCESSED_AT' });
    const { errors } = await ask(JONAS, LIST, {
      first: 1,
      after: pageInfo.endCursor,
      sortKey: 'TOTAL_PRICE',
    });
    expect(errors?.[0]?.message).toBe('Invalid cursor for current pagination sort.');
  });
});

describe('paging inside an order', () => {
  it('reaches all 64 lines of the long one, in the order they were bought', async () => {
    const long = orders.find(({ lines }) => lines.length === 64);
    const document = `query ($id: ID!, $after: String) {
      order(id: $id) { lineItems(first: 50, after: $after) {
        nodes { id } pageInfo { hasNextPage endCursor } } } }`;
    const first = (await ask(JONAS, document, { id: long?.id })).data?.order.lineItems;
    const after = first.pageInfo.endCursor;
    const second = (await ask(JONAS, document, { id: long?.id, after })).data?.order.lineItems;
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    const ids = [...first.nodes, ...second.nodes].map((line: { id: string }) => line.id);
    expect(ids).toEqual(long?.lines.map(({ id }) => id));
  });
});

describe('sorting', () => {
  it.each([
    ['CREATED_AT', 'createdAt'],
    ['ORDER_NUMBER', 'number'],
    ['PROCESSED_AT', 'processedAt'],
    ['UPDATED_AT', 'updatedAt'],
  ])('%s follows the field %s both ways', async (sortKey, field) => {
    const up = await list({ first: 137, sortKey });
    const down = await list({ first: 137, sortKey, reverse: true });
    const values = up.nodes.map((order: Record<string, unknown>) => order[field]);
    expect(values).toEqual([...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    expect(down.nodes.map((order: { name: string }) => order.name).reverse()).toEqual(
      up.nodes.map((order: { name: string }) => order.name),
    );
  });
});

describe('searching', () => {
  const [oldest] = orders;
  if (!oldest) throw new Error('the long history is empty');

  it('finds an order by name, number and confirmation number, however it is written', async () => {
    const code = oldest.confirmationNumber;
    const queries = [
      oldest.name,
      String(oldest.number),
      `name:${oldest.name}`,
      `name:"${oldest.name}"`,
      `order_number:${oldest.number}`,
      `confirmation_number:${code}`,
      code.toLowerCase(),
      `${code.slice(0, 7)}*`,
    ];
    for (const query of queries) expect(await find(query), query).toEqual([oldest.name]);
  });

  it('finds nothing for words that are no order', async () => {
    expect(await find('chandelier')).toEqual([]);
    expect(await find('"')).toEqual([]);
    expect(await find('created_at:>tomorrow')).toEqual([]);
  });

  it('filters by date, whole days included, and by exact time', async () => {
    const on = (from: string, to: string) =>
      names(orders.filter(({ processedAt }) => processedAt >= from && processedAt < to));
    expect(await find('processed_at:>=2025-01-01 processed_at:<=2025-12-31')).toEqual(
      on('2025-01-01', '2026-01-01'),
    );
    const day = oldest.processedAt.slice(0, 10);
    expect(await find(`created_at:${day}`)).toEqual([oldest.name]);
    expect(await find(`created_at:<"${oldest.processedAt}"`)).toEqual([]);
    expect(await find(`created_at:<='${oldest.processedAt}'`)).toEqual([oldest.name]);
  });

  it('filters by shipment status, id and updated_at', async () => {
    const underway = await find('shipment_status:in_transit');
    expect(underway).toContain(orders.at(-1)?.name);
    expect(underway).not.toContain(oldest.name);
    const id = oldest.id.split('/').at(-1);
    expect(await find(`id:<=${id}`)).toEqual([oldest.name]);
    expect(await find(`updated_at:<${oldest.updatedAt}`)).toEqual([]);
  });

  it('understands AND, OR, NOT, minus and brackets', async () => {
    const all = names(orders);
    const delivered = await find('shipment_status:delivered');
    const notDelivered = await find('NOT shipment_status:delivered');
    expect([...delivered, ...notDelivered].sort()).toEqual([...all].sort());
    expect(await find('-shipment_status:delivered')).toEqual(notDelivered);
    const [a, b] = all;
    expect(await find(`name:${a} OR name:${b}`)).toEqual([a, b]);
    expect(await find(`name:${a} AND name:${b}`)).toEqual([]);
    expect(await find(`(name:${a} OR name:${b}) -name:${a}`)).toEqual([b]);
  });

  it('leaves out terms it does not know, and survives broken syntax', async () => {
    expect(await find('financial_status:paid')).toHaveLength(137);
    expect(await find(`financial_status:paid name:${oldest.name}`)).toEqual([oldest.name]);
    for (const query of ['(((', ')', 'OR', 'NOT', 'AND AND', '-', 'name:', "'", '\\']) {
      expect(Array.isArray(await find(query)), query).toBe(true);
    }
  });

  it('knows no orders of companies here', async () => {
    expect(await find('purchasing_company_id:1')).toEqual([]);
    expect(await find('purchasing_entity:customer')).toHaveLength(137);
  });
});

describe('money on an order', () => {
  it('prints decimals as Shopify does, and the total of the last order', async () => {
    const page = await list({ first: 1, sortKey: 'PROCESSED_AT', reverse: true });
    expect(page.nodes[0].totalPrice.amount).toMatch(/^\d+\.\d{1,2}$/);
    const newest = orders.at(-1);
    expect(Number(page.nodes[0].totalPrice.amount) * 100).toBeCloseTo(
      newest ? orderTotals(newest).total : Number.NaN,
    );
  });
});
