import { expect, it } from 'vitest';
import { toExpiresAt } from './tokens';

it.each([
  [60, 60],
  [1, 1],
  [0, 3_600],
  [-5, 3_600],
  [undefined, 3_600],
  [99_999_999, 99_999_999],
  [100_000_000, 3_600],
])('T20: expires_in %j is taken for %i seconds', (given, seconds) => {
  const now = new Date('2026-11-25T12:00:00Z');
  expect(toExpiresAt(given, now)).toBe(now.getTime() + seconds * 1_000);
});
