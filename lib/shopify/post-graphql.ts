import 'server-only';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { z } from 'zod';
import { log } from '@/lib/log';
import { fetchUpstream } from '@/lib/upstream/fetch-upstream';
import { UpstreamError } from '@/lib/upstream/upstream-error';
import { ShopifyError, type ShopifyErrorCode, toShopifyErrorCode } from './errors';

/** A generated document: its text, and the types of what it answers and wants. */
export type TypedDocument<Result, Variables> = DocumentTypeDecoration<Result, Variables> & {
  toString(): string;
};

/** No variables argument where a document has none that are required. */
export type VariablesArgument<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

export type GraphqlRequest = {
  readonly api: 'customer-account' | 'storefront';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: string;
  readonly variables: unknown;
  readonly deadlineMs: number;
  /** Ours, to tie log line and error page together. */
  readonly requestId: string;
};

const maxBytes = 5 * 1024 * 1024;

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string().optional(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.object({ code: z.string().optional() }).loose().optional(),
      }),
    )
    .optional(),
});

const codeOfStatus: Readonly<Record<number, ShopifyErrorCode>> = {
  401: 'unauthorized',
  402: 'shop-unavailable',
  403: 'denied',
  423: 'shop-unavailable',
  430: 'denied',
  540: 'shop-unavailable',
};

const codeOfExtension: Readonly<Record<string, ShopifyErrorCode>> = {
  THROTTLED: 'throttled',
  ACCESS_DENIED: 'denied',
  SHOP_INACTIVE: 'shop-unavailable',
};

type GraphqlError = NonNullable<z.infer<typeof answerSchema>['errors']>[number];

function toCode({ message, extensions }: GraphqlError): ShopifyErrorCode | undefined {
  // Shopify has no code for it, only this sentence.
  if (/^Invalid cursor\b/i.test(message ?? '')) return 'bad-cursor';
  return codeOfExtension[extensions?.code ?? ''];
}

export const toOperationName = (query: string): string =>
  /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? 'anonymous';

async function send(request: GraphqlRequest, operationName: string): Promise<Response> {
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
    { deadlineMs: request.deadlineMs, maxBytes },
  );
}

/**
 * Sends one GraphQL operation and classifies the answer (Shopify "Status and error codes"). Throttling and
 * GraphQL errors come as HTTP 200, so the status alone says nothing. Answers with `errors` are refused
 * whole: a page asks only for what it draws, and half an order would be a wrong order.
 * @throws {ShopifyError}
 */
export async function postGraphql<Result>(request: GraphqlRequest): Promise<Result> {
  const operation = toOperationName(request.query);
  const { requestId } = request;
  const startedAt = performance.now();
  const fail = (code: ShopifyErrorCode, status: number | null, cause?: unknown) => {
    const facts = { upstream: request.api, operation, reason: code, status, requestId };
    const ms = Math.round(performance.now() - startedAt);
    const level = code === 'unauthorized' ? 'info' : 'error';
    log()[level]({ event: 'upstream.failed', ...facts, ms }, 'a request to the shop failed');
    return new ShopifyError(code, { operation, status, requestId }, { cause });
  };

  let response: Response;
  try {
    response = await send(request, operation);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    throw fail(toShopifyErrorCode(error), null, error);
  }
  const { status } = response;
  if (status !== 200) throw fail(codeOfStatus[status] ?? 'bad-status', status);
  const body: unknown = await response.json().catch(() => null);
  const answer = answerSchema.safeParse(body);
  if (!answer.success) throw fail('malformed', status);
  const { data, errors } = answer.data;
  if (errors && errors.length > 0) {
    const [known] = errors.map(toCode).filter((code) => code !== undefined);
    throw fail(known ?? 'graphql', status);
  }
  if (!data) throw fail('malformed', status);
  return data as Result;
}
