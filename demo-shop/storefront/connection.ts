import { maxReachable } from '../graphql/paging.ts';
import { badRequest } from './errors.ts';

export type PageArgs = {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  reverse?: boolean | null;
};

export type Connection<T> = {
  nodes: T[];
  edges: { cursor: string; node: T }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
};

const PAGE_MAX = 250;

/**
 * One page of a list that is already sorted, both ways, as the Relay connection spec has it
 * (§4.4 https://relay.dev/graphql/connections.htm). `keyOf` names an item for ever, so a cursor
 * stays good while the list changes around it.
 *
 * @throws GraphQLError BAD_REQUEST without `first` or `last`, with both, beyond 250, or on a
 *   cursor this list never gave out.
 */
export function paginate<T>(
  items: readonly T[],
  args: PageArgs,
  keyOf: (item: T) => string,
): Connection<T> {
  const size = requireSize(args);
  const all = (args.reverse ? [...items].reverse() : [...items]).slice(0, maxReachable);
  const keys = all.map(keyOf);
  const from = args.after ? requireIndex(keys, args.after) + 1 : 0;
  const to = args.before ? requireIndex(keys, args.before) : all.length;
  const start = args.last == null ? from : Math.max(from, to - size);
  const end = args.last == null ? Math.min(to, from + size) : to;
  const nodes = all.slice(start, Math.max(start, end));
  const edges = nodes.map((node) => ({ cursor: toCursor(keyOf(node)), node }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

export function emptyConnection(): Connection<never> {
  const pageInfo = {
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  };
  return { nodes: [], edges: [], pageInfo };
}

function requireSize({ first, last }: PageArgs): number {
  if (first == null && last == null) throw badRequest('you must provide one of first or last');
  if (first != null && last != null) {
    throw badRequest('providing both first and last is not supported');
  }
  const name = first == null ? 'last' : 'first';
  const size = first ?? last ?? 0;
  if (size < 0) throw badRequest(`${name} must be a non-negative integer`);
  if (size > PAGE_MAX) throw badRequest(`${name} cannot exceed ${PAGE_MAX}`);
  return size;
}

function toCursor(key: string): string {
  return Buffer.from(JSON.stringify({ last_id: key })).toString('base64url');
}

function requireIndex(keys: string[], dangerousCursor: string): number {
  const index = keys.findIndex((key) => toCursor(key) === dangerousCursor);
  if (index < 0) throw badRequest(`Invalid cursor for current pagination sort.`);
  return index;
}
