import { matches, matchesText, matchesTime } from '../customer-account/search/match-search.ts';
import { parseSearch, type SearchTerm } from '../customer-account/search/parse-search.ts';
import type { Payload } from './payloads/rest.ts';

function pick(value: unknown, paths: readonly string[]): unknown {
  if (paths.includes('')) return value;
  if (Array.isArray(value)) return value.map((each) => pick(each, paths));
  if (typeof value !== 'object' || value === null) return value;
  const picked: Payload = {};
  for (const [key, inner] of Object.entries(value)) {
    const below = paths
      .filter((path) => path === key || path.startsWith(`${key}.`))
      .map((path) => path.slice(key.length + 1));
    if (below.length > 0) picked[key] = pick(inner, below);
  }
  return picked;
}

/** The payload with these fields only (`id`, `line_items.sku`); whole if none are named. */
export function pickFields(payload: Payload, includeFields: readonly string[]): Payload {
  return includeFields.length > 0 ? (pick(payload, includeFields) as Payload) : payload;
}

const isNumber = (text: string) => text !== '' && Number.isFinite(Number(text));

function meets(text: string, term: SearchTerm): boolean {
  if (!isNumber(text) || !isNumber(term.value)) {
    return term.comparator === ':' ? matchesText(text, term) : matchesTime(text, term);
  }
  const difference = Number(text) - Number(term.value);
  if (term.comparator === ':') return difference === 0;
  if (difference === 0) return term.comparator.endsWith('=');
  return term.comparator.startsWith(':<') === difference < 0;
}

/** What is found on a way into the payload; a list on the way means each of its members. */
function collect(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => collect(each, path));
  const [key, ...rest] = path;
  if (key === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return collect((value as Payload)[key], rest);
}

/**
 * Whether a payload is wanted, by a filter in search syntax over its own fields, e.g. `total_price:>50` or
 * `line_items.sku:OAK*`. A field that is not there matches nothing, so `-missing:*` lets everything through.
 */
export function passesFilter(payload: Payload, filter: string | null): boolean {
  if (!filter) return true;
  return matches(parseSearch(filter), payload, (each, term) => {
    if (!term.field) return undefined;
    const values = collect(each, term.field.split('.'));
    return values.some(
      (value) => value !== null && value !== undefined && meets(String(value), term),
    );
  });
}
