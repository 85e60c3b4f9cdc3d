import 'server-only';
import { type AccountField, toFieldName } from './account-field';
import type { StoredFields } from './get-account-fields';
import { toSeen, toSeenName, writeSeen } from './seen';
import { toDecimalMark, toTyped } from './to-typed';

/** What the form is filled with, and beside each field the note of what that was. */
export function toFormValues(
  fields: readonly AccountField[],
  stored: StoredFields,
  regionalLocale: string,
): Readonly<Record<string, string>> {
  const decimalMark = toDecimalMark(regionalLocale);
  const values: Record<string, string> = {};
  for (const field of fields) {
    const name = toFieldName(field);
    const now = stored.get(name);
    const text = toTyped(field, now?.value ?? null, decimalMark);
    values[name] = text;
    values[toSeenName(name)] = writeSeen(toSeen(text, now));
  }
  return values;
}
