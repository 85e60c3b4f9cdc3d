import type Koa from 'koa';
import { discoveryPaths } from '../auth/discovery.ts';
import { authPaths } from '../auth/paths.ts';
import { noteRequest } from '../requests/request-log.ts';
import type { ShopState } from '../state.ts';
import { applyFault } from './apply-fault.ts';
import type { Place } from './fault-types.ts';

const placeOf: Record<string, Place> = {
  [authPaths.token]: 'token',
  [authPaths.jwks]: 'jwks',
  [discoveryPaths.openid]: 'discovery',
  [discoveryPaths.oauth]: 'discovery',
  [discoveryPaths.api]: 'discovery',
};

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
    const place = placeOf[ctx.path];
    if (!place) return next();
    const params: URLSearchParams | undefined = ctx.state.tokenParams;
    const email = await getEmail(state, params);
    const grantType = params?.get('grant_type') ?? undefined;
    if (email) noteRequest(ctx, { email });
    if (!(await applyFault(ctx, state.faults, { place, email, grantType }))) await next();
  };
}
