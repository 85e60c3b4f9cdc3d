import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locale';
import { getMessages } from '@/lib/i18n/messages';
import { getAddressFormat } from './address-format';
import { parsePostcode } from './postcode';
import { getRegion, listRegionCodes } from './regions';

const codes = listRegionCodes();

describe('the table of regions', () => {
  it('holds the countries Shopify knows', () => {
    expect(codes.length).toBeGreaterThan(230);
    expect(codes.filter((code) => getRegion(code)?.zones).length).toBeGreaterThan(30);
  });

  it.each(locales)('has a label for every field of every country in "%s"', async (locale) => {
    const { label } = (await getMessages(locale)).addresses;
    const missing = codes.flatMap((code) =>
      Object.values(getAddressFormat(code)?.labels ?? {}).filter(
        (key) => !Object.hasOwn(label, key),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('takes each country’s own example of a postal code, as it is written there', () => {
    const refused = codes.filter((code) => {
      const region = getRegion(code);
      const example = region?.zip?.example;
      return region && example && parsePostcode(code, region, example) === null;
    });
    expect(refused).toEqual([]);
  });

  it('names no zone code twice in a country', () => {
    const doubled = codes.filter((code) => {
      const zones = getRegion(code)?.zones ?? [];
      return new Set(zones.map((zone) => zone.code)).size !== zones.length;
    });
    expect(doubled).toEqual([]);
  });

  it('lists zones wherever a form asks for one', () => {
    const empty = codes.filter(
      (code) =>
        getAddressFormat(code)?.rows.flat().includes('zoneCode') && !getRegion(code)?.zones?.length,
    );
    expect(empty).toEqual([]);
  });

  it.each([
    ['RU', 'KB', 'Kabardino-Balkaria'],
    ['JP', 'JP-36', 'Tokushima'],
    ['CO', 'SAP', 'San Andrés, Providencia y Santa Catalina'],
    ['IT', 'OT', 'Olbia-Tempio'],
    ['PH', 'PH-MAG', 'Maguindanao'],
  ])('of %s has the zone %s by its whole name', (country, code, name) => {
    expect(getRegion(country)?.zones).toContainEqual({ code, name });
  });

  it('offers no zone that Shopify would refuse, and no name cut short', () => {
    const zonesOf = (country: string) => getRegion(country)?.zones?.map(({ code }) => code);
    expect(zonesOf('IT')).not.toContain('SU');
    expect(zonesOf('US')).not.toContain('UM');
    const cut = codes.flatMap((code) =>
      (getRegion(code)?.zones ?? []).filter(
        ({ name }) => name === '' || /[^\p{L})'.]$/u.test(name),
      ),
    );
    expect(cut).toEqual([]);
  });
});
