import type { AddressFields } from '../records.ts';
import { getZone, toCountryName } from './territories.ts';

/** "City Zone Zip" on one line; elsewhere the postcode goes before the city or below it. */
const CITY_ZONE_ZIP: ReadonlySet<string> = new Set(['AU', 'CA', 'IN', 'US']);
const ZIP_BELOW: ReadonlySet<string> = new Set(['GB', 'IE', 'NZ', 'ZA', 'HK']);

function join(parts: (string | null | undefined)[], separator = ' '): string | null {
  return parts.filter(Boolean).join(separator) || null;
}

export function toFullName(person: Pick<AddressFields, 'firstName' | 'lastName'>): string | null {
  return join([person.firstName, person.lastName]);
}

export function toProvince(address: AddressFields): string | null {
  const { territoryCode, zoneCode } = address;
  return territoryCode && zoneCode ? (getZone(territoryCode, zoneCode)?.name ?? zoneCode) : null;
}

function toArea(address: AddressFields): (string | null)[] {
  const { city, territoryCode, zip, zoneCode } = address;
  if (!territoryCode) return [city, zip];
  if (CITY_ZONE_ZIP.has(territoryCode)) return [join([city, zoneCode, zip])];
  if (ZIP_BELOW.has(territoryCode)) return [city, toProvince(address), zip];
  if (territoryCode === 'JP') return [join([zip && `〒${zip}`, toProvince(address), city])];
  return [join([zip, city, zoneCode && territoryCode === 'IT' ? zoneCode : toProvince(address)])];
}

/** The lines of `CustomerAddress.formatted`: name, company, street, area, country. */
export function formatAddress(
  address: AddressFields,
  { withCompany, withName }: { withCompany: boolean; withName: boolean },
  language: string,
): string[] {
  const country = address.territoryCode ? toCountryName(address.territoryCode, language) : null;
  return [
    withName ? toFullName(address) : null,
    withCompany ? address.company : null,
    address.address1,
    address.address2,
    ...toArea(address),
    country,
  ].filter((line): line is string => Boolean(line));
}

/** City, province and country, as `CustomerAddress.formattedArea`. */
export function formatArea(address: AddressFields, language: string): string | null {
  const { city, territoryCode } = address;
  const country = territoryCode ? toCountryName(territoryCode, language) : null;
  return join([city, toProvince(address), country], ', ');
}
