import { expect, it } from 'vitest';
import { getEnv } from '@/lib/env';
import { parseOrdersSearch } from './order-filters';
import { OrdersDocument, type OrdersQuery } from './orders.customer-account.generated';
import { toOrdersQuery } from './orders-query';

async function post(path: string, headers: Readonly<Record<string, string>>, body: object) {
  const response = await fetch(new URL(path, getEnv().shopOrigin), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'unit test', ...headers },
    body: JSON.stringify(body),
  });
  return response.json();
}

async function list(token: string, params: Record<string, string>): Promise<OrdersQuery> {
  const query = toOrdersQuery(parseOrdersSearch(params).filters);
  const variables = {
    first: 15,
    sortKey: 'PROCESSED_AT',
    reverse: true,
    query,
  };
  const asked = { query: OrdersDocument.toString(), variables };
  const answer = await post('/customer/api/2026-10/graphql', { authorization: token }, asked);
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

it('finds a company’s orders by every term there is, in one operation', async () => {
  const { access_token: token } = await post(
    '/_demo/tokens',
    {},
    { email: 'helena.vogt@example.com' },
  );
  const { customer } = await list(token, {});
  const [contact] = customer.companyContacts.nodes;
  const places = contact?.locations.nodes ?? [];
  expect(places.length).toBeGreaterThan(1);
  const tail = (id: string | undefined) => id?.split('/').at(-1) ?? '';
  const count = async (params: Record<string, string>) =>
    (await list(token, params)).customer.orders.nodes.length;
  const all = await count({ for: `company-${tail(contact?.company?.id)}` });
  expect(all).toBeGreaterThan(0);
  expect(await count({ for: 'company' })).toBe(all);
  const each = await Promise.all(places.map(({ id }) => count({ for: `location-${tail(id)}` })));
  expect(each.reduce((sum, one) => sum + one, 0)).toBe(all);
  expect(await count({ for: 'location-1' })).toBe(0);
});
