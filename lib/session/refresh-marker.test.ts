import { expect, it } from 'vitest';
import type { CookieWrite } from './cookies';
import { countRefreshHop } from './refresh-marker';

const none = { getAll: () => [] };
const after = (writes: readonly CookieWrite[]) => ({ getAll: () => [...writes] });

it('T40: renews, then signs in anew, then stops, and starts over after that', () => {
  const first = countRefreshHop(none);
  const second = countRefreshHop(after(first.writes));
  const third = countRefreshHop(after(second.writes));
  expect([first.next, second.next, third.next]).toEqual(['refresh', 'sign-in', 'stop']);
  expect(third.writes).toMatchObject([{ maxAgeSeconds: 0 }]);
});

it('remembers for longer than one way round may take', () => {
  expect(countRefreshHop(none).writes[0]?.maxAgeSeconds).toBeGreaterThan(13);
});

it.each(['x', '-5', '1e9', 'NaN', '2'])('T40: takes a forged count of %j for enough', (value) => {
  const name = countRefreshHop(none).writes[0]?.name ?? '';
  expect(countRefreshHop({ getAll: () => [{ name, value }] }).next).toBe('stop');
});
