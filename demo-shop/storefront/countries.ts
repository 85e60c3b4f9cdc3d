/** [ISO 3166-1 alpha-2, ISO 4217]: every country the shop ships to and its currency there. */
const TABLE = [
  ...['AT', 'BE', 'CY', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'IE', 'IT', 'LT', 'LU'].map(
    (code) => [code, 'EUR'] as const,
  ),
  ...['LV', 'MT', 'NL', 'PT', 'SI', 'SK'].map((code) => [code, 'EUR'] as const),
  ['AE', 'AED'],
  ['AR', 'ARS'],
  ['AU', 'AUD'],
  ['BR', 'BRL'],
  ['CA', 'CAD'],
  ['CH', 'CHF'],
  ['CN', 'CNY'],
  ['CZ', 'CZK'],
  ['DK', 'DKK'],
  ['EG', 'EGP'],
  ['GB', 'GBP'],
  ['HU', 'HUF'],
  ['IN', 'INR'],
  ['JP', 'JPY'],
  ['KR', 'KRW'],
  ['MX', 'MXN'],
  ['MY', 'MYR'],
  ['NO', 'NOK'],
  ['NZ', 'NZD'],
  ['PL', 'PLN'],
  ['SA', 'SAR'],
  ['SE', 'SEK'],
  ['SG', 'SGD'],
  ['TR', 'TRY'],
  ['US', 'USD'],
  ['ZA', 'ZAR'],
] as const;

const IMPERIAL = new Set(['US', 'GB']);
const GERMAN_FIRST = new Set(['AT', 'CH', 'DE', 'LU']);

/** The shop stands in Germany: its base currency, its default market. */
export const HOME_COUNTRY = 'DE';

export type CountryFacts = {
  isoCode: string;
  currencyCode: string;
  unitSystem: 'IMPERIAL_SYSTEM' | 'METRIC_SYSTEM';
  languages: readonly ['EN', 'DE'] | readonly ['DE', 'EN'];
};

export const COUNTRIES: readonly CountryFacts[] = TABLE.map(
  ([isoCode, currencyCode]): CountryFacts => ({
    isoCode,
    currencyCode,
    unitSystem: IMPERIAL.has(isoCode) ? 'IMPERIAL_SYSTEM' : 'METRIC_SYSTEM',
    languages: GERMAN_FIRST.has(isoCode) ? (['DE', 'EN'] as const) : (['EN', 'DE'] as const),
  }),
).sort((a, b) => (a.isoCode < b.isoCode ? -1 : 1));

export function getCountry(isoCode: string): CountryFacts | null {
  return COUNTRIES.find((country) => country.isoCode === isoCode) ?? null;
}
