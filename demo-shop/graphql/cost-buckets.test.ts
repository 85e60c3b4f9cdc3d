import { expect, it } from 'vitest';
import { createCostBuckets, restoreRates } from './cost-buckets.ts';

it('a bucket holds 7,500 points, restores 100 a second and knows one customer only', () => {
  let nowMs = 0;
  const buckets = createCostBuckets(() => new Date(nowMs));
  expect(buckets.take('a', 7_500)?.currentlyAvailable).toBe(0);
  expect(buckets.take('a', 1)).toBeNull();
  expect(buckets.take('b', 1)?.currentlyAvailable).toBe(7_499);
  nowMs = 2_500;
  expect(buckets.getStatus('a').currentlyAvailable).toBe(250);
  expect(buckets.giveBack('a', 50).currentlyAvailable).toBe(300);
  nowMs = 3_600_000;
  expect(buckets.getStatus('a').currentlyAvailable).toBe(7_500);
});

it.each([
  ['standard', 100],
  ['advanced', 200],
  ['plus', 200],
  ['commerce-components', 400],
] as const)('the plan %s restores %i points a second', (plan, rate) => {
  let nowMs = 0;
  const buckets = createCostBuckets(
    () => new Date(nowMs),
    () => restoreRates[plan],
  );
  buckets.take('a', 7_500);
  nowMs = 1_000;
  expect(buckets.getStatus('a')).toMatchObject({ currentlyAvailable: rate, restoreRate: rate });
});
