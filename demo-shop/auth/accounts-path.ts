import type Koa from 'koa';
import type { ShopState } from '../state.ts';
import { authPaths } from './paths.ts';

const accountsPath =
  /^\/authentication\/(\d+)(\/oauth\/authorize|\/oauth\/token|\/logout|\/\.well-known\/jwks\.json)$/;

/**
 * Shopify has the same endpoints in two places: on the shop's domain and, with the shop's id in the path, on
 * the accounts host. Both work here; discovery names one of them. A token endpoint with another shop's id
 * answers 301, which is the documented sign of a wrong id.
 */
export function accountsPathMiddleware({ config }: ShopState): Koa.Middleware {
  return async (ctx, next) => {
    const [, shopId, endpoint = ''] = accountsPath.exec(ctx.path) ?? [];
    if (shopId === undefined) return next();
    if (shopId === config.shopId) {
      ctx.path = `/authentication${endpoint}`;
      return next();
    }
    if (`/authentication${endpoint}` !== authPaths.token) return;
    ctx.redirect(`${config.shopOrigin}/`);
    ctx.status = 301;
  };
}
