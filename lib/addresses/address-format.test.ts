import { describe, expect, it } from 'vitest';
import { getAddressFormat, listZoneOptions } from './address-format';

/** Country, fields in the order they are asked for, what is required besides street and city, labels that differ. */
const formats = [
  ['US', 'city zoneCode zip', 'zoneCode zip', { zoneCode: 'state', zip: 'zipCode' }],
  ['CA', 'city zoneCode zip', 'zoneCode zip', { zoneCode: 'province', zip: 'postalCode' }],
  ['MX', 'zip city zoneCode', 'zoneCode zip', { zoneCode: 'state' }],
  ['BR', 'city zoneCode', 'zoneCode zip', { zoneCode: 'state' }],
  ['AR', 'zip city zoneCode', 'zoneCode zip', { zoneCode: 'province' }],
  ['GB', 'city zip', 'zip', { zip: 'postcode' }],
  ['IE', 'city zoneCode zip', 'zoneCode zip', { zoneCode: 'county' }],
  ['DE', 'zip city', 'zip', { address1: 'streetAndHouseNumber', address2: 'additionalAddress' }],
  ['FR', 'zip city', 'zip', { address1: 'address' }],
  ['IT', 'zip city zoneCode', 'zoneCode zip', { zoneCode: 'province' }],
  ['ES', 'zip city zoneCode', 'zoneCode zip', { zoneCode: 'province' }],
  ['SE', 'zip city', 'zip', { city: 'cityTown' }],
  ['JP', 'zip zoneCode', 'zoneCode zip', { zoneCode: 'prefecture', city: 'cityWardTownVillage' }],
  ['IN', 'city zip zoneCode', 'zoneCode zip', { zip: 'pinCode', zoneCode: 'state' }],
  ['AU', 'city zoneCode zip', 'zoneCode zip', { city: 'suburb', zip: 'postcode' }],
  ['NZ', 'city zoneCode zip', 'zip', { zoneCode: 'region' }],
  ['AE', 'city zoneCode', 'zoneCode', { zoneCode: 'emirate' }],
  ['HK', 'city zoneCode', 'zoneCode', { city: 'district' }],
  ['ZA', 'city zoneCode zip', 'zoneCode zip', { zoneCode: 'province' }],
] as const;

function requireFormat(country: string) {
  const format = getAddressFormat(country);
  if (!format) throw new Error(`no format for ${country}`);
  return format;
}

describe('getAddressFormat', () => {
  it.each(formats)('%s asks for its fields in its order', (country, town, required, labels) => {
    const format = requireFormat(country);
    const rows = format.rows.map((row) => row.join(' '));
    expect(
      rows.some((row) => row.startsWith(town)),
      rows.join(' | '),
    ).toBe(true);
    const expected = ['address1', 'city', ...required.split(' ')];
    expect([...format.required].sort()).toEqual(expected.toSorted());
    expect(format.labels).toMatchObject(labels);
  });

  it('asks the family name first in Japan', () => {
    expect(requireFormat('JP').rows[0]).toEqual(['lastName', 'firstName']);
  });

  it('never asks for the city of a country that is one city', () => {
    const { rows, required, region } = requireFormat('SG');
    expect(rows.flat()).not.toContain('city');
    expect(required).not.toContain('city');
    expect(region.fixedCity).toBe('Singapore');
  });

  it('knows no format for what is no country', () => {
    for (const country of ['', 'XX', 'de', 'constructor', '__proto__'])
      expect(getAddressFormat(country)).toBeNull();
  });
});

describe('listZoneOptions', () => {
  it.each([
    ['US', 'CA', 'California'],
    ['CA', 'ON', 'Ontario'],
    ['IT', 'RM', 'Roma'],
    ['ES', 'B', 'Barcelona'],
    ['JP', 'JP-13', 'Tōkyō'],
    ['AU', 'NSW', 'New South Wales'],
    ['IE', 'D', 'Dublin'],
    ['IN', 'KA', 'Karnataka'],
  ])('of %s holds Shopify’s code %s for %s', (country, value, label) => {
    expect(listZoneOptions(requireFormat(country).region, 'en')).toContainEqual({ value, label });
  });

  it('is in the order of the shopper’s alphabet', () => {
    const labels = listZoneOptions(requireFormat('ES').region, 'de').map(({ label }) => label);
    expect(labels).toContain('Álava');
    expect(labels).toEqual(labels.toSorted(new Intl.Collator('de').compare));
  });

  it.each([
    ['US', 62],
    ['CA', 13],
    ['AU', 8],
    ['BR', 27],
    ['MX', 32],
    ['JP', 47],
    ['IE', 26],
    ['IT', 110],
    ['ES', 52],
    ['CN', 31],
    ['AR', 24],
  ])('of %s holds all %i', (country, count) => {
    expect(requireFormat(country).region.zones).toHaveLength(count);
  });

  it('keeps Japan’s own order, north to south', () => {
    const codes = listZoneOptions(requireFormat('JP').region, 'en').map(({ value }) => value);
    expect(codes.at(0)).toBe('JP-01');
    expect(codes.at(-1)).toBe('JP-47');
  });
});
