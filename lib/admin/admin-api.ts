import 'server-only';
import { getEnv } from '@/lib/env';
import type { AdminApp } from '@/lib/env-pairs';
import { getRequestId, getTimeLeftMs } from '@/lib/request-context';
import { apiVersion } from '@/lib/shopify/api-version';
import { ShopifyError } from '@/lib/shopify/errors';
import { joinMutation } from '@/lib/shopify/join-mutation';
import { postGraphql, type TypedDocument, toOperationName } from '@/lib/shopify/post-graphql';
import { forgetAdminToken, getAdminToken } from './admin-token';

/** Whether this site was given an app for what customers' own tokens cannot do. */
export const hasAdminApi = (): boolean => getEnv().admin !== null;

function requireApp(operation: string, requestId: string): AdminApp {
  const { admin } = getEnv();
  if (admin) return admin;
  throw new ShopifyError('denied', { operation, requestId });
}

type Call = { readonly query: string; readonly variables: unknown; readonly requestId: string };

async function send<Result>(app: AdminApp, call: Call, accessToken: string): Promise<Result> {
  return postGraphql<Result>({
    ...call,
    api: 'admin',
    url: new URL(`/admin/api/${apiVersion}/graphql.json`, app.origin),
    headers: { 'x-shopify-access-token': accessToken, 'user-agent': 'Foyer' },
    deadlineMs: await getTimeLeftMs(),
  });
}

async function sendWithToken<Result>(call: Call): Promise<Result> {
  const { query, requestId } = call;
  const operation = toOperationName(query);
  const app = requireApp(operation, requestId);
  const isRefusal = (error: unknown) =>
    error instanceof ShopifyError && error.code === 'unauthorized';
  const token = await getAdminToken(app, requestId);
  try {
    return await send<Result>(app, call, token);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    forgetAdminToken(token);
  }
  // Refused before anything was done: once more, with a new token, is safe.
  try {
    return await send<Result>(app, call, await getAdminToken(app, requestId));
  } catch (error) {
    // It is this site that may not, and no shopper who has to sign in anew.
    if (isRefusal(error)) throw new ShopifyError('denied', { operation, requestId });
    throw error;
  }
}

/**
 * Runs one operation of the Admin API as this site's own app (Shopify "GraphQL Admin API", header
 * `X-Shopify-Access-Token`), through the same gate, retries and errors as every other. The app may do it to
 * any customer, so callers take the customer from `getOwnCustomerId` and from nowhere else.
 * @throws {ShopifyError}
 */
export async function adminApi<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const query = document.toString();
  const requestId = await getRequestId();
  return joinMutation(['admin', query, variables], () =>
    sendWithToken<Result>({ query, variables, requestId }),
  );
}
