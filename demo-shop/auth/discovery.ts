import type Router from '@koa/router';
import { errorBodies } from '../graphql/errors.ts';
import type { ShopState } from '../state.ts';
import { authPaths } from './paths.ts';

/** Where a shop without customer accounts answers with its ordinary page for what is not there. */
const notFoundPage =
  '<!doctype html><html lang="en"><title>Not found</title><h1>Not found</h1></html>';

export const latestApiVersion = '2026-10';

export const discoveryPaths = {
  openid: '/.well-known/openid-configuration',
  oauth: '/.well-known/oauth-authorization-server',
  api: '/.well-known/customer-account-api',
} as const;

/** The documents an app finds everything else by. The issuer stands on another host than the endpoints. */
export function addDiscovery(router: Router, { config, settings }: ShopState): void {
  const { shopOrigin, issuer } = config;
  const metadata = {
    issuer,
    scopes_supported: ['openid', 'email', 'customer-account-api:full'],
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'none'],
  };

  function toEndpoints() {
    const isOnShop = settings.current.discoveryLayout === 'shop-domain';
    const base = `${shopOrigin}/authentication${isOnShop ? '' : `/${config.shopId}`}`;
    const toUrl = (path: string) => path.replace('/authentication', base);
    return {
      authorization_endpoint: toUrl(authPaths.authorize),
      token_endpoint: toUrl(authPaths.token),
      end_session_endpoint: toUrl(authPaths.logout),
      jwks_uri: toUrl(authPaths.jwks),
    };
  }

  router.get(Object.values(discoveryPaths), async (ctx, next) => {
    const { customerAccounts, discoveryCacheSeconds, discoveryCors, missingDiscovery } =
      settings.current;
    if (discoveryCors) ctx.set('access-control-allow-origin', '*');
    if (customerAccounts) {
      const seconds = discoveryCacheSeconds;
      if (seconds > 0) ctx.set('cache-control', `public, max-age=${seconds}`);
      return void (await next());
    }
    if (missingDiscovery === 'redirect') return ctx.redirect(`${shopOrigin}/`);
    ctx.status = 404;
    ctx.type = missingDiscovery === 'json-404' ? 'json' : 'html';
    ctx.body = missingDiscovery === 'json-404' ? errorBodies[404] : notFoundPage;
  });
  router.get([discoveryPaths.openid, discoveryPaths.oauth], (ctx) => {
    const { callbackIss } = settings.current;
    ctx.body = {
      ...metadata,
      ...toEndpoints(),
      ...(callbackIss ? { authorization_response_iss_parameter_supported: true } : {}),
    };
  });
  router.get(discoveryPaths.api, (ctx) => {
    const isOnShop = settings.current.discoveryLayout === 'shop-domain';
    const base = isOnShop ? shopOrigin : `${shopOrigin}/${config.shopId}/account`;
    ctx.body = {
      graphql_api: `${base}/customer/api/${latestApiVersion}/graphql`,
      mcp_api: `${shopOrigin}/customer/api/mcp`,
    };
  });
}
