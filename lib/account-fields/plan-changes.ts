import 'server-only';
import type { StoredFields } from './get-account-fields';
import type { Seen } from './seen';

/** What a form says of one field that was touched. */
export type TypedField = {
  readonly name: string;
  /** As Shopify writes it; `''` for none. */
  readonly value: string;
  /** Null when the form does not say what it was filled with: then it overwrites nothing. */
  readonly seen: Seen | null;
};

export type FieldChange = {
  readonly name: string;
  readonly value: string;
  /** Compare-and-set: what must still be there; null for "nothing". */
  readonly digest: string | null;
};

export type ChangePlan = {
  readonly changes: readonly FieldChange[];
  /** Fields that somebody else has changed since, to something else. */
  readonly conflicts: readonly string[];
};

/** What has to be sent so that the shop holds what was typed, and what was changed by another hand meanwhile. */
export function planChanges(typed: readonly TypedField[], stored: StoredFields): ChangePlan {
  const changes: FieldChange[] = [];
  const conflicts: string[] = [];
  for (const { name, value, seen } of typed) {
    const now = stored.get(name);
    if (value === (now?.value ?? '')) continue;
    const digest = now?.digest ?? null;
    if (seen?.digest === digest) changes.push({ name, value, digest });
    else conflicts.push(name);
  }
  return { changes, conflicts };
}
