import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxNameLength, parseName, toNameProblem } from './parse-name';

function createForm(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe('parsing a name', () => {
  it('trims, and keeps every script as it was typed', () => {
    const { name, problems } = parseName(
      createForm({ firstName: '  عبد الرحمن ', lastName: 'Ōé' }),
    );
    expect(name).toEqual({ firstName: 'عبد الرحمن', lastName: 'Ōé' });
    expect(problems).toEqual({});
  });

  it('lets both names be cleared', () => {
    const { name, problems } = parseName(createForm({ firstName: '', lastName: '   ' }));
    expect(name).toEqual({ firstName: '', lastName: '' });
    expect(problems).toEqual({});
  });

  it('T75: makes one line of control characters', () => {
    expect(parseName(createForm({ firstName: 'a\r\nb\u0000c' })).name.firstName).toBe('a b c');
  });

  it('T75: takes missing fields and uploaded files as empty', () => {
    const form = createForm({ firstName: new File(['x'], 'x.txt') });
    expect(parseName(form).name).toEqual({ firstName: '', lastName: '' });
  });

  it('T75: counts characters, not UTF-16 units, against the limit', () => {
    const fits = '🏡'.repeat(maxNameLength);
    expect(parseName(createForm({ firstName: fits })).problems).toEqual({});
    expect(parseName(createForm({ lastName: `${fits}x` })).problems).toEqual({
      lastName: 'tooLong',
    });
  });
});

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('<b>', 'https://evil.example', '\u202eabc', '\u200b', '__proto__', '\u0000'),
  fc.string({ unit: fc.constantFrom('\r', '\n', '\t', '🏡', 'x'), maxLength: 600 }),
);

it('T75: whatever is sent under whatever name, two lines of clean text come of it or a reason', () => {
  const field = fc.tuple(
    fc.constantFrom('firstName', 'lastName', '__proto__', 'constructor', 'firstName[]'),
    hostileText,
  );
  fc.assert(
    fc.property(fc.array(field, { maxLength: 6 }), (fields) => {
      const form = new FormData();
      for (const [name, value] of fields) form.append(name, value);
      const { name, problems } = parseName(form);
      expect(parseName(createForm(name))).toEqual({ name, problems });
      expect(Object.keys(name)).toEqual(['firstName', 'lastName']);
      for (const part of ['firstName', 'lastName'] as const) {
        expect(name[part]).not.toMatch(/\p{Cc}/u);
        expect(problems[part] !== undefined).toBe([...name[part]].length > maxNameLength);
        // Nothing is lost but blanks: accepted or not, what comes back into the form is what was typed.
        const first = fields.find(([field]) => field === part)?.[1] ?? '';
        const solid = (text: string) => text.toWellFormed().replace(/[\p{Cc}\s]/gu, '');
        expect(solid(name[part])).toBe(solid(first));
      }
    }),
  );
});

describe('Shopify’s refusals of a name', () => {
  it.each([
    ['CONTAINS_HTML_TAGS', 'containsHtml'],
    ['CONTAINS_URL', 'containsUrl'],
    ['TOO_LONG', 'tooLong'],
    ['INVALID', 'invalid'],
    ['A_CODE_OF_TOMORROW', 'invalid'],
    ['toString', 'invalid'],
  ])('T75: %s reads %s', (code, problem) => {
    expect(toNameProblem(code)).toBe(problem);
  });
});
