import { expect, it } from 'vitest';
import { ShopifyError } from './errors';
import { toProblems } from './lost-parts';

const owners = { address: /^customer\.defaultAddress\b/, orders: /^customer\.orders\b/ };
const answer = { operation: 'Test', requestId: 'abc' };

it('T96: says which part a lost field belongs to, and why it was lost', () => {
  const lost = [
    { path: 'customer.orders.nodes.0.note', code: 'denied' },
    { path: 'customer.orders', code: 'internal' },
  ] as const;
  expect(toProblems(owners, { ...answer, lost })).toEqual({
    orders: { code: 'denied', requestId: 'abc' },
  });
  expect(toProblems(owners, { ...answer, lost: [] })).toEqual({});
});

it.each(['customer', 'customer.ordersCount', 'shop.name'])(
  'T96: refuses an answer whole that lacks %s, which no part owns',
  (path) => {
    const lost = [{ path, code: 'internal' }] as const;
    expect(() => toProblems(owners, { ...answer, lost })).toThrow(ShopifyError);
  },
);
