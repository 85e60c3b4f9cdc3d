import type Koa from 'koa';
import { readBody } from '../requests/read-body.ts';
import type { ShopState } from '../state.ts';
import { isOneOf, tokenLifetimeSeconds } from './tokens.ts';

function refuse(ctx: Koa.Context, status: number, error: string, error_description: string): void {
  ctx.status = status;
  ctx.body = { error, error_description };
}

/** The documentation shows a form; `@shopify/shopify-api` sends the same members as JSON. Null: neither. */
async function readParams(ctx: Koa.Context): Promise<URLSearchParams | null> {
  const type = ctx.is('application/x-www-form-urlencoded', 'application/json');
  if (!type) return null;
  const text = (await readBody(ctx.req, 64 * 1024))?.toString('utf8') ?? '';
  if (type !== 'application/json') return new URLSearchParams(text);
  try {
    const members = Object.entries<unknown>(JSON.parse(text));
    return new URLSearchParams(
      members.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
  } catch {
    return null;
  }
}

/**
 * `POST /admin/oauth/access_token`: the client-credentials grant. The statuses of its refusals are those of
 * RFC 6749, since Shopify's page names the error codes only.
 */
export function adminOauth(state: ShopState): Koa.Middleware {
  const { adminTokens, config, webhooks } = state;

  return async (ctx, next) => {
    if (ctx.path !== '/admin/oauth/access_token' || ctx.method !== 'POST') return next();
    ctx.set('cache-control', 'no-store');
    const form = await readParams(ctx);
    if (!form) return refuse(ctx, 400, 'invalid_request', 'The body must be a form or JSON.');
    const grantType = form.get('grant_type');
    if (grantType !== 'client_credentials') {
      const error = grantType ? 'unsupported_grant_type' : 'invalid_request';
      return refuse(ctx, 400, error, 'grant_type must be client_credentials.');
    }
    const isClient = form.get('client_id') === config.adminClientId;
    const isKnown = isOneOf(webhooks.secrets.list(), form.get('client_secret') ?? '');
    if (!isClient || !isKnown) {
      return refuse(ctx, 401, 'invalid_client', 'Unknown client or wrong secret.');
    }
    // Only for shops of the app's own organisation.
    if (!config.adminShopPermitted) {
      const message = 'Client credentials cannot be performed on this shop.';
      return refuse(ctx, 400, 'shop_not_permitted', message);
    }
    const { accessToken, scopes } = adminTokens.create(config.adminScopes);
    ctx.body = {
      access_token: accessToken,
      scope: scopes.join(','),
      expires_in: tokenLifetimeSeconds,
    };
  };
}
