import type { Formats } from '@/lib/i18n/formats';
import type { Locale } from '@/lib/i18n/locale';
import type { FieldKind } from './account-field';
import { toItems } from './to-typed';

type Words = { readonly yes: string; readonly no: string };

/** A metafield's value as a page says it. What is not of its kind is said as it stands. */
export function showField(
  field: FieldKind,
  value: string,
  { formats, locale, words }: { formats: Formats; locale: Locale; words: Words },
): string {
  switch (field.kind) {
    case 'date':
      return /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value))
        ? formats.date(value, 'long')
        : value;
    case 'choice':
      return field.choices.find((choice) => choice.value === value)?.label[locale] ?? value;
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(value) ? formats.number(Number(value)) : value;
    case 'yesNo':
      return value === 'true' ? words.yes : value === 'false' ? words.no : value;
    case 'list': {
      const items = toItems(value);
      return items ? formats.list(items) : value;
    }
    case 'size':
    case 'text':
      return value;
  }
}
