import fc from 'fast-check';
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

describe('whatever is typed into the search', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      'Straße',
      'STRAẞE',
      'ΟΔΟΣ',
      'İzmir',
      'ılgaz',
      'Ǆ',
      '(.*)',
      '\\',
      '$&',
      'ﬀ',
      '１０',
    ),
  );
  // The iota below a letter, which capitals write beside it, is in no address of today.
  const line = text.filter((one) => !one.normalize('NFKD').includes('\u0345'));
  const anyBook = fc
    .array(fc.array(line, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
    .map((all) => all.map((lines, at) => create(String(at), at % 2 ? 'DE' : null, ...lines)));

  it('T58, T75: one text of a sensible length comes of it, which reads the same again', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.array(text), fc.constant(undefined)), (query) => {
        const search = parseSearch(query);
        expect(search.length).toBeLessThanOrEqual(100);
        expect(parseSearch(search)).toBe(search);
        // Whole characters, or the link of it would say something else.
        if (typeof query === 'string' && query.isWellFormed()) {
          expect(search.isWellFormed()).toBe(true);
          expect(query).toContain(search);
        }
      }),
    );
  });

  it('T58: an address is found by every word of its own, in any case and order, and keeps its place', () => {
    fc.assert(
      fc.property(anyBook, fc.nat(), text, (book, pick, other) => {
        const find = (query: string) => searchAddresses(book, query, toCountryName);
        const wanted = book[pick % Math.max(book.length, 1)];
        for (const line of wanted?.lines ?? []) {
          for (const query of [
            line,
            line.toUpperCase(),
            line.toLowerCase(),
            line.normalize('NFD'),
          ]) {
            expect(find(query)).toContain(wanted);
          }
        }
        const found = find(other);
        expect(found).toEqual(book.filter((address) => found.includes(address)));
        // Each word more finds fewer, never others.
        const both = find(`${other} ${wanted?.lines[0] ?? ''}`);
        expect(both.every((address) => found.includes(address))).toBe(true);
      }),
    );
  });
});
