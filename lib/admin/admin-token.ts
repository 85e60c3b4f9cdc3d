import 'server-only';
import * as oidc from 'openid-client';
import { toExpiresAt } from '@/lib/auth/tokens';
import { getEnv } from '@/lib/env';
import type { AdminApp } from '@/lib/env-pairs';
import { log } from '@/lib/log';
import { getProcessState } from '@/lib/process-state';
import { ShopifyError, type ShopifyErrorCode } from '@/lib/shopify/errors';
import { getFailure, toStatusCode } from '@/lib/upstream/failures';
import { toShopRequestId } from '@/lib/upstream/shop-request-id';
import { isUpstreamError } from '@/lib/upstream/upstream-error';
import { adminFetch } from './admin-fetch';

const operation = 'AdminToken';
/** What runs out while a request is on its way is refused. */
const renewBeforeMs = 2 * 60 * 1000;
/** After a failure the shop is left alone for so long. */
const restForMs = 10_000;

type Known = { readonly accessToken: string; readonly expiresAt: number };
type Failed = { readonly code: ShopifyErrorCode; readonly askAgainAt: number };
type Keeping = { known?: Known; pending?: Promise<Known>; failed?: Failed };

/** In memory alone: another process gets a token of its own, and nobody finds one on a disk. */
const keeping = getProcessState<Keeping>('admin-token', () => ({}));

function createClient({ origin, clientId, clientSecret }: AdminApp): oidc.Configuration {
  const token_endpoint = new URL('/admin/oauth/access_token', origin).href;
  const authentication = oidc.ClientSecretPost(clientSecret);
  const server = { issuer: origin, token_endpoint };
  const client = new oidc.Configuration(server, clientId, undefined, authentication);
  client[oidc.customFetch] = adminFetch;
  client.timeout = 5;
  if (getEnv().isLoopbackShop) oidc.allowInsecureRequests(client);
  return client;
}

type Refusal = {
  readonly code: ShopifyErrorCode;
  readonly status: number | null;
  readonly shopRequestId: string | null;
};

/**
 * Why there is no token. `denied` is for what somebody has to mend: the id, the secret, or a shop of another
 * organisation (`shop_not_permitted`).
 */
function toRefusal(error: unknown): Refusal {
  const none = { status: null, shopRequestId: null };
  if (!(error instanceof Error)) return { code: 'malformed', ...none };
  if (isUpstreamError(error.cause)) return { code: error.cause.code, ...none };
  const isAnswer = error instanceof oidc.ResponseBodyError;
  const response = isAnswer ? error.response : error.cause;
  if (!(response instanceof Response)) return { code: 'malformed', ...none };
  const { status, headers } = response;
  const isRefused = status === 401 || (isAnswer && (status === 400 || status === 403));
  const code = isRefused ? 'denied' : status === 200 ? 'malformed' : toStatusCode(status);
  return { code, status, shopRequestId: toShopRequestId(headers) };
}

async function trade(app: AdminApp, now: Date): Promise<Known> {
  const answer = await oidc.clientCredentialsGrant(createClient(app));
  return {
    accessToken: answer.access_token,
    expiresAt: toExpiresAt(answer.expires_in, now),
  };
}

function askShop(app: AdminApp, now: Date): Promise<Known> {
  keeping.pending ??= trade(app, now)
    .then((known) => {
      keeping.known = known;
      delete keeping.failed;
      return known;
    })
    .catch((error: unknown) => {
      const { code, status, shopRequestId } = toRefusal(error);
      const advice =
        code === 'denied'
          ? 'check SHOPIFY_ADMIN_CLIENT_ID and SHOPIFY_ADMIN_CLIENT_SECRET'
          : undefined;
      const event = { event: 'admin.no_token', reason: code, status, shopRequestId, advice };
      log().error(event, 'the Admin API gives no token');
      keeping.failed = { code, askAgainAt: now.getTime() + restForMs };
      throw error;
    })
    .finally(() => {
      delete keeping.pending;
    });
  return keeping.pending;
}

/** Whatever went wrong here, what the token was for was never sent: a form may say so. */
const toUndone = (code: ShopifyErrorCode): ShopifyErrorCode =>
  getFailure(code).isUndone ? code : 'unreachable';

/**
 * The app's own token for the Admin API by the client credentials grant (Shopify "Use the client credentials
 * grant", RFC 6749 §4.4): asked for once however many want it, kept until shortly before it runs out. There is no
 * refreshing, only another one.
 * @throws {ShopifyError} always of a kind that is surely undone
 */
export async function getAdminToken(
  app: AdminApp,
  requestId: string,
  now: Date = new Date(),
): Promise<string> {
  const { known, failed } = keeping;
  if (known && now.getTime() < known.expiresAt - renewBeforeMs) return known.accessToken;
  const isResting =
    failed &&
    now.getTime() < failed.askAgainAt &&
    // A clock that was set back must not keep everybody out.
    failed.askAgainAt - now.getTime() <= restForMs;
  if (isResting && !keeping.pending) {
    throw new ShopifyError(toUndone(failed.code), { operation, requestId });
  }
  try {
    return (await askShop(app, now)).accessToken;
  } catch (cause) {
    const { code, status, shopRequestId } = toRefusal(cause);
    const facts = { operation, requestId, status, shopRequestId };
    throw new ShopifyError(toUndone(code), facts, { cause });
  }
}

/** The shop takes this one no longer: the app was installed anew, or its secret changed. */
export function forgetAdminToken(refused: string): void {
  if (keeping.known?.accessToken === refused) delete keeping.known;
}
