import 'server-only';
import { getLocale, getTranslations } from 'next-intl/server';
import type { FormState } from '@/lib/forms/form-state';
import { getFormats } from '@/lib/i18n/get-formats';
import { type AccountField, toFieldName } from './account-field';
import { accountFields } from './fields.config';
import type { StoredFields } from './get-account-fields';
import type { FieldProblem } from './parse-field';
import { toSeen, toSeenName, writeSeen } from './seen';
import { showField } from './show-field';
import type { SaveOutcome } from './to-refusals';
import { toDecimalMark, toTyped } from './to-typed';

type Said = Pick<FormState, 'status' | 'fieldErrors'> & Partial<FormState>;

const findField = (name: string): AccountField | undefined =>
  accountFields.find((field) => toFieldName(field) === name);

/** What is wrong with a text before it is sent. */
export async function sayProblem(field: AccountField, problem: FieldProblem): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations('details.problem'), getLocale()]);
  const bounds = {
    min: field.kind === 'number' ? field.min : 0,
    max:
      field.kind === 'number'
        ? field.max
        : field.kind === 'list' && problem === 'tooMany'
          ? field.maxItems
          : 'maxLength' in field
            ? field.maxLength
            : 0,
    decimals: field.kind === 'number' ? (field.decimals ?? 0) : 0,
  };
  return t(problem, { field: field.label[locale], ...bounds });
}

/** What is there now beside what was typed; sent once more, the form writes over exactly that. */
export async function sayConflicts(
  names: readonly string[],
  stored: StoredFields,
  values: FormState['values'],
): Promise<Said> {
  const [t, form, locale, formats] = await Promise.all([
    getTranslations('details.changed'),
    getTranslations('details.form'),
    getLocale(),
    getFormats(),
  ]);
  const words = { yes: form('yes'), no: form('no') };
  const fieldErrors: Record<string, string> = {};
  const seen: Record<string, string> = {};
  for (const name of names) {
    const field = findField(name);
    if (!field) continue;
    const now = stored.get(name);
    const label = field.label[locale];
    fieldErrors[name] = now
      ? t('now', { field: label, value: showField(field, now.value, { formats, locale, words }) })
      : t('nowEmpty', { field: label });
    const text = toTyped(field, now?.value ?? null, toDecimalMark(formats.locale));
    seen[toSeenName(name)] = writeSeen(toSeen(text, now));
  }
  return {
    status: 'failed',
    values: { ...values, ...seen },
    fieldErrors,
    formTitle: t('title'),
    formError: t('text'),
    keepLabel: t('keep'),
  };
}

/** What the shop refused, in our words. */
export async function sayRefusals({ isPartly, refusals }: SaveOutcome): Promise<Said> {
  const [t, form, locale] = await Promise.all([
    getTranslations('details.refusal'),
    getTranslations('details.form'),
    getLocale(),
  ]);
  const texts = Object.entries(refusals).flatMap(([name, why]) => {
    const field = findField(name);
    // Without a fresh look there is no telling what is there now.
    const key = why === 'stale' ? 'refused' : why;
    return field ? [[name, t(key, { field: field.label[locale] })] as const] : [];
  });
  return {
    status: 'invalid',
    fieldErrors: Object.fromEntries(texts),
    formTitle: isPartly ? form('partlyTitle') : form('notSavedTitle'),
    formError: isPartly ? form('partly') : form('nothing'),
  };
}
