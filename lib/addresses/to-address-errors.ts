import 'server-only';
import { toFieldErrors, type UserError } from '@/lib/shopify/user-errors';
import {
  type AddressField,
  type AddressFormSpec,
  type AddressValues,
  addressFields,
} from './address-form';
import type { AddressFormat } from './address-format';
import { type AddressTexts, toLabel, toProblemText, toUserErrorText } from './address-texts';
import type { AddressProblem } from './parse-address';

type FieldTexts = Partial<Record<AddressField, string>>;

/** Shopify's field → ours; the second spelling is what other Shopify APIs, and older answers, call it. */
const fieldNames: Readonly<Record<string, AddressField>> = {
  ...(Object.fromEntries(addressFields.map((field) => [field, field])) as Record<
    string,
    AddressField
  >),
  country: 'territoryCode',
  countryCode: 'territoryCode',
  province: 'zoneCode',
  provinceCode: 'zoneCode',
  phone: 'phoneNumber',
};

/** Where a code belongs when Shopify names no field. */
const fieldsByCode: Readonly<Record<string, AddressField>> = {
  ADDRESS1_MISSING: 'address1',
  COUNTRY_NOT_EXIST: 'territoryCode',
  INVALID_TERRITORY_CODE: 'territoryCode',
  TERRITORY_CODE_MISSING: 'territoryCode',
  PHONE_NUMBER_NOT_VALID: 'phoneNumber',
  ZONE_CODE_MISSING: 'zoneCode',
};

function toFacts(
  field: AddressField,
  format: AddressFormat | null,
  countryName: string,
  t: AddressTexts,
) {
  const label =
    field === 'territoryCode' || !format ? t('form.country') : toLabel(format, field, t);
  return { label, country: countryName, example: format?.region.zip?.example ?? 'none' };
}

/** Our own findings as sentences, field by field. `format` is null when the country itself is the problem. */
export function toProblemTexts(
  problems: Readonly<Partial<Record<AddressField, AddressProblem>>>,
  format: AddressFormat | null,
  countryName: string,
  t: AddressTexts,
): FieldTexts {
  const texts: FieldTexts = {};
  for (const field of addressFields) {
    const problem = problems[field];
    if (!problem) continue;
    const isChoice = field === 'territoryCode' || field === 'zoneCode';
    texts[field] = toProblemText(
      problem,
      { ...toFacts(field, format, countryName, t), isChoice },
      t,
    );
  }
  return texts;
}

/**
 * The shop's userErrors as sentences beside their fields; what belongs to no field that is drawn for
 * this country is said above the form, never dropped.
 */
export function toUserErrorTexts(
  userErrors: readonly UserError[],
  format: AddressFormat,
  countryName: string,
  t: AddressTexts,
): { fieldErrors: FieldTexts; formError?: string } {
  const drawn = new Set<AddressField>(['territoryCode', ...format.rows.flat()]);
  const placed = userErrors.map((error): UserError => {
    const named = fieldNames[error.field?.at(-1) ?? ''] ?? fieldsByCode[error.code ?? ''];
    return { ...error, field: named && drawn.has(named) ? [named] : null };
  });
  const { fieldErrors, rest } = toFieldErrors(placed, fieldNames, (code, field) =>
    toUserErrorText(code, field && toFacts(field, format, countryName, t), t),
  );
  return { fieldErrors, ...(rest.length > 0 && { formError: rest.join(' ') }) };
}

/** What is there now, beside each field that says something else; a region or country by its name. */
export function toChangeTexts(
  typed: AddressValues,
  found: AddressValues,
  { fields }: AddressFormSpec,
  toCountryName: (country: string) => string,
  t: AddressTexts,
): FieldTexts {
  const toText = (label: string, value: string) =>
    value ? t('form.changed.now', { label, value }) : t('form.changed.nowEmpty', { label });
  const texts: FieldTexts = {};
  if (found.territoryCode !== typed.territoryCode) {
    texts.territoryCode = toText(t('form.country'), toCountryName(found.territoryCode));
  }
  for (const { name, label, options } of fields) {
    if (found[name] === typed[name]) continue;
    const option = options?.find(({ value }) => value === found[name]);
    texts[name] = toText(label, option?.label ?? found[name]);
  }
  return texts;
}
