import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { AddressFields } from '../records.ts';
import { containsHtmlTags, isTooLong } from './check-text.ts';
import { getTerritoryCode, getZone, requiresZone, zipMatchesZone } from './territories.ts';
import { isZipValid, requiresZip } from './zips.ts';

export type AddressErrorCode =
  | 'ADDRESS1_MISSING'
  | 'ADDRESS_ARGUMENT_EMPTY'
  | 'ADDRESS_ID_DOES_NOT_EXIST'
  | 'CONTAINS_HTML_TAGS'
  | 'COUNTRY_NOT_EXIST'
  | 'CUSTOMER_ADDRESS_ALREADY_EXISTS'
  | 'DELETING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED'
  | 'DEMOTING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED'
  | 'INVALID_FOR_COUNTRY'
  | 'INVALID_FOR_COUNTRY_AND_PROVINCE'
  | 'INVALID_TERRITORY_CODE'
  | 'PHONE_NUMBER_NOT_VALID'
  | 'REQUIRED'
  | 'TERRITORY_CODE_MISSING'
  | 'TOO_LONG'
  | 'ZONE_CODE_MISSING';

export type AddressIssue = { code: AddressErrorCode; field: keyof AddressFields };

export type CheckedAddress = { address: AddressFields; issues: AddressIssue[] };

/** Places small enough to be their own city. */
const WITHOUT_CITY: ReadonlySet<string> = new Set(['GI', 'HK', 'MC', 'SG', 'VA']);

const FIELDS: readonly (keyof AddressFields)[] = [
  'address1',
  'address2',
  'city',
  'company',
  'firstName',
  'lastName',
  'phoneNumber',
  'territoryCode',
  'zip',
  'zoneCode',
];

/**
 * An address as Shopify would keep it (trimmed, alpha-2, Shopify's zone code, E.164) and everything
 * that is wrong with it by the rules of its country. Zones of countries that have none are dropped.
 */
export function checkAddress(dangerousAddress: AddressFields): CheckedAddress {
  const address = { ...dangerousAddress };
  const issues: AddressIssue[] = [];
  const complain = (code: AddressErrorCode, field: keyof AddressFields) => {
    if (!issues.some((issue) => issue.field === field)) issues.push({ code, field });
  };
  for (const field of FIELDS) {
    const value = address[field]?.trim() || null;
    address[field] = value;
    if (value && containsHtmlTags(value)) complain('CONTAINS_HTML_TAGS', field);
    else if (value && isTooLong(value)) complain('TOO_LONG', field);
  }
  if (!address.address1) complain('ADDRESS1_MISSING', 'address1');
  checkTerritory(address, complain);
  checkPhone(address, complain);
  return { address, issues };
}

type Complain = (code: AddressErrorCode, field: keyof AddressFields) => void;

function checkTerritory(address: AddressFields, complain: Complain): void {
  if (!address.territoryCode) {
    complain('TERRITORY_CODE_MISSING', 'territoryCode');
    return;
  }
  const territory = getTerritoryCode(address.territoryCode);
  if (!territory) {
    const wellFormed = /^([a-z]{2,3}|\d{3})$/i.test(address.territoryCode);
    const code = wellFormed ? 'COUNTRY_NOT_EXIST' : 'INVALID_TERRITORY_CODE';
    complain(code, 'territoryCode');
    return;
  }
  address.territoryCode = territory;
  if (!address.city && !WITHOUT_CITY.has(territory)) complain('REQUIRED', 'city');
  const zone = checkZone(address, territory, complain);
  if (!address.zip) {
    if (requiresZip(territory)) complain('REQUIRED', 'zip');
  } else if (!isZipValid(territory, address.zip)) {
    complain('INVALID_FOR_COUNTRY', 'zip');
  } else if (zone && !zipMatchesZone(territory, zone, address.zip)) {
    complain('INVALID_FOR_COUNTRY_AND_PROVINCE', 'zip');
  }
}

function checkZone(address: AddressFields, territory: string, complain: Complain): string | null {
  if (!address.zoneCode) {
    if (requiresZone(territory)) complain('ZONE_CODE_MISSING', 'zoneCode');
    return null;
  }
  const zone = getZone(territory, address.zoneCode);
  if (!zone && requiresZone(territory)) complain('INVALID_FOR_COUNTRY', 'zoneCode');
  address.zoneCode = zone?.code ?? null;
  return address.zoneCode;
}

function checkPhone(address: AddressFields, complain: Complain): void {
  if (!address.phoneNumber) return;
  // The schema asks for E.164: a number without its country is not one.
  const phone = parsePhoneNumberFromString(address.phoneNumber);
  if (phone?.isValid()) address.phoneNumber = phone.number;
  else complain('PHONE_NUMBER_NOT_VALID', 'phoneNumber');
}
