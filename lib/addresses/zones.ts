import 'server-only';
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
} from './zone-facts';

export type Zone = {
  /** Shopify's `zoneCode`, e.g. `CA`, `RM`, `JP-13`. */
  readonly code: string;
  readonly name: string;
};

const toSet = (words = '') => new Set(words.split(' '));
const toPairs = (table = '') =>
  new Map(table.split('|').map((entry) => entry.split('=') as [string, string]));

const zoned = toSet(zonedCountries);
const prefixed = toSet(prefixedCountries);
const secondLevel = toSet(secondLevelCountries);

/** ISO's names carry footnotes, alternatives and the kind of place, which the field's label says already. */
function cleanName(country: string, name: string): string {
  const plain = name.replace(/ ?[[(*].*$/, '').replace(/, .*$/, '');
  if (country === 'CN') return plain.replace(/ (Sheng|Shi)$/, '');
  return country === 'IN' ? plain.normalize('NFD').replace(/\p{Mn}/gu, '') : plain;
}

function readZones(country: string): Zone[] {
  const [codes, names] = [toPairs(otherCodes[country]), toPairs(otherNames[country])];
  const [dropped, kept] = [toSet(droppedZones[country]), toSet(keptZones[country])];
  const zones = iso31662.flatMap(({ code, name, parent }) => {
    const iso = code.slice(country.length + 1);
    if (!code.startsWith(`${country}-`) || dropped.has(iso)) return [];
    if (secondLevel.has(country) && parent === country && !kept.has(iso)) return [];
    const zoneCode = prefixed.has(country) ? code : (codes.get(iso) ?? iso);
    return [{ code: zoneCode, name: names.get(iso) ?? cleanName(country, name) }];
  });
  const added = country in addedZones ? [...toPairs(addedZones[country])] : [];
  return [...zones, ...added.map(([code, name]) => ({ code, name }))];
}

const known = new Map<string, readonly Zone[]>();

/** The zones an address in this country (ISO 3166-1 alpha-2) chooses from; none for most countries. */
export function listZones(country: string): readonly Zone[] {
  if (!zoned.has(country)) return [];
  const zones = known.get(country) ?? readZones(country);
  known.set(country, zones);
  return zones;
}
