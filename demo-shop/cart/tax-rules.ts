import { MARKETS, type Market } from '../world/seed/markets.ts';

export type TaxRule = Pick<Market, 'locale' | 'taxes' | 'taxesIncluded'>;

/** Standard VAT of the rest of the customs union, which the shop charges by destination (OSS). */
const EU_VAT: Readonly<Record<string, number>> = {
  AT: 0.2,
  BE: 0.21,
  CY: 0.19,
  CZ: 0.21,
  DK: 0.25,
  EE: 0.24,
  ES: 0.21,
  FI: 0.255,
  FR: 0.2,
  GR: 0.24,
  HR: 0.25,
  HU: 0.27,
  IE: 0.23,
  IT: 0.22,
  LT: 0.21,
  LU: 0.17,
  LV: 0.21,
  MT: 0.18,
  NL: 0.21,
  PL: 0.23,
  PT: 0.23,
  SI: 0.22,
  SK: 0.23,
};

/** What a buyer there pays in taxes. Elsewhere the shop exports: no tax of its own. */
export function getTaxRule(countryCode: string): TaxRule {
  const market = Object.values(MARKETS).find((one) => one.territoryCode === countryCode);
  if (market) return market;
  const vat = EU_VAT[countryCode];
  const locale = `en-${countryCode}`;
  return { locale, taxesIncluded: vat !== undefined, taxes: vat ? [['VAT', vat]] : [] };
}
