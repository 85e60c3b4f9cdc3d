import 'server-only';
import type { Locale } from '@/lib/i18n/locale';
import type { AddressField, AddressOption } from './address-form';
import { getRegion, type Region } from './regions';

type FormatField = Exclude<AddressField, 'territoryCode'>;

/** What a country asks for, in the order in which it asks. */
export type AddressFormat = {
  readonly country: string;
  readonly rows: readonly (readonly FormatField[])[];
  readonly required: ReadonlySet<FormatField>;
  /** Key of the catalogue's `label` for each field. */
  readonly labels: Readonly<Record<FormatField, string>>;
  readonly region: Region;
};

/** A region speaks of `province` and `phone`, the Customer Account API of `zoneCode` and `phoneNumber`. */
const fieldNames: Readonly<Record<string, FormatField>> = {
  firstName: 'firstName',
  lastName: 'lastName',
  company: 'company',
  address1: 'address1',
  address2: 'address2',
  city: 'city',
  province: 'zoneCode',
  zip: 'zip',
  phone: 'phoneNumber',
};

function listRequired(region: Region): Set<FormatField> {
  return new Set<FormatField>([
    'address1',
    'city',
    ...(region.zones && !region.zoneIsOptional ? (['zoneCode'] as const) : []),
    ...(region.zip?.isRequired ? (['zip'] as const) : []),
  ]);
}

/** The format of an ISO 3166-1 alpha-2 country, or null when there is no such country. */
export function getAddressFormat(dangerousCountry: string): AddressFormat | null {
  const region = getRegion(dangerousCountry);
  if (!region) return null;
  const toField = (name: string) => fieldNames[name] ?? [];
  const rows = region.rows.map((row) => row.flatMap(toField)).filter((row) => row.length > 0);
  const drawn = new Set(rows.flat());
  const { labels } = region;
  return {
    country: dangerousCountry,
    rows,
    required: listRequired(region).intersection(drawn),
    labels: {
      firstName: 'firstName',
      lastName: 'lastName',
      company: 'company',
      address1: labels.address1 ?? 'address',
      address2: labels.address2 ?? 'apartmentSuite',
      city: labels.city ?? 'city',
      zoneCode: labels.province ?? 'region',
      zip: labels.zip ?? 'postalCode',
      phoneNumber: 'phone',
    },
    region,
  };
}

/** The zones as a list to choose from, in the alphabet's order of the shopper's language. */
export function listZoneOptions({ zones = [], zonesAreOrdered }: Region, locale: Locale) {
  const options: AddressOption[] = zones.map(({ code, name }) => ({ value: code, label: name }));
  if (zonesAreOrdered) return options;
  const { compare } = new Intl.Collator(locale);
  return options.toSorted((a, b) => compare(a.label, b.label));
}
