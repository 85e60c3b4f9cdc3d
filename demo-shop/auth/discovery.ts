import type Router from '@koa/router';
import type { ShopState } from '../state.ts';
import { authPaths } from './paths.ts';

export const latestApiVersion = '2026-10';

export const discoveryPaths = {
  openid: '/.well-known/openid-configuration',
  oauth: '/.well-known/oauth-authorization-server',
  api: '/.well-known/customer-account-api',
} as const;

/** The documents an app finds everything else by. The issuer stands on another host than the endpoints. */
export function addDiscovery(router: Router, { config }: ShopState): void {
  const { shopOrigin, issuer } = config;
  const metadata = {
    issuer,
    authorization_endpoint: `${shopOrigin}${authPaths.authorize}`,
    token_endpoint: `${shopOrigin}${authPaths.token}`,
    end_session_endpoint: `${shopOrigin}${authPaths.logout}`,
    jwks_uri: `${shopOrigin}${authPaths.jwks}`,
    scopes_supported: ['openid', 'email', 'customer-account-api:full'],
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'none'],
  };
  router.get([discoveryPaths.openid, discoveryPaths.oauth], (ctx) => {
    ctx.body = metadata;
  });
  router.get(discoveryPaths.api, (ctx) => {
    ctx.body = {
      graphql_api: `${shopOrigin}/customer/api/${latestApiVersion}/graphql`,
      mcp_api: `${shopOrigin}/customer/api/mcp`,
    };
  });
}
