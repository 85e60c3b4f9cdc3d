import type Koa from 'koa';
import { readBody, replayBody } from '../requests/read-body.ts';
import type { RegisteredClient } from './clients.ts';
import { authPaths } from './paths.ts';

const bodyLimitBytes = 56 * 1024;

type Refusal = { status: number; body: unknown; wwwAuthenticate?: string };

/** Refusals Shopify documents for its token endpoint that an ordinary OAuth server does not have. */
function getRefusal(
  params: URLSearchParams,
  origin: string,
  clients: RegisteredClient[],
): Refusal | null {
  const client = clients.find(({ clientId }) => clientId === params.get('client_id'));
  // The secret travels in the Basic header only, and the client id in the body as well.
  if (params.has('client_secret') || !client) {
    return { status: 401, body: { error: 'invalid_client' } };
  }
  if (client.clientSecret === null && !client.javascriptOrigins.includes(origin)) {
    const error = 'invalid_token';
    return { status: 401, body: { error }, wwwAuthenticate: error };
  }
  return null;
}

/** Shopify documents four members only: no `token_type`, no `scope`, and no ID token on a refresh. */
function toShopifyTokens(body: Record<string, unknown>, grantType: string | null) {
  const { access_token, expires_in, id_token, refresh_token } = body;
  return grantType === 'refresh_token'
    ? { access_token, expires_in, refresh_token }
    : { access_token, expires_in, id_token, refresh_token };
}

/** Why a grant failed is not told; a refresh has one sentence of its own (Shopify/hydrogen#3916). */
function toShopifyError(body: Record<string, unknown>, grantType: string | null) {
  if (body.error !== 'invalid_grant') return body;
  return grantType === 'refresh_token'
    ? { error: 'invalid_grant', error_description: 'Invalid refresh token.' }
    : { error: 'invalid_grant' };
}

/** Stands before and after oidc-provider's token endpoint and gives its answers Shopify's shape. */
export function tokenGuard(clients: RegisteredClient[]): Koa.Middleware {
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
    const refusal = getRefusal(params, ctx.get('origin'), clients);
    if (refusal) {
      if (refusal.wwwAuthenticate) ctx.set('www-authenticate', refusal.wwwAuthenticate);
      ctx.set('cache-control', 'no-store');
      ctx.status = refusal.status;
      ctx.body = refusal.body;
      return;
    }
    replayBody(ctx.req, raw);
    await next();
    if (typeof ctx.body !== 'object' || ctx.body === null) return;
    const toBody = ctx.status === 200 ? toShopifyTokens : toShopifyError;
    ctx.body = toBody(ctx.body as Record<string, unknown>, params.get('grant_type'));
  };
}
