import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxTermsLength, parseTerms, toPlainQuery } from './search-terms';

describe('what is typed into the search field', () => {
  it.each([
    ['  green \n tea ', 'green tea'],
    [undefined, ''],
    [['tea', 'mug'], ''],
    ['x'.repeat(500), 'x'.repeat(maxTermsLength)],
  ])('%j becomes one short line', (dangerousTerms, terms) => {
    expect(parseTerms(dangerousTerms)).toBe(terms);
  });

  it.each([
    ['tea: -mint', 'tea mint'],
    ['"house coffee" OR (decaf*)', 'house coffee or decaf'],
    ['tag:sale AND NOT price:>10', 'tag sale and not price 10'],
    ['100% Überzug & Bezug', '100 Überzug Bezug'],
    ['café-crème', 'café-crème'],
    ['緑茶', '緑茶'],
    ['*:()', ''],
  ])('%j asks the shop for the words %j', (terms, query) => {
    expect(toPlainQuery(terms)).toBe(query);
  });

  it('never sends a sign of the search syntax, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const query = toPlainQuery(parseTerms(typed));
        expect(query).not.toMatch(
          /[:"'()*<>\\=\n]|(^|\s)-|\b(AND|OR|NOT)\b(?=\s|$)(?<=(^|\s)(AND|OR|NOT))/,
        );
        expect(query.length).toBeLessThanOrEqual(maxTermsLength);
      }),
    );
  });
});
