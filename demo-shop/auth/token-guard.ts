import type Koa from 'koa';
import type { Settings } from '../control/settings.ts';
import { readBody, replayBody } from '../requests/read-body.ts';
import type { ShopState } from '../state.ts';
import type { RegisteredClient } from './clients.ts';
import { isJavascriptOrigin } from './javascript-origins.ts';
import { authPaths } from './paths.ts';

const bodyLimitBytes = 56 * 1024;

type Refusal = { status: number; body: unknown; wwwAuthenticate?: string };

/** The client that a Basic header names; null where there is none to read. */
function getBasicId(authorization: string): string | null {
  const [, encoded] = /^Basic (.+)$/i.exec(authorization) ?? [];
  if (!encoded) return null;
  const [id = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  // RFC 6749, 2.3.1: both halves are form-encoded.
  return new URLSearchParams(`id=${id}`).get('id');
}

/** Refusals Shopify documents for its token endpoint that an ordinary OAuth server does not have. */
function getRefusal(
  params: URLSearchParams,
  { authorization, origin }: { authorization: string; origin: string },
  clients: RegisteredClient[],
  settings: Settings,
): Refusal | null {
  const client = clients.find(({ clientId }) => clientId === params.get('client_id'));
  // The secret travels in the Basic header only, and the client id in the body as well.
  const basicId = getBasicId(authorization);
  const isOther = basicId !== null && basicId !== params.get('client_id');
  if (params.has('client_secret') || !client || isOther) {
    return { status: 401, body: { error: 'invalid_client' } };
  }
  if (client.clientSecret === null && !isJavascriptOrigin(origin, client, settings)) {
    const error = 'invalid_token';
    return { status: 401, body: { error }, wwwAuthenticate: error };
  }
  return null;
}

/** Shopify documents four members only: no `token_type`, no `scope`, and no ID token on a refresh. */
function toShopifyTokens(
  body: Record<string, unknown>,
  grantType: string | null,
  { tokenAnswer }: Settings,
) {
  const { access_token, expires_in, id_token, refresh_token, scope, token_type } = body;
  return {
    access_token,
    expires_in,
    ...(grantType === 'refresh_token' ? {} : { id_token }),
    refresh_token,
    ...(tokenAnswer === 'oauth' ? { token_type, scope } : {}),
  };
}

/** Why a grant or a client failed is not told; a refresh has one sentence of its own (Shopify/hydrogen#3916). */
function toShopifyError(body: Record<string, unknown>, grantType: string | null) {
  if (body.error === 'invalid_client') return { error: 'invalid_client' };
  if (body.error !== 'invalid_grant') return body;
  return grantType === 'refresh_token'
    ? { error: 'invalid_grant', error_description: 'Invalid refresh token.' }
    : { error: 'invalid_grant' };
}

/** Whether this refresh token was used before, where that alone shall end nothing else. */
async function isSpent({ settings, tokens }: ShopState, params: URLSearchParams) {
  if (settings.current.refreshReuseEndsSession) return false;
  const record = await tokens.adapterFor('RefreshToken').find(params.get('refresh_token') ?? '');
  return record?.consumed !== undefined;
}

/** Stands before and after oidc-provider's token endpoint and gives its answers Shopify's shape. */
export function tokenGuard(state: ShopState): Koa.Middleware {
  const { clients, settings } = state;
  return async (ctx, next) => {
    if (ctx.path !== authPaths.token || ctx.method !== 'POST') return next();
    if (!ctx.get('user-agent')) {
      ctx.status = 403;
      ctx.body = 'You do not have permission to access this website';
      return;
    }
    const raw = await readBody(ctx.req, bodyLimitBytes);
    if (!raw) return ctx.throw(413);
    const params = new URLSearchParams(raw.toString('utf8'));
    ctx.state.tokenParams = params;
    const { rateLimits, retryAfterSeconds, tokenRequestsPerMinute } = settings.current;
    const isLimited = tokenRequestsPerMinute > 0 && rateLimits;
    const countKey = `token endpoint ${params.get('client_id')}`;
    if (isLimited && !state.counts.take(countKey, tokenRequestsPerMinute)) {
      if (retryAfterSeconds > 0) ctx.set('retry-after', String(retryAfterSeconds));
      ctx.status = 429;
      ctx.body = { errors: 'Throttled' };
      return;
    }
    const from = { authorization: ctx.get('authorization'), origin: ctx.get('origin') };
    const refusal = getRefusal(params, from, clients, settings.current);
    if (refusal) {
      if (refusal.wwwAuthenticate) ctx.set('www-authenticate', refusal.wwwAuthenticate);
      ctx.set('cache-control', 'no-store');
      ctx.status = refusal.status;
      ctx.body = refusal.body;
      return;
    }
    replayBody(ctx.req, raw);
    if (await isSpent(state, params)) {
      ctx.status = 400;
      ctx.body = { error: 'invalid_grant' };
    } else await next();
    // A fault's answer is sent as it is.
    if (ctx.state.isStruck || typeof ctx.body !== 'object' || ctx.body === null) return;
    const body = ctx.body as Record<string, unknown>;
    const grantType = params.get('grant_type');
    ctx.body =
      ctx.status === 200
        ? toShopifyTokens(body, grantType, settings.current)
        : toShopifyError(body, grantType);
  };
}
