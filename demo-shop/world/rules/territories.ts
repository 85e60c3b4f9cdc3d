import { getCountries } from 'libphonenumber-js/min';
import { type Zone, zoneTables } from './zones.ts';

export { zipMatchesZone } from './zip-prefixes.ts';
export type { Zone } from './zones.ts';

const TERRITORIES: ReadonlySet<string> = new Set([...getCountries(), 'AQ', 'GS', 'PN', 'TF', 'UM']);

/** Alpha-3 and numeric codes (ISO 3166-1) of the countries this shop ships to and their neighbours. */
const OTHER_CODES = `AE ARE 784 AR ARG 032 AT AUT 040 AU AUS 036 BE BEL 056 BG BGR 100 BR BRA 076
CA CAN 124 CH CHE 756 CL CHL 152 CN CHN 156 CO COL 170 CZ CZE 203 DE DEU 276 DK DNK 208 EE EST 233
EG EGY 818 ES ESP 724 FI FIN 246 FR FRA 250 GB GBR 826 GR GRC 300 HK HKG 344 HR HRV 191 HU HUN 348
IE IRL 372 IL ISR 376 IN IND 356 IS ISL 352 IT ITA 380 JP JPN 392 KR KOR 410 LT LTU 440 LU LUX 442
LV LVA 428 MX MEX 484 MY MYS 458 NL NLD 528 NO NOR 578 NZ NZL 554 PL POL 616 PT PRT 620 RO ROU 642
SA SAU 682 SE SWE 752 SG SGP 702 SI SVN 705 SK SVK 703 TR TUR 792 UA UKR 804 US USA 840 ZA ZAF 710`;

const ALPHA2_BY_OTHER_CODE = new Map(
  OTHER_CODES.split(/\s+/).flatMap((code, index, all) => {
    const alpha2 = all[index - (index % 3)] ?? code;
    return index % 3 === 0 ? [] : [[code, alpha2] as const];
  }),
);

/** Alpha-2 for an alpha-2, alpha-3 or numeric code, any case; null if there is no such country. */
export function getTerritoryCode(dangerousCode: string): string | null {
  const code = dangerousCode.trim().toUpperCase();
  if (TERRITORIES.has(code)) return code;
  return ALPHA2_BY_OTHER_CODE.get(code) ?? null;
}

/** The zones an address in this country must choose from; none for most countries. */
export function listZones(territoryCode: string): Zone[] {
  return zoneTables.get(territoryCode)?.zones ?? [];
}

/** A zone by Shopify's code or one of its alternates (ISO 3166-2 where it differs). */
export function getZone(territoryCode: string, dangerousZoneCode: string): Zone | null {
  const code = dangerousZoneCode.trim().toUpperCase();
  return zoneTables.get(territoryCode)?.byCode.get(code) ?? null;
}

/** False for Chile and New Zealand, whose regions are offered but not asked for. */
export function requiresZone(territoryCode: string): boolean {
  return zoneTables.has(territoryCode) && territoryCode !== 'CL' && territoryCode !== 'NZ';
}

/** The country's name in the language (BCP 47), its code if the language is not known. */
export function toCountryName(territoryCode: string, language: string): string {
  const names = new Intl.DisplayNames([language.replace('_', '-'), 'en'], { type: 'region' });
  return names.of(territoryCode) ?? territoryCode;
}
