import { describe, expect, it } from 'vitest';
import { toExpectation } from './expectation';

const now = new Date('2026-11-23T22:30:00Z');

describe('speaking of a delivery day', () => {
  it.each([
    ['2026-11-22T23:59:59Z', 'past'],
    ['2026-11-23T00:00:00Z', 'soon'],
    ['2026-11-24T05:00:00Z', 'soon'],
    ['2026-11-29T23:00:00Z', 'soon'],
    ['2026-11-30T00:00:00Z', 'later'],
  ])('%s is %s', (expectedAt, expectation) => {
    expect(toExpectation(expectedAt, now)).toBe(expectation);
  });
});
