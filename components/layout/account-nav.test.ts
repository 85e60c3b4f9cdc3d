import { expect, it } from 'vitest';
import { toAriaCurrent, toCurrent } from './account-nav';

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

it('marks "More" for what only it leads to on a phone, and for nothing else', () => {
  const more = { href: '/account/more', label: 'More', icon: null, isNarrowOnly: true };
  const items = [
    { href: '/account/orders', label: 'Orders', icon: null },
    { href: '/account/details', label: 'About you', icon: null, isWideOnly: true },
    more,
  ];
  expect(toCurrent(items, root, '/account/details')(more)).toBe('true');
  expect(toCurrent(items, root, '/account/more')(more)).toBe('page');
  expect(toCurrent(items, root, '/account/orders/1')(more)).toBeUndefined();
});
