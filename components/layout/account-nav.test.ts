import { expect, it } from 'vitest';
import { toAriaCurrent } from './account-nav';

const root = '/account';

it('marks the page itself', () => {
  expect(toAriaCurrent('/account/orders', root, '/account/orders')).toBe('page');
  expect(toAriaCurrent(root, root, root)).toBe('page');
});

it('marks the section that a page below it belongs to', () => {
  expect(toAriaCurrent('/account/orders', root, '/account/orders/1001')).toBe('true');
});

it('does not mark the overview on every page below /account', () => {
  expect(toAriaCurrent(root, root, '/account/orders')).toBeUndefined();
});

it('tells sections with a common beginning apart', () => {
  expect(toAriaCurrent('/account/order', root, '/account/orders')).toBeUndefined();
});
