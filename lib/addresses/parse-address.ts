import 'server-only';
import { type AddressField, type AddressValues, addressFields } from './address-form';
import { type AddressFormat, getAddressFormat } from './address-format';
import { parsePhoneNumber } from './phone';
import { parsePostcode } from './postcode';

/** What can be wrong with a field before the shop is asked; `toAddressErrorText` has the words. */
export type AddressProblem = 'required' | 'too-long' | 'country' | 'zone' | 'postcode' | 'phone';

/** Every field is sent, empty ones as `''`: that is how Shopify clears what was there before. */
export type AddressInput = AddressValues;

export type ParsedAddress =
  | { readonly ok: true; readonly input: AddressInput; readonly isDefault: boolean }
  | {
      readonly ok: false;
      readonly problems: Readonly<Partial<Record<AddressField, AddressProblem>>>;
    };

/** Shopify's limit for each text of an address (userErrors code TOO_LONG). */
export const maxTextLength = 255;

/** What was typed, field by field, as it goes back into the form. */
export function toTypedValues(dangerousForm: FormData): AddressValues {
  const read = (field: AddressField) => {
    const dangerousValue = dangerousForm.get(field);
    return typeof dangerousValue === 'string' ? dangerousValue : '';
  };
  return Object.fromEntries(addressFields.map((field) => [field, read(field)])) as AddressValues;
}

/** One line of clean text: control characters would break labels and logs, doubled spaces duplicates' detection. */
function toLine(dangerousText: string): string {
  return dangerousText
    .normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The fields of this country only, with what the country fixes filled in and everything else cleared. */
function toInput(format: AddressFormat, typed: AddressValues): AddressInput {
  const { country, region } = format;
  const asked = new Set<AddressField>(format.rows.flat());
  const lines = Object.fromEntries(
    addressFields.map((field) => [field, asked.has(field) ? toLine(typed[field]) : '']),
  ) as AddressValues;
  return {
    ...lines,
    territoryCode: country,
    city: lines.city || (asked.has('city') ? '' : (region.fixedCity ?? '')),
  };
}

function findProblem(
  format: AddressFormat,
  field: AddressField,
  value: string,
): AddressProblem | null {
  if (field === 'territoryCode') return null;
  if (value === '') return format.required.has(field) ? 'required' : null;
  if (value.length > maxTextLength) return 'too-long';
  const { country, region } = format;
  if (field === 'zip') return parsePostcode(country, region, value) === null ? 'postcode' : null;
  if (field === 'phoneNumber') return parsePhoneNumber(value, country) === null ? 'phone' : null;
  if (field !== 'zoneCode') return null;
  return region.zones?.some((zone) => zone.code === value) ? null : 'zone';
}

/**
 * An address form as Shopify's `CustomerAddressInput`: postal code in the country's spelling, phone in
 * E.164, zone one of the country's; or what is wrong with which field.
 */
export function parseAddress(dangerousForm: FormData): ParsedAddress {
  const typed = toTypedValues(dangerousForm);
  const format = getAddressFormat(typed.territoryCode);
  if (!format) {
    const problem = typed.territoryCode === '' ? 'required' : 'country';
    return { ok: false, problems: { territoryCode: problem } };
  }
  const input = toInput(format, typed);
  const problems: Partial<Record<AddressField, AddressProblem>> = {};
  for (const field of addressFields) {
    const problem = findProblem(format, field, input[field]);
    if (problem) problems[field] = problem;
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    isDefault: dangerousForm.get('defaultAddress') !== null,
    input: {
      ...input,
      zip: input.zip && (parsePostcode(format.country, format.region, input.zip) ?? ''),
      phoneNumber: parsePhoneNumber(input.phoneNumber, format.country) ?? '',
    },
  };
}
