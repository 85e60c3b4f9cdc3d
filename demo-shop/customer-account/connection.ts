import { GraphQLError } from 'graphql';
import { maxReachable } from '../graphql/paging.ts';

export type ConnectionArgs = {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
  reverse?: boolean | null;
};

type SortValue = number | string;

export type ConnectionOptions<Item> = {
  /** Name of the order, kept in the cursors: one made for another order is refused. */
  sort: string;
  sortValueOf: (item: Item) => SortValue;
  idOf: (item: Item) => string;
};

type Position = { id: number; value: SortValue };

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}

/** The digits of a gid, `gid://shopify/Order/42` to 42. */
export function toNumericId(gid: string): number {
  return Number(/(\d+)(?:\?.*)?$/.exec(gid)?.[1] ?? Number.NaN);
}

function compare(a: Position, b: Position): number {
  if (a.value !== b.value) return a.value < b.value ? -1 : 1;
  return a.id - b.id;
}

function toCursor(position: Position, sort: string): string {
  const json = JSON.stringify({ last_id: position.id, last_value: position.value, sort });
  return Buffer.from(json).toString('base64url');
}

function parseCursor(dangerousCursor: string, sort: string): Position {
  let parsed: { last_id?: unknown; last_value?: unknown; sort?: unknown } | null;
  try {
    parsed = JSON.parse(Buffer.from(dangerousCursor, 'base64url').toString('utf8'));
  } catch {
    throw badRequest(`Invalid cursor: ${dangerousCursor.slice(0, 80)}`);
  }
  const { last_id: id, last_value: value } = parsed ?? {};
  if (typeof id !== 'number' || (typeof value !== 'number' && typeof value !== 'string')) {
    throw badRequest(`Invalid cursor: ${dangerousCursor.slice(0, 80)}`);
  }
  if (parsed?.sort !== sort) throw badRequest('Invalid cursor for current pagination sort.');
  return { id, value };
}

const MAX_PAGE_SIZE = 250;

function checkSize(name: 'first' | 'last', size: number | null | undefined): void {
  if (size == null) return;
  if (size < 0) throw badRequest(`${name} cannot be less than 0`);
  if (size > MAX_PAGE_SIZE) throw badRequest(`${name} cannot exceed ${MAX_PAGE_SIZE}`);
}

/**
 * One page of a list as a Relay connection. Cursors hold a place in the order, not an offset: what
 * is added or deleted meanwhile neither repeats nor hides other items.
 * @throws GraphQLError for a bad cursor, or unless exactly one of `first` and `last` is given.
 */
export function toConnection<Item>(
  items: readonly Item[],
  args: ConnectionArgs,
  { idOf, sort, sortValueOf }: ConnectionOptions<Item>,
) {
  const { after, before, first, last } = args;
  if (first == null && last == null) throw badRequest('you must provide one of first or last');
  if (first != null && last != null) {
    throw badRequest('providing both first and last is not supported');
  }
  checkSize('first', first);
  checkSize('last', last);
  const direction = args.reverse ? -1 : 1;
  const sortName = args.reverse ? `${sort}-` : sort;
  const all = items
    .map((node) => ({ node, position: { id: toNumericId(idOf(node)), value: sortValueOf(node) } }))
    .sort((a, b) => compare(a.position, b.position) * direction)
    .slice(0, maxReachable);
  const from = after ? parseCursor(after, sortName) : null;
  const to = before ? parseCursor(before, sortName) : null;
  const window = all.filter(
    ({ position }) =>
      (!from || compare(position, from) * direction > 0) &&
      (!to || compare(position, to) * direction < 0),
  );
  const page = first != null ? window.slice(0, first) : last ? window.slice(-last) : [];
  const start = page[0] ? all.indexOf(page[0]) : -1;
  const edges = page.map(({ node, position }) => ({
    node,
    // Written only when asked for: most queries want nodes and two cursors for the page.
    get cursor() {
      return toCursor(position, sortName);
    },
  }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasPreviousPage: start > 0,
      hasNextPage: start >= 0 && start + page.length < all.length,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

/** A connection over records in the order of their ids, which is the order they were made in. */
export function toIdConnection<Item extends { id: string }>(
  items: readonly Item[],
  args: ConnectionArgs,
) {
  return toConnection(items, args, {
    sort: 'ID',
    idOf: (item) => item.id,
    sortValueOf: (item) => toNumericId(item.id),
  });
}

/** A connection over things without ids of their own, in the order given. */
export function toListConnection<Item>(items: readonly Item[], args: ConnectionArgs) {
  const indexed = items.map((item, index) => ({ item, index }));
  const { edges, pageInfo } = toConnection(indexed, args, {
    sort: 'POSITION',
    idOf: ({ index }) => String(index),
    sortValueOf: ({ index }) => index,
  });
  const bare = edges.map((edge) => ({
    node: edge.node.item,
    get cursor() {
      return edge.cursor;
    },
  }));
  return { edges: bare, nodes: bare.map((edge) => edge.node), pageInfo };
}
