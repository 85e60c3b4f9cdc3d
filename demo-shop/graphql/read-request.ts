import type Koa from 'koa';
import { readBody } from '../requests/read-body.ts';

export type GraphqlRequest = {
  query: string;
  variables: Record<string, unknown>;
  operationName: string | null;
};

const bodyLimitBytes = 1024 * 1024;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a GraphQL-over-HTTP body. Null when it is none: wrong type, no JSON, no query, too large. */
export async function readGraphqlRequest(ctx: Koa.Context): Promise<GraphqlRequest | null> {
  if (!ctx.is('application/json')) return null;
  const raw = await readBody(ctx.req, bodyLimitBytes);
  let body: unknown = null;
  try {
    body = JSON.parse(raw?.toString('utf8') ?? '');
  } catch {
    return null;
  }
  if (!isObject(body) || typeof body.query !== 'string' || !body.query.trim()) return null;
  const { query, variables, operationName } = body;
  return {
    query,
    variables: isObject(variables) ? variables : {},
    operationName: typeof operationName === 'string' ? operationName : null,
  };
}

/** The operation's name, from the request or from its text. */
export function getOperationName({ operationName, query }: GraphqlRequest): string | null {
  return operationName ?? /\b(?:query|mutation)\s+([_A-Za-z]\w*)/.exec(query)?.[1] ?? null;
}
