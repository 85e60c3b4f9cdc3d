import { iso31662 } from 'iso-3166';
import {
  addedZones,
  droppedZones,
  keptZones,
  otherCodes,
  otherNames,
  prefixedCountries,
  secondLevelCountries,
  zonedCountries,
} from './zone-facts.ts';

export type Zone = { code: string; name: string };

/** A country's zones, and each by its own code and by the alternates Shopify takes (ISO's, with and without prefix). */
export type ZoneTable = { zones: Zone[]; byCode: Map<string, Zone> };

const toSet = (words = '') => new Set(words.split(' '));
const toPairs = (table = '') =>
  new Map(
    table
      .split('|')
      .filter(Boolean)
      .map((entry) => entry.split('=') as [string, string]),
  );

const prefixed = toSet(prefixedCountries);
const secondLevel = toSet(secondLevelCountries);

function cleanName(country: string, name: string): string {
  const plain = name.replace(/ ?[[(*].*$/, '').replace(/, .*$/, '');
  if (country === 'CN') return plain.replace(/ (Sheng|Shi)$/, '');
  return country === 'IN' ? plain.normalize('NFD').replace(/\p{Mn}/gu, '') : plain;
}

function createZoneTable(country: string): ZoneTable {
  const codes = toPairs(otherCodes[country]);
  const names = toPairs(otherNames[country]);
  const dropped = toSet(droppedZones[country]);
  const kept = toSet(keptZones[country]);
  const zones: Zone[] = [];
  const byCode = new Map<string, Zone>();
  const alternates: [string, Zone][] = [];
  for (const { code, name, parent } of iso31662) {
    const iso = code.slice(country.length + 1);
    if (!code.startsWith(`${country}-`) || dropped.has(iso)) continue;
    if (secondLevel.has(country) && parent === country && !kept.has(iso)) continue;
    const zone = {
      code: prefixed.has(country) ? code : (codes.get(iso) ?? iso),
      name: names.get(iso) ?? cleanName(country, name),
    };
    zones.push(zone);
    alternates.push([iso, zone], [code, zone]);
  }
  for (const [code, name] of toPairs(addedZones[country])) zones.push({ code, name });
  for (const zone of zones) byCode.set(zone.code, zone);
  // A zone's own code wins over another zone's alternate.
  for (const [code, zone] of alternates) if (!byCode.has(code)) byCode.set(code, zone);
  return { zones, byCode };
}

export const zoneTables: ReadonlyMap<string, ZoneTable> = new Map(
  zonedCountries.split(' ').map((country) => [country, createZoneTable(country)]),
);
