import 'server-only';
import { type AccountField, toFieldName } from './account-field';
import { type FieldProblem, parseField } from './parse-field';
import type { TypedField } from './plan-changes';
import { isTouched, readSeen, toSeenName } from './seen';

export type ReadDetails = {
  /** All that the form said, to fill it with again. */
  readonly values: Readonly<Record<string, string>>;
  /** What was touched, and can be saved. */
  readonly typed: readonly TypedField[];
  readonly problems: ReadonlyMap<string, FieldProblem>;
};

/** Beyond it nobody typed; a form that goes back and forth with more helps nobody either. */
const longestText = 20_000;

const toText = (dangerousValue: FormDataEntryValue | null): string =>
  typeof dangerousValue === 'string' ? dangerousValue.toWellFormed().slice(0, longestText) : '';

/** What the form says of the fields a customer may write. A field that is not in it was not touched. */
export function readDetails(
  fields: readonly AccountField[],
  dangerousForm: FormData,
  now: Date,
): ReadDetails {
  const values: Record<string, string> = {};
  const typed: TypedField[] = [];
  const problems = new Map<string, FieldProblem>();
  for (const field of fields) {
    const name = toFieldName(field);
    const text = toText(dangerousForm.get(name));
    const dangerousSeen = toText(dangerousForm.get(toSeenName(name)));
    const seen = readSeen(dangerousSeen);
    values[name] = text;
    if (seen) values[toSeenName(name)] = dangerousSeen;
    if (!dangerousForm.has(name) || !isTouched(text, seen)) continue;
    const parsed = parseField(field, text, now);
    if ('problem' in parsed) problems.set(name, parsed.problem);
    else typed.push({ name, value: parsed.value, seen });
  }
  return { values, typed, problems };
}
