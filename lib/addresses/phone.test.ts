import { describe, expect, it } from 'vitest';
import { formatPhoneNumber, parsePhoneNumber } from './phone';

describe('parsePhoneNumber', () => {
  it.each([
    ['(613) 555-1111', 'CA', '+16135551111'],
    ['030 901820', 'DE', '+4930901820'],
    ['+49 30 901820', 'US', '+4930901820'],
    ['０９０-１２３４-５６７８', 'JP', '+819012345678'],
    ['02 6982', 'IT', '+39026982'],
    ['020 7946 0958', 'GB', '+442079460958'],
    ['+33 1 42 68 53 00', 'XX', '+33142685300'],
  ])('reads "%s" in %s as %s', (typed, country, expected) => {
    expect(parsePhoneNumber(typed, country)).toBe(expected);
  });

  it.each([
    ['12', 'DE'],
    ['call me', 'US'],
    ['my number is 613 555 1111', 'CA'],
    ['+999 123456789', 'US'],
    ['030 901820', 'XX'],
    ['030 901820', '__proto__'],
  ])('refuses "%s" in %s', (typed, country) => {
    expect(parsePhoneNumber(typed, country)).toBeNull();
  });
});

describe('formatPhoneNumber', () => {
  it('parts a stored number for reading, and what it shows can be sent again', () => {
    const shown = formatPhoneNumber('+4930901820');
    expect(shown).toBe('+49 30 901820');
    expect(parsePhoneNumber(shown, 'US')).toBe('+4930901820');
  });

  it('shows what it cannot read as it is', () => {
    expect(formatPhoneNumber('ext. 12')).toBe('ext. 12');
  });
});
