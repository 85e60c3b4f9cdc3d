import { createHash, timingSafeEqual } from 'node:crypto';
import type Koa from 'koa';
import type { Provider } from 'oidc-provider';
import { applyFault } from '../control/apply-fault.ts';
import { noteRequest } from '../requests/request-log.ts';
import type { ShopState } from '../state.ts';
import { createStorefrontSchema } from '../storefront/schema.ts';
import { errorBodies } from './errors.ts';
import { executePrepared } from './execute.ts';
import { getInContext } from './in-context.ts';
import { prepare } from './prepare.ts';
import { getQueryCost, maxPageSize } from './query-cost.ts';
import { getOperationName, readGraphqlRequest } from './read-request.ts';
import { getServedVersion } from './versions.ts';

const graphqlPath = /^\/api\/([^/]+)\/graphql(?:\.json)?$/;
const shopContext = { country: 'DE', language: 'EN' };
const unauthorizedBody = { errors: [{ message: '', extensions: { code: 'UNAUTHORIZED' } }] };

const digest = (text: string) => createHash('sha256').update(text).digest();
const isSame = (one: string, other: string) => timingSafeEqual(digest(one), digest(other));

function answer(ctx: Koa.Context, status: number, body: unknown = errorBodies[status]): void {
  ctx.status = status;
  ctx.body = body;
}

/** The Storefront API over HTTP, for servers only: the private token in, the buyer's address beside it. */
export function storefrontApi(state: ShopState, provider: Provider): Koa.Middleware {
  const { config, world, now } = state;
  const schema = createStorefrontSchema(world);

  function isAllowed(ctx: Koa.Context): boolean {
    // The public token is for browsers. Nothing here is meant to call from one.
    if (ctx.get('x-shopify-storefront-access-token')) return false;
    return isSame(ctx.get('shopify-storefront-private-token'), config.storefrontPrivateToken);
  }

  async function getCustomerId(accessToken: string | null): Promise<string | null> {
    const token = accessToken ? await provider.AccessToken.find(accessToken) : undefined;
    return token ? `gid://shopify/Customer/${token.accountId}` : null;
  }

  async function answerQuery(ctx: Koa.Context) {
    const buyerIp = ctx.get('shopify-storefront-buyer-ip') || null;
    const request = await readGraphqlRequest(ctx);
    const operationName = request && getOperationName(request);
    noteRequest(ctx, { operationName });
    const hasBuyerIp = buyerIp !== null;
    if (await applyFault(ctx, state.faults, { operationName, hasBuyerIp })) return;
    if (!isAllowed(ctx)) return answer(ctx, 401, unauthorizedBody);
    if (!request) return answer(ctx, 400);

    const prepared = prepare(schema, request);
    if ('errors' in prepared) return answer(ctx, 200, { errors: prepared.errors });
    const { operation, fragments, variables } = prepared;
    const { pageSizeError } = getQueryCost(schema, operation, fragments, variables);
    if (pageSizeError) {
      const extensions = { code: 'BAD_USER_INPUT', max: maxPageSize };
      return answer(ctx, 200, { errors: [{ message: pageSizeError, extensions }] });
    }
    const inContext = getInContext(schema, operation, variables, shopContext);
    const { country, language, buyerToken } = inContext;
    const customerId = await getCustomerId(buyerToken);
    const { shopOrigin } = config;
    const result = await executePrepared({
      schema,
      prepared,
      variables: request.variables,
      context: { shopOrigin, buyerIp, now, customerId, country, language },
      requestId: ctx.state.requestId,
    });
    answer(ctx, 200, { ...result, extensions: { context: { country, language } } });
  }

  return async (ctx, next) => {
    const [, dangerousVersion] = graphqlPath.exec(ctx.path) ?? [];
    if (!dangerousVersion) return next();
    const version = getServedVersion(dangerousVersion);
    if (!version || ctx.method !== 'POST') return answer(ctx, 404);
    ctx.set('x-shopify-api-version', version);
    try {
      await answerQuery(ctx);
    } catch (error) {
      console.error(`[${ctx.state.requestId}]`, error);
      answer(ctx, 500);
    }
  };
}
