import type { Locale } from '@/lib/i18n/locale';
import { type AccountField, toFieldName } from './account-field';

export type FieldOption = { readonly value: string; readonly label: string };

/** A field as the form draws it: one language, plain data. */
export type FieldView = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly control: 'date' | 'line' | 'area' | 'select';
  readonly options?: readonly FieldOption[];
  readonly rows?: number;
  readonly inputMode?: 'numeric' | 'decimal';
  readonly autoComplete?: string;
};

/** Texts the form says of every field of a kind. */
export type FieldWords = {
  readonly yes: string;
  readonly no: string;
  readonly oneALine: string;
};

function toControl(
  field: AccountField,
  locale: Locale,
  words: FieldWords,
): Pick<FieldView, 'control' | 'options' | 'rows' | 'inputMode'> {
  switch (field.kind) {
    case 'date':
      return { control: 'date' };
    case 'choice':
      return {
        control: 'select',
        options: field.choices.map(({ value, label }) => ({ value, label: label[locale] })),
      };
    case 'size':
      return {
        control: 'select',
        options: field.sizes.map((value) => ({ value, label: value })),
      };
    case 'yesNo':
      return {
        control: 'select',
        options: [
          { value: 'true', label: words.yes },
          { value: 'false', label: words.no },
        ],
      };
    case 'number':
      // Not type="number": browsers send nothing of what they take for none, and it would be lost.
      return {
        control: 'line',
        inputMode: field.decimals || field.min < 0 ? 'decimal' : 'numeric',
      };
    case 'list':
      return { control: 'area', rows: Math.min(field.maxItems, 4) };
    case 'text':
      return field.lines && field.lines > 1
        ? { control: 'area', rows: field.lines }
        : { control: 'line' };
  }
}

/** @param stored what is there now: a choice that is no longer offered stays choosable */
export function toFieldView(
  field: AccountField,
  stored: string | undefined,
  locale: Locale,
  words: FieldWords,
): FieldView {
  const { options, ...control } = toControl(field, locale, words);
  const isKnown = !stored || options?.some(({ value }) => value === stored);
  const hints = [field.hint?.[locale], field.kind === 'list' ? words.oneALine : undefined];
  const hint = hints.filter(Boolean).join(' ');
  return {
    name: toFieldName(field),
    label: field.label[locale],
    ...(hint && { hint }),
    ...(field.autoComplete && { autoComplete: field.autoComplete }),
    ...control,
    ...(options && {
      options: isKnown ? options : [...options, { value: stored ?? '', label: stored ?? '' }],
    }),
  };
}
