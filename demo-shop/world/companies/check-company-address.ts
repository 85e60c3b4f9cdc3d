import { type AddressIssue, checkAddress } from '../rules/check-address.ts';
import { containsHtmlTags, isTooLong } from '../rules/check-text.ts';
import type { BusinessErrorCode } from './messages.ts';
import type { CompanyAddressRecord } from './records.ts';
import { toAddressFields } from './to-address-fields.ts';

export type CompanyAddressFields = Omit<CompanyAddressRecord, 'createdAt' | 'id' | 'updatedAt'>;
export type CompanyAddressInput = Partial<Record<keyof CompanyAddressFields, string | null>>;

type Issue = { code: BusinessErrorCode; field: keyof CompanyAddressFields };
export type CheckedCompanyAddress =
  | { address: CompanyAddressFields; issues: null }
  | { issues: Issue[] };

const EMPTY: Readonly<Record<keyof CompanyAddressFields, null>> = {
  address1: null,
  address2: null,
  city: null,
  countryCode: null,
  firstName: null,
  lastName: null,
  phone: null,
  recipient: null,
  zip: null,
  zoneCode: null,
};

const FIELD_NAMES: Readonly<Record<string, keyof CompanyAddressFields>> = {
  phoneNumber: 'phone',
  territoryCode: 'countryCode',
};

const MISSING: ReadonlySet<AddressIssue['code']> = new Set([
  'ADDRESS1_MISSING',
  'REQUIRED',
  'TERRITORY_CODE_MISSING',
  'ZONE_CODE_MISSING',
]);

function toIssue({ code, field }: AddressIssue, input: CompanyAddressInput): Issue {
  const name = FIELD_NAMES[field] ?? (field as keyof CompanyAddressFields);
  // Emptied on purpose is another mistake than never given.
  if (MISSING.has(code)) return { code: name in input ? 'BLANK' : 'REQUIRED', field: name };
  return { code: code === 'TOO_LONG' ? 'TOO_LONG' : 'INVALID', field: name };
}

/** The input laid over the present address, by the rules of its country. */
export function checkCompanyAddress(
  input: CompanyAddressInput,
  present: CompanyAddressRecord | null,
): CheckedCompanyAddress {
  const merged = { ...EMPTY, ...present, ...input };
  const { address1 = null, countryCode = null } = merged;
  const fields = toAddressFields({ ...merged, address1: address1 ?? '', countryCode }, '');
  // A recipient stands in for the person in print only; the rules look at the person given.
  const person = { firstName: merged.firstName, lastName: merged.lastName };
  const { address, issues } = checkAddress({ ...fields, ...person });
  const all = issues.map((issue) => toIssue(issue, input));
  const recipient = merged.recipient?.trim() || null;
  if (recipient && isTooLong(recipient)) all.push({ code: 'TOO_LONG', field: 'recipient' });
  else if (recipient && containsHtmlTags(recipient))
    all.push({ code: 'INVALID', field: 'recipient' });
  if (all.length > 0 || !address.address1 || !address.territoryCode) return { issues: all };
  const { company: _company, phoneNumber: phone, territoryCode, ...rest } = address;
  return {
    address: { ...rest, address1: address.address1, countryCode: territoryCode, phone, recipient },
    issues: null,
  };
}
