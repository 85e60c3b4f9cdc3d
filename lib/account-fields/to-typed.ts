import { parseJson } from '@/lib/parse-json';
import type { FieldKind } from './account-field';

/** The items of a list metafield; null if it is none. */
export function toItems(value: string): string[] | null {
  const items = parseJson(value);
  return Array.isArray(items) ? items.map(String) : null;
}

/** A metafield's value as somebody would type it: what the form is filled with. */
export function toTyped(field: FieldKind, value: string | null, decimalMark: string): string {
  if (value === null) return '';
  if (field.kind === 'number') return value.replace('.', decimalMark);
  if (field.kind === 'list') return toItems(value)?.join('\n') ?? value;
  return value;
}

/** What stands between whole and part: `,` in German. */
export const toDecimalMark = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ??
  '.';
