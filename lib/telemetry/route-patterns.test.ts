import { expect, it } from 'vitest';
import { toRoutePattern } from './route-patterns';

const patterns = [
  { page: '/account/orders', expression: /^\/account\/orders(?:\/)?$/ },
  { page: '/account/orders/[id]', expression: /^\/account\/orders\/([^/]+?)(?:\/)?$/ },
];

it.each([
  ['/account/orders', '/account/orders'],
  ['/account/orders/6021740986122', '/account/orders/[id]'],
  ['/account/orders/alice@example.com', '/account/orders/[id]'],
  ['/alice@example.com', 'other'],
  [`/account/orders/${'1'.repeat(400)}`, 'other'],
])('T31: of %s a trace says %s', (path, pattern) => {
  expect(toRoutePattern(path, patterns)).toBe(pattern);
});
