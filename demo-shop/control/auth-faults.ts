import type Koa from 'koa';
import { discoveryPaths } from '../auth/discovery.ts';
import { authPaths } from '../auth/paths.ts';
import { noteRequest } from '../requests/request-log.ts';
import type { ShopState } from '../state.ts';
import { applyFault } from './apply-fault.ts';

const faultyPaths: string[] = [
  authPaths.token,
  authPaths.jwks,
  discoveryPaths.openid,
  discoveryPaths.oauth,
  discoveryPaths.api,
];

/** Whose code or refresh token this is, so that faults can strike one customer only. */
async function getEmail(state: ShopState, params: URLSearchParams | undefined) {
  const { tokens, world } = state;
  const record =
    (await tokens.adapterFor('RefreshToken').find(params?.get('refresh_token') ?? '')) ??
    (await tokens.adapterFor('AuthorizationCode').find(params?.get('code') ?? ''));
  return world.customers.get(`gid://shopify/Customer/${record?.accountId}`)?.email;
}

/** Faults at discovery, JWKS and token endpoint; the GraphQL endpoints apply theirs themselves. */
export function authFaultsMiddleware(state: ShopState): Koa.Middleware {
  return async (ctx, next) => {
    if (!faultyPaths.includes(ctx.path)) return next();
    const email = await getEmail(state, ctx.state.tokenParams);
    if (email) noteRequest(ctx, { email });
    if (!(await applyFault(ctx, state.faults, { email }))) await next();
  };
}
