import type { Comparator, SearchNode, SearchTerm } from './parse-search.ts';

/** Undefined means: no such field, the term is left out. */
export type TermMatcher<Item> = (item: Item, term: SearchTerm) => boolean | undefined;

/**
 * Whether an item matches. Terms with a field that the query does not know are left out of the
 * search: Shopify answers them with a warning in `extensions.search` and goes on without them.
 */
export function matches<Item>(
  node: SearchNode | null,
  item: Item,
  matchTerm: TermMatcher<Item>,
): boolean {
  return node === null ? true : (evaluate(node, item, matchTerm) ?? true);
}

function evaluate<Item>(
  node: SearchNode,
  item: Item,
  matchTerm: TermMatcher<Item>,
): boolean | undefined {
  if (node.type === 'term') return matchTerm(item, node.term);
  if (node.type === 'not') {
    const result = evaluate(node.node, item, matchTerm);
    return result === undefined ? undefined : !result;
  }
  const results = node.nodes
    .map((each) => evaluate(each, item, matchTerm))
    .filter((result) => result !== undefined);
  if (results.length === 0) return undefined;
  return node.type === 'and' ? results.every(Boolean) : results.some(Boolean);
}

/** Text compares whole and without case; a trailing `*` makes it a prefix, a lone `*` any value. */
export function matchesText(actual: string | null, { value }: SearchTerm): boolean {
  const wanted = value.toLowerCase();
  const text = actual?.toLowerCase() ?? '';
  return wanted.endsWith('*')
    ? text !== '' && text.startsWith(wanted.slice(0, -1))
    : text === wanted;
}

function holds(difference: number, comparator: Comparator): boolean {
  switch (comparator) {
    case ':':
      return difference === 0;
    case ':<':
      return difference < 0;
    case ':<=':
      return difference <= 0;
    case ':>':
      return difference > 0;
    case ':>=':
      return difference >= 0;
  }
}

export function matchesNumber(actual: number, { comparator, value }: SearchTerm): boolean {
  return /^\d+$/.test(value) && holds(actual - Number(value), comparator);
}

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * A time against a date (the whole UTC day counts as equal) or an RFC 3339 time. A value that is
 * neither matches nothing.
 */
export function matchesTime(actual: string, { comparator, value }: SearchTerm): boolean {
  const start = Date.parse(value);
  if (Number.isNaN(start)) return false;
  const time = Date.parse(actual);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return holds(time - start, comparator);
  const end = start + MILLISECONDS_PER_DAY;
  const difference = time < start ? -1 : time >= end ? 1 : 0;
  return holds(difference, comparator);
}
