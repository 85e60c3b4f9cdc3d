import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstCursor, parseCursor, sections, toCursorText, toNextSection } from './sections';

it('reads back what it says, and nothing else', () => {
  for (const section of sections) {
    for (const after of [null, 'eyJsYXN0X2lkIjo2fQ==']) {
      const cursor = { section, after };
      expect(parseCursor(toCursorText(cursor))).toEqual(cursor);
    }
  }
  for (const dangerous of [
    '',
    'nothing',
    'orders.',
    'orders. x',
    'orders.a b',
    null,
    {},
    '__proto__',
  ])
    expect(parseCursor(dangerous)).toBeNull();
});

it('goes through every section once', () => {
  const seen = [];
  for (let at = firstCursor as typeof firstCursor | null; at; at = toNextSection(at.section))
    seen.push(at.section);
  expect(seen).toEqual(sections);
});

it('T75: whatever is asked for, it is a section of ours or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (dangerous) => {
      const cursor = parseCursor(dangerous);
      if (cursor) expect(sections).toContain(cursor.section);
    }),
  );
});
