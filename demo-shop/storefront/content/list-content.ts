import { type Connection, type PageArgs, paginate } from '../connection.ts';
import { compare, matchesText, parseSearchQuery, type Term } from '../search-query.ts';

export type ListArgs = PageArgs & { query?: string | null; sortKey?: string | null };

export type ListRules<Item> = {
  /** What words without a field are looked for in. */
  texts: (item: Item) => readonly string[];
  /** The fields that the schema documents for this list; others are ignored, as Shopify does. */
  fields: Readonly<Record<string, (item: Item, term: Term, now: Date) => boolean>>;
  /** What each sort key compares. Without one the order is the shop's. */
  orders: Readonly<Record<string, (item: Item) => string>>;
};

export function findContent<Item>(
  items: readonly Item[],
  dangerousQuery: string | null | undefined,
  { fields, texts }: ListRules<Item>,
  now: Date,
): Item[] {
  if (!dangerousQuery?.trim()) return [...items];
  const match = parseSearchQuery(dangerousQuery);
  const matchesTerm = (item: Item, term: Term) =>
    term.field === null
      ? texts(item).some((text) => matchesText(text, term.value))
      : (fields[term.field]?.(item, term, now) ?? true);
  return items.filter((item) => match((term) => matchesTerm(item, term)));
}

/** All that is asked for, in the order asked for. */
export function sortContent<Item>(
  items: readonly Item[],
  args: ListArgs,
  rules: ListRules<Item>,
  now: Date,
): Item[] {
  const found = findContent(items, args.query, rules, now);
  const order = rules.orders[args.sortKey ?? 'ID'];
  if (order) found.sort((one, other) => (order(one) < order(other) ? -1 : 1));
  return found;
}

export function listContent<Item extends { id: string }>(
  items: readonly Item[],
  args: ListArgs,
  rules: ListRules<Item>,
  now: Date,
): Connection<Item> {
  return paginate(sortContent(items, args, rules, now), args, ({ id }) => id);
}

/** `created_at:>'2026-01-01'`, `updated_at:<now`. */
export function matchesDate(have: string, { operator, value }: Term, now: Date): boolean {
  const wanted = value.replaceAll("'", '');
  return compare(Date.parse(have), operator, wanted === 'now' ? now.getTime() : Date.parse(wanted));
}
