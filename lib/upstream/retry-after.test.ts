import { expect, it } from 'vitest';
import { parseRetryAfter } from './retry-after';

const now = new Date('2026-11-24T12:00:00Z');

it.each([
  ['3', 3_000],
  [' 0 ', 0],
  ['86400', 86_400_000],
  ['Tue, 24 Nov 2026 12:00:05 GMT', 5_000],
  ['Tuesday, 24-Nov-26 12:00:05 GMT', 5_000],
  ['Mon, 23 Nov 2026 12:00:00 GMT', 0],
  ['soon', null],
  ['-1', null],
  ['2.0', 2_000],
  ['1.5', 1_500],
  ['1.', null],
  ['1,5', null],
  ['99999999999999999999', null],
  ['2026', 2_026_000],
  ['', null],
  [null, null],
])('T93: reads Retry-After %j as %j ms', (value, expected) => {
  expect(parseRetryAfter(value, now)).toBe(expected);
});
