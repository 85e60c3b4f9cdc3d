import type Koa from 'koa';
import type { Provider } from 'oidc-provider';
import { mayUseApi } from '../auth/find-customer.ts';
import { isJavascriptOrigin } from '../auth/javascript-origins.ts';
import type { Settings } from '../control/settings.ts';
import type { ShopState } from '../state.ts';
import type { CustomerRecord } from '../world/records.ts';
import { errorBodies, missingPrefixBody } from './errors.ts';

export type Caller =
  | {
      customer: CustomerRecord /** One bucket for each app, shop and customer. */;
      bucketKey: string;
    }
  | { status: number; refusal: unknown };

const refuse = (status: number, refusal: unknown = errorBodies[status]): Caller => ({
  status,
  refusal,
});

const invalidToken = 'The access token has expired or was revoked.';
const deadTokenBodies = {
  documented: errorBodies[401],
  list: { errors: [{ message: invalidToken, extensions: { code: 'UNAUTHORIZED' } }] },
  empty: '',
} as const;

/** Of an access token that has ended nothing is documented but the body of every 401. */
function refuseDead(ctx: Koa.Context, { deadTokenAnswer, deadTokenChallenge }: Settings): Caller {
  // The challenge of RFC 6750, 3.1.
  if (deadTokenChallenge) ctx.set('www-authenticate', 'Bearer error="invalid_token"');
  return refuse(401, deadTokenBodies[deadTokenAnswer]);
}

/** Whose access token this is. It comes bare, never as `Bearer` (Customer Account API, "Authentication"). */
export async function findCaller(
  ctx: Koa.Context,
  { clients, config, settings, world }: ShopState,
  provider: Provider,
): Promise<Caller> {
  const dangerousToken = ctx.get('authorization');
  if (!dangerousToken) return refuse(401);
  if (!dangerousToken.startsWith('shcat_')) return refuse(401, missingPrefixBody);
  const token = await provider.AccessToken.find(dangerousToken);
  const customer = token && world.customers.get(`gid://shopify/Customer/${token.accountId}`);
  if (!token || !customer || customer.isDisabled) return refuseDead(ctx, settings.current);
  // RFC 6750, 3.1: a good token that was not given enough is 403.
  if (!mayUseApi(token)) return refuse(403);
  if (settings.current.graphqlNeedsOrigin) {
    const client = clients.find(({ clientId }) => clientId === token.clientId);
    const isPublic = client?.clientSecret === null;
    const isForeign = isPublic && !isJavascriptOrigin(ctx.get('origin'), client, settings.current);
    if (isForeign || !ctx.get('user-agent')) return refuse(403);
  }
  return { customer, bucketKey: `${token.clientId} ${config.shopId} ${customer.id}` };
}

/** Lets the registered JavaScript origins read the answer. True when this was their preflight. */
export function allowCrossOrigin(
  ctx: Koa.Context,
  { clients, settings }: Pick<ShopState, 'clients' | 'settings'>,
): boolean {
  const origin = ctx.get('origin');
  if (!clients.some((client) => isJavascriptOrigin(origin, client, settings.current))) return false;
  ctx.set('access-control-allow-origin', origin);
  ctx.vary('origin');
  if (ctx.method !== 'OPTIONS') return false;
  ctx.set('access-control-allow-headers', 'authorization, content-type');
  ctx.set('access-control-allow-methods', 'POST');
  ctx.status = 204;
  return true;
}
