import { expect, it } from 'vitest';
import { clearRefreshHops, countRefreshHop } from './refresh-marker';

const none = { getAll: () => [] };

it('lets two hops through within its window and stops the third', () => {
  const first = countRefreshHop(none);
  if (!first) throw new Error('refused the first hop');
  const second = countRefreshHop({ getAll: () => [first] });
  if (!second) throw new Error('refused the second hop');
  expect(countRefreshHop({ getAll: () => [second] })).toBeNull();
  expect(clearRefreshHops()).toMatchObject({ name: first.name, maxAgeSeconds: 0 });
});

it.each(['x', '-5', '1e9', 'NaN'])('takes a forged count of %j for enough', (value) => {
  const { name } = clearRefreshHops();
  expect(countRefreshHop({ getAll: () => [{ name, value }] })).toBeNull();
});
