import { describe, expect, it } from 'vitest';
import { parseStoreCreditSearch } from './parse-search';

describe('parseStoreCreditSearch', () => {
  it('reads a currency and one cursor of it', () => {
    const cursor = { after: 'eyJsYXN0Ijo0fQ==' };
    expect(parseStoreCreditSearch({ currency: 'EUR', ...cursor })).toEqual({
      currency: 'EUR',
      cursor,
    });
    expect(parseStoreCreditSearch({ currency: 'EUR', before: 'a' }).cursor).toEqual({
      before: 'a',
    });
  });

  it.each(['eur', 'EUR OR id:>0', 'E', '', ['EUR', 'CHF'], '"EUR"'])(
    'lets no search syntax of others through: %j',
    (currency) => {
      const nothing = { currency: null, cursor: null };
      expect(parseStoreCreditSearch({ currency, after: 'abc' })).toEqual(nothing);
    },
  );

  it.each(['a b', '<script>', 'x'.repeat(1_001), ['a', 'b']])(
    'takes no cursor that cannot be one',
    (after) => {
      expect(parseStoreCreditSearch({ currency: 'CHF', after }).cursor).toBeNull();
    },
  );
});
