import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCookieName } from './cookies';
import { countRefreshHop } from './refresh-marker';
import { getUnfinished, noteUnfinished } from './sign-out-note';

/** Cookies that are not sealed: whoever writes them by hand must gain nothing by it. */

const anyValue = fc.oneof(
  fc.constantFrom(
    '0.0',
    '1.9',
    '1.10',
    '2.0',
    '-1',
    '01',
    '1.0',
    '1e0',
    ' 1',
    '１',
    'ours',
    'shop',
    'SHOP',
  ),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.integer().map(String),
);
const toReader = (name: string, value: string | null) => ({
  getAll: () => (value === null ? [] : [{ name, value }]),
});

it('T40: whatever the count of renewals says, a browser goes round three times at most', () => {
  const name = toCookieName('refreshed');
  fc.assert(
    fc.property(fc.option(anyValue), (planted) => {
      let value = planted;
      const steps: string[] = [];
      while (steps.at(-1) !== 'stop' && steps.length < 10) {
        const { next, writes } = countRefreshHop(toReader(name, value), false);
        expect(writes.map((write) => write.name)).toEqual([name]);
        steps.push(next);
        value = writes[0]?.maxAgeSeconds ? writes[0].value : null;
      }
      expect(['refresh,sign-in,stop', 'sign-in,stop', 'stop']).toContain(steps.join());
      // Afterwards it may all begin again, and only then.
      expect(value).toBeNull();
    }),
  );
});

it('T37: the note of an unfinished sign-out says one of two things, whatever is written into it', () => {
  const name = toCookieName('sign-out-unfinished');
  fc.assert(
    fc.property(fc.option(anyValue), (value) => {
      const expected = value === null ? null : value === 'shop' ? 'shop' : 'ours';
      expect(getUnfinished(toReader(name, value))).toBe(expected);
      expect(getUnfinished(toReader(`${name}.0`, value))).toBeNull();
    }),
  );
  for (const what of ['ours', 'shop'] as const) {
    expect(getUnfinished({ getAll: () => [noteUnfinished(what)] })).toBe(what);
  }
});
