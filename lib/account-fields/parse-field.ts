import type { FieldKind } from './account-field';

/** Why something typed is refused. */
export type FieldProblem =
  | 'notADay'
  | 'future'
  | 'notAChoice'
  | 'tooLong'
  | 'tooMany'
  | 'range'
  | 'notANumber'
  | 'notWhole';

/** Typed text as the metafield's value, `''` for none; or why it cannot be one. */
export type ParsedField = { readonly value: string } | { readonly problem: FieldProblem };

const count = (text: string) => [...text].length;
const toLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ').trim();

function parseDay(text: string, latest: 'today' | undefined, now: Date): ParsedField {
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text);
  if (!isDay || text < '0001') return { problem: 'notADay' };
  // Days are UTC days; in the east of it, somebody's today is a few hours early.
  const tomorrow = new Date(now.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return latest && text > tomorrow ? { problem: 'future' } : { value: text };
}

function parseNumber(
  text: string,
  { min, max, decimals = 0 }: FieldKind & { kind: 'number' },
): ParsedField {
  // As people write it in either language; a thousand's mark would make another number of it.
  const match = /^([-+\u2212]?)(\d{1,13})(?:[.,](\d{1,9}))?$/.exec(text);
  if (!match) return { problem: 'notANumber' };
  const [, sign = '', whole = '', rest = ''] = match;
  const fraction = rest.replace(/0+$/, '');
  if (fraction.length > decimals) return { problem: 'notWhole' };
  const digits = whole.replace(/^0+(?=\d)/, '') + (fraction && `.${fraction}`);
  const isNegative = sign !== '' && sign !== '+' && Number(digits) !== 0;
  const value = (isNegative ? '-' : '') + digits;
  return Number(value) < min || Number(value) > max ? { problem: 'range' } : { value };
}

function parseLines(
  text: string,
  { maxItems, maxLength }: FieldKind & { kind: 'list' },
): ParsedField {
  const items = text
    .split(/\r\n|\r|\n/)
    .map(toLine)
    .filter(Boolean);
  if (items.length === 0) return { value: '' };
  if (items.length > maxItems) return { problem: 'tooMany' };
  if (items.some((item) => count(item) > maxLength)) return { problem: 'tooLong' };
  return { value: JSON.stringify(items) };
}

function parseText(
  text: string,
  { lines = 1, maxLength }: FieldKind & { kind: 'text' },
): ParsedField {
  const value =
    lines > 1
      ? text
          .replace(/\r\n?/g, '\n')
          .replace(/[^\P{Cc}\n]+/gu, ' ')
          .trim()
      : toLine(text);
  return count(value) > maxLength ? { problem: 'tooLong' } : { value };
}

/** What was typed, as Shopify writes it (shopify.dev/docs/apps/build/metafields/list-of-data-types). */
export function parseField(field: FieldKind, dangerousText: string, now: Date): ParsedField {
  const text = dangerousText.toWellFormed().trim();
  if (text === '') return { value: '' };
  switch (field.kind) {
    case 'date':
      return parseDay(text, field.latest, now);
    case 'choice':
      return field.choices.some(({ value }) => value === text)
        ? { value: text }
        : { problem: 'notAChoice' };
    case 'size':
      return field.sizes.includes(text) ? { value: text } : { problem: 'notAChoice' };
    case 'yesNo':
      return text === 'true' || text === 'false' ? { value: text } : { problem: 'notAChoice' };
    case 'number':
      return parseNumber(text, field);
    case 'list':
      return parseLines(text, field);
    case 'text':
      return parseText(text, field);
  }
}
