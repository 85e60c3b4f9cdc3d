import { expect, it } from 'vitest';
import { toGid, toId } from './gid';

it.each([
  ['gid://shopify/Order/1001', '1001'],
  ['gid://shopify/CustomerAddress/42?model_name=CustomerAddress', '42'],
  ['not a gid', ''],
  ['', ''],
])('reads the id of %j as %j', (gid, id) => {
  expect(toId(gid)).toBe(id);
});

it('makes a GID of an id', () => {
  expect(toGid('Order', '1001')).toBe('gid://shopify/Order/1001');
});

it.each(['', '../1', '1?x=y', 'gid://shopify/Order/1', '1'.repeat(65), '1 2', '١'])(
  'T55: makes none of %j',
  (dangerousId) => {
    expect(toGid('Order', dangerousId)).toBeNull();
  },
);
