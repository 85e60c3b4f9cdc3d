import 'server-only';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { getFailure, toStatusCode } from '@/lib/upstream/failures';
import { fetchUpstream } from '@/lib/upstream/fetch-upstream';
import { parseRetryAfter } from '@/lib/upstream/retry-after';
import { toShopRequestId } from '@/lib/upstream/shop-request-id';
import { isUpstreamError } from '@/lib/upstream/upstream-error';
import { type Course, watchOperation } from '@/lib/upstream/watch-operation';
import { toJitteredMs, withRetries } from '@/lib/upstream/with-retries';
import { ShopifyError, type ShopifyErrorCode } from './errors';
import { fitAnswer } from './fit-answer';
import { logFailure, logLostFields } from './log-failure';
import { noteOddities } from './note-oddities';
import { type Answer, type LostField, parseAnswer } from './parse-answer';
import { readCost } from './read-cost';
import { noteServedVersion } from './served-version';

/** A generated document: its text, and the types of what it answers and wants. */
export type TypedDocument<Result, Variables> = DocumentTypeDecoration<Result, Variables> & {
  toString(): string;
};

/** No variables argument where a document has none that are required. */
export type VariablesArgument<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

export type GraphqlRequest = {
  readonly api: 'customer-account' | 'storefront' | 'admin';
  /** Who asks, if that is known: one person's faults and throttling are nobody else's. */
  readonly who?: string | undefined;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: string;
  readonly variables: unknown;
  /** For all tries together. */
  readonly deadlineMs: number;
  /** Told of fields that failed by themselves; without it an answer with errors is refused whole. */
  readonly onLost?: (lost: readonly LostField[]) => void;
  /** Paths of what may be lost by itself, though the schema says that it is always there. */
  readonly mayLose?: readonly string[];
  /** Ours, to tie log line and error page together. */
  readonly requestId: string;
};

const maxBytes = 5 * 1024 * 1024;

export const toOperationName = (query: string): string =>
  /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? 'anonymous';

export const isMutation = (query: string): boolean => /^\s*mutation\b/.test(query);

async function send(request: GraphqlRequest, operationName: string, deadlineMs: number) {
  const { api: upstream, who } = request;
  return fetchUpstream(
    request.url,
    {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...request.headers,
      },
      body: JSON.stringify({ query: request.query, variables: request.variables, operationName }),
    },
    { upstream, who, operation: operationName, deadlineMs, maxBytes },
  );
}

type Whole = { readonly data: unknown; readonly lost: readonly LostField[] };

/** Of a read: what of it is as the schema promises; null data when that is not enough for this request. */
function toPromised(
  { api, mayLose, onLost, query }: GraphqlRequest,
  operation: string,
  answer: Extract<Answer, { ok: true }>,
): Whole {
  // What a change was answered with is never thrown away; and only one API's shapes are known here.
  if (api !== 'customer-account' || isMutation(query)) return answer;
  const fitted = fitAnswer(operation, answer.data, onLost ? mayLose : []);
  noteOddities(operation, fitted.oddities);
  const isUnusable = fitted.data === null || (fitted.lost.length > 0 && !onLost);
  if (isUnusable) return { data: null, lost: [] };
  const odd = fitted.lost.map((path): LostField => ({ path, code: 'malformed' }));
  return { data: fitted.data, lost: [...answer.lost, ...odd] };
}

/** One try. */
async function ask<Result>(
  request: GraphqlRequest,
  course: Course,
  deadlineMs: number,
): Promise<Result> {
  const operation = toOperationName(request.query);
  const { requestId } = request;
  let shopRequestId: string | null = null;
  const fail = (
    code: ShopifyErrorCode,
    facts: { status?: number; waitMs?: number | null } = {},
    cause?: unknown,
  ) => new ShopifyError(code, { operation, requestId, shopRequestId, ...facts }, { cause });

  const response = await send(request, operation, deadlineMs).catch((error: unknown) => {
    throw isUpstreamError(error) ? fail(error.code, {}, error) : error;
  });
  shopRequestId = toShopRequestId(response.headers);
  noteServedVersion(request.api, response.headers.get('x-shopify-api-version'));
  const { status } = response;
  course.status = status;
  if (status !== 200) {
    const waitMs = parseRetryAfter(response.headers.get('retry-after'), new Date());
    throw fail(toStatusCode(status), { status, waitMs });
  }
  const body: unknown = await response.json().catch(() => null);
  course.cost = readCost(body);
  const answer = parseAnswer(body, {
    takesParts: request.onLost !== undefined,
    isChange: isMutation(request.query),
  });
  if (!answer.ok) throw fail(answer.code, { status, waitMs: answer.waitMs });
  const { data, lost } = toPromised(request, operation, answer);
  if (!data) throw fail('malformed', { status });
  if (lost.length > 0) {
    logLostFields(request, operation, lost);
    request.onLost?.(lost);
  }
  return data as Result;
}

/** How long to wait before asking again: as the shop says, else a random moment. Null for not at all. */
function toWaitMs(error: unknown, retries: number, isRead: boolean): number | null {
  if (!(error instanceof ShopifyError)) return null;
  const { retry } = getFailure(error.code);
  if (retry === 'never' || (retry === 'reads' && !isRead)) return null;
  const jitteredMs = toJitteredMs(retries);
  return error.waitMs === null ? jitteredMs : error.waitMs + jitteredMs;
}

/**
 * Sends one GraphQL operation, again where that helps and does no harm, and classifies the answer (Shopify
 * "Status and error codes"). Throttling and GraphQL errors come as HTTP 200, so the status alone says nothing.
 * Answers with `errors` are refused whole unless the caller takes parts, or a change says itself what became of
 * it: a page asks only for what it draws, and half an order would be a wrong order.
 * @throws {ShopifyError}
 */
export async function postGraphql<Result>(request: GraphqlRequest): Promise<Result> {
  const operation = toOperationName(request.query);
  return watchOperation(request.api, operation, (course) => askInTime(request, course));
}

async function askInTime<Result>(request: GraphqlRequest, course: Course): Promise<Result> {
  const isRead = !isMutation(request.query);
  const startedAt = performance.now();
  try {
    return await withRetries(
      (withinMs) => {
        course.attempts += 1;
        course.status = null;
        return ask<Result>(request, course, withinMs);
      },
      {
        upstream: request.api,
        budgetMs: request.deadlineMs,
        toWaitMs: (error, retries) => toWaitMs(error, retries, isRead),
        isFree: (error) => error instanceof ShopifyError && error.code === 'throttled',
      },
    );
  } catch (error) {
    if (error instanceof ShopifyError) {
      logFailure(error, request, {
        attempts: course.attempts,
        ms: performance.now() - startedAt,
      });
    }
    throw error;
  }
}
