import { type DocumentNode, type GraphQLFormattedError, type GraphQLSchema, visit } from 'graphql';
import type { Settings } from '../control/settings.ts';
import type { CostBuckets, ThrottleStatus } from './cost-buckets.ts';
import { throttledError, toInputSizeError, toMaxCostError } from './errors.ts';
import type { Prepared } from './prepare.ts';
import { type FieldCost, getLongestList, getQueryCost, maxPageSize } from './query-cost.ts';

export const maxQueryCost = 1_000;
const maxListLength = 250;

export type Admission = {
  requestedQueryCost: number;
  throttleStatus: ThrottleStatus;
  fields: FieldCost[];
  /** Null lets the query run; its cost is then reserved. */
  error: GraphQLFormattedError | null;
};

const literalLists = new WeakMap<DocumentNode, number>();

/** The longest list written into the document itself. */
function getLongestLiteral(document: DocumentNode): number {
  const existing = literalLists.get(document);
  if (existing !== undefined) return existing;
  let longest = 0;
  visit(document, {
    ListValue({ values }) {
      longest = Math.max(longest, values.length);
    },
  });
  literalLists.set(document, longest);
  return longest;
}

/** What is wrong with the size of pages or lists, if anything. */
export function getSizeError(
  { document, variables }: Prepared,
  pageSizeError: string | null,
): GraphQLFormattedError | null {
  if (pageSizeError) {
    return { message: pageSizeError, extensions: { code: 'BAD_USER_INPUT', max: maxPageSize } };
  }
  const length = Math.max(getLongestList(variables), getLongestLiteral(document));
  return length > maxListLength ? toInputSizeError(length, maxListLength) : null;
}

/** The limits a query meets before it runs: page size, list length, its own cost, the bucket. */
export function admit(
  schema: GraphQLSchema,
  prepared: Prepared,
  buckets: CostBuckets,
  bucketKey: string,
  { costRules, rateLimits }: Pick<Settings, 'costRules' | 'rateLimits'>,
): Admission {
  const { operation, fragments, variables } = prepared;
  const query = getQueryCost(schema, operation, fragments, variables, costRules);
  const { fields } = query;
  const cost = query.isEndless ? Math.max(query.cost, maxQueryCost + 1) : query.cost;
  const answer = (error: GraphQLFormattedError | null): Admission => ({
    requestedQueryCost: cost,
    throttleStatus: buckets.getStatus(bucketKey),
    fields,
    error,
  });
  const sizeError = getSizeError(prepared, query.pageSizeError);
  if (sizeError) return answer(sizeError);
  if (cost > maxQueryCost) return answer(toMaxCostError(cost, maxQueryCost));
  if (!rateLimits) return answer(null);
  return answer(buckets.take(bucketKey, cost) ? null : throttledError);
}
