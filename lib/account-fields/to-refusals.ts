import type { FieldChange } from './plan-changes';

/**
 * Why the shop refused a field: `stale` for another hand that was quicker, `closed` where the shop lets customers not
 * write it, `lost` when there was no answer about it.
 */
export type Refusal = 'stale' | 'closed' | 'invalid' | 'tooLong' | 'refused' | 'lost';

export type SaveOutcome = {
  /** By the field's name; `''` for what is about none of them. */
  readonly refusals: Readonly<Record<string, Refusal>>;
  /** Whether other fields of the same form were saved all the same. */
  readonly isPartly: boolean;
};

type ShopError = { readonly code: string | null; readonly elementIndex: number | null };
type Payload = { readonly userErrors: readonly ShopError[] } | null;

const refusalOf: Readonly<Record<string, Refusal>> = {
  APP_NOT_AUTHORIZED: 'closed',
  DISALLOWED_OWNER_TYPE: 'closed',
  METAFIELD_DELETE_FAILED: 'closed',
  INCLUSION: 'invalid',
  INVALID_TYPE: 'closed',
  INVALID_VALUE: 'invalid',
  INVALID_COMPARE_DIGEST: 'stale',
  STALE_OBJECT: 'stale',
  TOO_LONG: 'tooLong',
};

/** What the shop said of each field. */
export function toRefusals(
  changes: readonly FieldChange[],
  payload: Payload,
): SaveOutcome['refusals'] {
  // A nullable payload without errors says nothing; claiming success then would be a guess.
  const errors = payload?.userErrors ?? [{ code: null, elementIndex: null }];
  const refusals: Record<string, Refusal> = {};
  for (const { code, elementIndex } of errors) {
    const name = elementIndex === null ? '' : (changes[elementIndex]?.name ?? '');
    const known = code !== null && Object.hasOwn(refusalOf, code) ? refusalOf[code] : undefined;
    refusals[name] ??= known ?? 'refused';
  }
  return refusals;
}
