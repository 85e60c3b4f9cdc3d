import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldKind } from './account-field';
import { accountFields } from './fields.config';
import { parseField } from './parse-field';
import { toDecimalMark, toItems, toTyped } from './to-typed';

const now = new Date('2026-11-24T12:00:00Z');
const same = (text: string) => ({ en: text, de: text });

const kinds = {
  date: { kind: 'date', latest: 'today' },
  choice: { kind: 'choice', choices: [{ value: 'Dark', label: same('dark') }] },
  line: { kind: 'text', maxLength: 5 },
  lines: { kind: 'text', maxLength: 9, lines: 3 },
  whole: { kind: 'number', min: 1, max: 20 },
  part: { kind: 'number', min: -5, max: 20, decimals: 2 },
  size: { kind: 'size', sizes: ['S', 'M'] },
  yesNo: { kind: 'yesNo' },
  list: { kind: 'list', maxItems: 2, maxLength: 5 },
} as const satisfies Record<string, FieldKind>;

describe('what is typed into an account field', () => {
  it.each([
    ['date', '1987-05-23', '1987-05-23'],
    ['date', ' 2024-02-29 ', '2024-02-29'],
    ['choice', 'Dark', 'Dark'],
    ['line', ' a\tb ', 'a b'],
    ['lines', 'a\r\nb\u0000', 'a\nb'],
    ['whole', '007', '7'],
    ['part', '2,50', '2.5'],
    ['part', '\u22123.25', '-3.25'],
    ['part', '-0', '0'],
    ['size', 'M', 'M'],
    ['yesNo', 'false', 'false'],
    ['list', ' Hall \n\n Loft', '["Hall","Loft"]'],
    ['line', '🏡🏡🏡🏡🏡', '🏡🏡🏡🏡🏡'],
  ] as const)('%s: %j is kept as %j', (kind, text, value) => {
    expect(parseField(kinds[kind], text, now)).toEqual({ value });
  });

  it.each([
    ['date', '2025-02-29', 'notADay'],
    ['date', '23.5.1987', 'notADay'],
    ['date', '0000-01-01', 'notADay'],
    ['date', '2026-12-24', 'future'],
    ['choice', 'dark', 'notAChoice'],
    ['line', 'abcdef', 'tooLong'],
    ['whole', '21', 'range'],
    ['whole', '0', 'range'],
    ['whole', '2.5', 'notWhole'],
    ['whole', 'two', 'notANumber'],
    ['whole', '1e3', 'notANumber'],
    ['part', '1.234,5', 'notANumber'],
    ['part', '1.234', 'notWhole'],
    ['size', 'XL', 'notAChoice'],
    ['yesNo', 'on', 'notAChoice'],
    ['list', 'a\nb\nc', 'tooMany'],
    ['list', 'abcdef', 'tooLong'],
  ] as const)('%s: %j is refused as %s', (kind, text, problem) => {
    expect(parseField(kinds[kind], text, now)).toEqual({ problem });
  });

  it.each(Object.entries(kinds))('%s can be cleared', (_name, kind) => {
    expect(parseField(kind, ' \r\n ', now)).toEqual({ value: '' });
  });

  it('T75: whatever is sent, a value comes of it that reads the same once it is typed again', () => {
    const field = fc.constantFrom(...Object.values(kinds), ...accountFields);
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('__proto__', '1987-05-23', 'Dark', 'true', '12', '2,5', 'a\r\nb', '["a"]'),
    );
    fc.assert(
      fc.property(field, text, fc.constantFrom('.', ','), (kind, dangerousText, mark) => {
        const parsed = parseField(kind, dangerousText, now);
        if ('problem' in parsed) return;
        const typed = toTyped(kind, parsed.value || null, mark);
        expect(parseField(kind, typed, now)).toEqual(parsed);
        expect(parsed.value).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });
});

describe('what the form is filled with', () => {
  it('is written as the language writes it', () => {
    expect(toDecimalMark('de-DE')).toBe(',');
    expect(toTyped(kinds.part, '2.5', toDecimalMark('de-DE'))).toBe('2,5');
    expect(toTyped(kinds.list, '["Hall","Loft"]', '.')).toBe('Hall\nLoft');
  });

  it('T56: shows a value of another kind as it stands', () => {
    expect(toTyped(kinds.list, '{"a":1}', '.')).toBe('{"a":1}');
    expect(toItems('no json')).toBeNull();
  });
});
