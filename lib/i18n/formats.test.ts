import { describe, expect, it } from 'vitest';
import { createFormats } from './formats';

/** Intl sets apart with spaces that must not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const en = createFormats('en-US');
const de = createFormats('de');

describe('money', () => {
  it('is written as each language writes it', () => {
    const money = { amount: '1049.9', currencyCode: 'EUR' };
    expect(en.money(money)).toBe('€1,049.90');
    expect(plain(de.money(money))).toBe('1.049,90 €');
  });

  it('has the decimals of its currency', () => {
    expect(en.money({ amount: '1200.0', currencyCode: 'JPY' })).toBe('¥1,200');
    expect(plain(en.money({ amount: '1.5', currencyCode: 'KWD' }))).toBe('KWD 1.500');
  });

  it('keeps cents that a float would lose', () => {
    expect(en.money({ amount: '9007199254740993.01', currencyCode: 'USD' })).toBe(
      '$9,007,199,254,740,993.01',
    );
  });

  it('writes Shopify’s USDC, which is no ISO 4217 code', () => {
    expect(en.money({ amount: '5.0', currencyCode: 'USDC' })).toBe('5.00 USDC');
  });
});

describe('days', () => {
  it('are the same on every machine, since the time zone is given', () => {
    expect(en.date('2026-05-03T23:30:00Z', 'long')).toBe('May 3, 2026');
    expect(createFormats('en-US', 'Asia/Tokyo').date('2026-05-03T23:30:00Z')).toBe('May 4, 2026');
    expect(de.date('2026-05-03')).toBe('03.05.2026');
  });

  it('name their time zone together with the time', () => {
    expect(plain(en.dateTime('2026-05-03T23:30:00Z'))).toBe('May 3, 2026, 11:30 PM UTC');
  });

  it('are counted by the calendar, not by hours', () => {
    const now = new Date('2026-05-04T00:10:00Z');
    expect(en.relativeDay('2026-05-03T23:50:00Z', now)).toBe('yesterday');
    expect(de.relativeDay('2026-05-04T23:50:00Z', now)).toBe('heute');
    expect(en.relativeDay('2026-05-05T00:00:00Z', now)).toBe('tomorrow');
  });

  it('not far away are named by their day of the week', () => {
    const now = new Date('2026-11-25T12:00:00Z');
    expect(createFormats('en-GB').relativeDay('2026-11-27T01:00:00Z', now)).toMatch(
      /^Fri,? 27 Nov$/,
    );
    expect(de.relativeDay('2026-11-23T01:00:00Z', now)).toBe('Mo., 23. Nov.');
  });

  it('half a year away are written as a date', () => {
    expect(en.relativeDay('2025-04-01T00:00:00Z', new Date('2026-05-04T00:00:00Z'))).toBe(
      'Apr 1, 2025',
    );
  });
});

it('names countries, and gives an unknown code back', () => {
  expect(de.countryName('FR')).toBe('Frankreich');
  expect(en.countryName('ZZZZ')).toBe('ZZZZ');
});

it('joins lists as the language does', () => {
  expect(de.list(['Ada', 'Bo', 'Cy'])).toBe('Ada, Bo und Cy');
});
