import 'server-only';
import { iso31661 } from 'iso-3166';
import { formatAddress } from 'localized-address-format';
import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator';
import { labelsOf, zipExamples, zipPatterns } from './region-facts';
import { listZones, type Zone } from './zones';

export type { Zone } from './zones';

export type Zip = {
  /** Absent where no pattern is known: anything goes then. */
  readonly matches?: (zip: string) => boolean;
  readonly example?: string;
  readonly isRequired?: boolean;
};

/** How a country writes addresses. */
export type Region = {
  readonly rows: readonly (readonly string[])[];
  /** Keys of the catalogue's `label`, where a country says it differently. */
  readonly labels: Readonly<Record<string, string>>;
  /** The country is one city (Singapore), so nobody is asked for it. */
  readonly fixedCity?: string;
  readonly zip?: Zip;
  readonly zones?: readonly Zone[];
  /** The order of the zones is the country's own (Japan, north to south), not the alphabet. */
  readonly zonesAreOrdered?: boolean;
  readonly zoneIsOptional?: boolean;
};

const toSet = (words: string) => new Set(words.split(' '));

/** Nobody lives there, so nothing is sent there. */
const uninhabited = toSet('AQ BV HM');
const codes = [...iso31661.map(({ alpha2 }) => alpha2), 'XK'].filter((c) => !uninhabited.has(c));
const known = new Set(codes);

const fixedCities: Readonly<Record<string, string>> = {
  GI: 'Gibraltar',
  SG: 'Singapore',
  VA: 'Vatican City',
};
const optionalZones = toSet('CL NZ');
/** People there often do without a postcode, and letters arrive. */
const optionalZips = toSet(
  'AF AL AM AZ BB BD BT CL ET GH HT IL IQ KE KZ LA LK MA MD MV NG PA RO SA TN UZ',
);
const familyNameFirst = toSet('HU JP KR');

/** City, zone and postcode in the country's own order, as its envelopes show it. */
function toTownRow(country: string, hasZones: boolean): string[] {
  const lines = formatAddress(
    {
      postalCountry: country,
      locality: '{city}',
      administrativeArea: '{province}',
      postalCode: '{zip}',
    },
    'latin',
  );
  const found = lines.join(' ').matchAll(/\{(city|province|zip)\}/g);
  const fields = [...found].map(([, field = '']) => field);
  const row = fields.filter((field) => field !== 'province' || hasZones);
  if (!row.includes('city') && !(country in fixedCities)) {
    // Before the zone, where there is one: Dubai is written without its city, but parcels want it.
    row.splice(Math.max(row.indexOf('province'), 0), 0, 'city');
  }
  if (hasZones && !row.includes('province')) row.splice(row.indexOf('city') + 1, 0, 'province');
  return country in fixedCities ? row.filter((field) => field !== 'city') : row;
}

function toRows(country: string, town: readonly string[]): string[][] {
  const name = familyNameFirst.has(country) ? ['lastName', 'firstName'] : ['firstName', 'lastName'];
  const street = [['address1'], ['address2']];
  // The postcode comes first there and fills in the rest on other forms, so people look for it on top.
  if (country === 'JP') {
    return [name, ['company'], ['zip', 'province'], ['city'], ...street, ['phone']];
  }
  if (country === 'BR') {
    return [name, ['company'], ['zip'], ...street, ['city', 'province'], ['phone']];
  }
  return [name, ['company'], ...street, [...town], ['phone']].filter((row) => row.length > 0);
}

function toZip(country: string): Zip {
  const pattern = zipPatterns.get(country);
  const isKnown = pattern !== undefined || postcodeValidatorExistsForCountry(country);
  return {
    ...(isKnown && {
      matches: (zip: string) => pattern?.test(zip) ?? postcodeValidator(zip, country),
    }),
    ...(zipExamples.get(country) && { example: zipExamples.get(country) }),
    isRequired: isKnown && !optionalZips.has(country),
  };
}

function createRegion(country: string): Region {
  const zones = listZones(country);
  const rows = toRows(country, toTownRow(country, zones.length > 0));
  return {
    rows,
    labels: labelsOf(country),
    ...(country in fixedCities && { fixedCity: fixedCities[country] }),
    ...(rows.flat().includes('zip') && { zip: toZip(country) }),
    ...(zones.length > 0 && { zones }),
    zonesAreOrdered: country === 'JP',
    zoneIsOptional: optionalZones.has(country),
  };
}

const regions = new Map<string, Region>();

/** The region of an ISO 3166-1 alpha-2 code, or null when there is no such country. */
export function getRegion(dangerousCountry: string): Region | null {
  if (!known.has(dangerousCountry)) return null;
  const region = regions.get(dangerousCountry) ?? createRegion(dangerousCountry);
  regions.set(dangerousCountry, region);
  return region;
}

export function listRegionCodes(): string[] {
  return codes;
}
