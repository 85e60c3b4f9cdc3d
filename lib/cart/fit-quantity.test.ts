import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBrokenRule, fitQuantity, type QuantityRule } from './fit-quantity';

const free = { minimum: 1, maximum: null, increment: 1 };

describe('how many of a thing are bought', () => {
  it('is as many as last time where nothing stands against it', () => {
    expect(fitQuantity(3, free)).toBe(3);
    expect(findBrokenRule(3, free)).toBeNull();
  });

  it.each([
    [1, { ...free, minimum: 6 }, 'minimum', 6],
    [9, { ...free, maximum: 5 }, 'maximum', 5],
    [5, { minimum: 4, maximum: null, increment: 4 }, 'increment', 8],
    [11, { minimum: 4, maximum: 10, increment: 4 }, 'maximum', 8],
  ] as const)('%i becomes what may be bought under %j', (wanted, rule, broken, fitting) => {
    expect(findBrokenRule(wanted, rule)).toBe(broken);
    expect(fitQuantity(wanted, rule)).toBe(fitting);
  });

  it('keeps every rule a shop can make', () => {
    const rules = fc
      .record({
        increment: fc.integer({ min: 1, max: 50 }),
        least: fc.integer({ min: 1, max: 20 }),
        more: fc.option(fc.integer({ min: 0, max: 20 })),
      })
      // Shopify wants minimum and maximum to be multiples of the increment.
      .map(({ increment, least, more }): QuantityRule => {
        const minimum = increment * least;
        return { increment, minimum, maximum: more === null ? null : minimum + increment * more };
      });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), rules, (wanted, rule) => {
        expect(findBrokenRule(fitQuantity(wanted, rule), rule)).toBeNull();
        if (!findBrokenRule(wanted, rule)) expect(fitQuantity(wanted, rule)).toBe(wanted);
      }),
    );
  });
});
