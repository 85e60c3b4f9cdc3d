import { describe, expect, it } from 'vitest';
import type { Address } from './get-address-book';
import { groupByCountry, parseSearch, searchAddresses } from './search-addresses';

const names = new Intl.DisplayNames('de', { type: 'region' });
const toCountryName = (code: string) => names.of(code) ?? code;

const create = (id: string, country: string | null, ...lines: string[]): Address => ({
  gid: `gid://shopify/CustomerAddress/${id}`,
  id,
  lines,
  country,
  phoneNumber: null,
});

const addresses = [
  create('1', 'SE', 'Åsa Berg', 'Götgatan 1', '116 46 Stockholm'),
  create('2', 'DE', 'Jörg Groß', 'Hauptstraße 5', '50667 Köln'),
  create('3', 'AT', 'Eva Maier', 'Ring 1', '1010 Wien'),
  create('4', null, 'Nowhere'),
];

const search = (text: string) =>
  searchAddresses(addresses, text, toCountryName).map(({ id }) => id);

describe('searchAddresses', () => {
  it('finds words in any order, without accents, in any case', () => {
    expect(search('KOLN jorg')).toEqual(['2']);
    expect(search('gross hauptstrasse')).toEqual(['2']);
    expect(search('gotgatan')).toEqual(['1']);
  });

  it('finds by the country’s name in the shopper’s language, and by its code', () => {
    expect(search('österreich')).toEqual(['3']);
    expect(search('schwed')).toEqual(['1']);
  });

  it('finds all for no words, and none for words that nothing has', () => {
    expect(search('  ')).toHaveLength(4);
    expect(search('(.*)')).toEqual([]);
  });
});

describe('groupByCountry', () => {
  it('orders countries by their names and puts those without one last', () => {
    const groups = groupByCountry(addresses, toCountryName, 'de');
    expect(groups.map(({ name }) => name)).toEqual(['Deutschland', 'Österreich', 'Schweden', '']);
  });
});

describe('parseSearch', () => {
  it('takes one text of a sensible length', () => {
    expect(parseSearch(' köln ')).toBe('köln');
    expect(parseSearch(['a', 'b'])).toBe('');
    expect(parseSearch('x'.repeat(10_000))).toHaveLength(100);
  });
});
