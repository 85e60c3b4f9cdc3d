import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allocate, fromEuro, toDecimal } from './money.ts';

it('prints amounts as Shopify does: no trailing zeros, one decimal at least', () => {
  expect(toDecimal(2900, 'EUR')).toBe('29.0');
  expect(toDecimal(995, 'EUR')).toBe('9.95');
  expect(toDecimal(5, 'EUR')).toBe('0.05');
  expect(toDecimal(-150, 'EUR')).toBe('-1.5');
  expect(toDecimal(1200, 'JPY')).toBe('1200.0');
});

it('turns euro prices into other currencies in their own minor units', () => {
  expect(fromEuro('10.00', 'EUR')).toBe(1000);
  expect(fromEuro('10.00', 'USD')).toBe(1080);
  expect(fromEuro('10.00', 'JPY')).toBe(1620);
  expect(() => fromEuro('10.00', 'XXX')).toThrow(RangeError);
});

it('splits any amount over any weights without losing a cent', () => {
  fc.assert(
    fc.property(
      fc.nat(1_000_000),
      fc.array(fc.nat(100_000), { minLength: 1, maxLength: 60 }),
      (amount, weights) => {
        const parts = allocate(amount, weights);
        const total = parts.reduce((sum, part) => sum + part, 0);
        expect(total).toBe(weights.some(Boolean) ? amount : 0);
      },
    ),
  );
});
