import { describe, expect, it } from 'vitest';
import { createCatalog } from './catalog.ts';
import { toMeasurement, toUnitPrice } from './unit-price.ts';

describe('a unit price', () => {
  it.each([
    [1150, '250 g', 4600],
    [3900, '1 kg', 3900],
    [2400, '500 ml', 4800],
    [950, '340 g', 2794],
  ])('of %i for %s is %i by the kilogram or litre', (price, contents, unitPrice) => {
    expect(toUnitPrice(price, toMeasurement(contents))).toBe(unitPrice);
  });

  it('needs an amount it can read', () => {
    expect(() => toMeasurement('a handful')).toThrow(RangeError);
    expect(() => toMeasurement('0 g')).toThrow(RangeError);
  });

  it('is given for what is sold by weight or volume, and for nothing else', () => {
    const measured = createCatalog().products.filter(({ variants }) =>
      variants.some(({ unitPriceMeasurement }) => unitPriceMeasurement !== null),
    );
    expect(new Set(measured.map(({ productType }) => productType))).toEqual(new Set(['Pantry']));
    expect(measured).toHaveLength(5);
  });
});
