import { describe, expect, it } from 'vitest';
import {
  isSameAmount,
  isZeroAmount,
  multiplyAmount,
  negateAmount,
  sumAmounts,
  toPercentOf,
} from './decimal';

describe('decimal amounts', () => {
  it('adds without losing cents', () => {
    expect(sumAmounts(['0.1', '0.2'])).toBe('0.3');
    expect(sumAmounts(['9007199254740993.01', '0.01'])).toBe('9007199254740993.02');
    expect(sumAmounts([])).toBe('0');
  });

  it('keeps the sign of sums between zero and minus one', () => {
    expect(sumAmounts(['0.10', '-0.35'])).toBe('-0.25');
    expect(negateAmount('-0.25')).toBe('0.25');
    expect(negateAmount('0.00')).toBe('0.00');
  });

  it('multiplies by a quantity', () => {
    expect(multiplyAmount('19.99', 3)).toBe('59.97');
    expect(multiplyAmount('1200', 2)).toBe('2400');
  });

  it('compares values, not spellings', () => {
    expect(isSameAmount('5', '5.00')).toBe(true);
    expect(isSameAmount('5', '5.01')).toBe(false);
    expect(isZeroAmount('-0.00')).toBe(true);
  });

  it('refuses what is no decimal', () => {
    for (const amount of ['', '1e3', 'NaN', '1,5', '0x10', '--1']) {
      expect(() => sumAmounts([amount])).toThrow(RangeError);
    }
  });
});

it('takes a share, rounded to the smallest unit there is', () => {
  expect(toPercentOf('4.95', 33)).toBe('1.63');
  expect(toPercentOf('0.50', 1)).toBe('0.01');
  expect(toPercentOf('500', 10)).toBe('50');
  expect(toPercentOf('-4.90', 100)).toBe('-4.90');
});
