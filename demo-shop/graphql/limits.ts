import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { CostBuckets, ThrottleStatus } from './cost-buckets.ts';
import { throttledError, toInputSizeError, toMaxCostError } from './errors.ts';
import type { Prepared } from './prepare.ts';
import { getLongestList, getQueryCost, maxPageSize } from './query-cost.ts';

export const maxQueryCost = 1_000;
const maxListLength = 250;

export type Admission = {
  requestedQueryCost: number;
  throttleStatus: ThrottleStatus;
  /** Null lets the query run; its cost is then reserved. */
  error: GraphQLFormattedError | null;
};

/** The limits a query meets before it runs: page size, list length, its own cost, the bucket. */
export function admit(
  schema: GraphQLSchema,
  prepared: Prepared,
  buckets: CostBuckets,
  bucketKey: string,
): Admission {
  const { operation, fragments, variables } = prepared;
  const { cost, pageSizeError } = getQueryCost(schema, operation, fragments, variables);
  const listLength = getLongestList(variables);
  const refuse = (error: GraphQLFormattedError): Admission => ({
    requestedQueryCost: cost,
    throttleStatus: buckets.getStatus(bucketKey),
    error,
  });
  if (pageSizeError) {
    return refuse({
      message: pageSizeError,
      extensions: { code: 'BAD_USER_INPUT', max: maxPageSize },
    });
  }
  if (listLength > maxListLength) return refuse(toInputSizeError(listLength, maxListLength));
  if (cost > maxQueryCost) return refuse(toMaxCostError(cost, maxQueryCost));
  const throttleStatus = buckets.take(bucketKey, cost);
  if (!throttleStatus) return refuse(throttledError);
  return { requestedQueryCost: cost, throttleStatus, error: null };
}
