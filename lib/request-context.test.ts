import { expect, it } from 'vitest';
import { toTimeLeftMs } from './request-context';

const now = new Date('2026-11-24T12:00:00Z');
const ago = (ms: number) => String(now.getTime() - ms);

it.each([
  [null, 8_000],
  [ago(0), 8_000],
  [ago(5_000), 3_000],
  [ago(5_000.4), 3_000],
  [ago(8_000), 1],
  [ago(60_000), 1],
  [ago(-60_000), 8_000],
  ['soon', 8_000],
  ['Infinity', 8_000],
])('T82: a request that came in at %s has %i ms left for the shop', (arrivedAt, left) => {
  expect(toTimeLeftMs(arrivedAt, now)).toBe(left);
});
