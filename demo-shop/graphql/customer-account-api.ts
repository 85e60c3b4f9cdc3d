import type Koa from 'koa';
import type { Provider } from 'oidc-provider';
import { applyFault } from '../control/apply-fault.ts';
import type { CustomerAccountContext } from '../customer-account/context.ts';
import { createCustomerAccountSchema } from '../customer-account/schema.ts';
import { noteRequest } from '../requests/request-log.ts';
import type { ShopState } from '../state.ts';
import { errorBodies, missingPrefixBody } from './errors.ts';
import { executePrepared } from './execute.ts';
import { getInContext } from './in-context.ts';
import { admit } from './limits.ts';
import { prepare } from './prepare.ts';
import { getActualCost } from './query-cost.ts';
import { getOperationName, readGraphqlRequest } from './read-request.ts';
import { getServedVersion } from './versions.ts';

const anyPath = /^(?:\/(\d+)\/account)?\/customer\/api(?:\/|$)/;
const graphqlPath = /^(?:\/(\d+)\/account)?\/customer\/api\/([^/]+)\/graphql(?:\.json)?$/;
const shopContext = { country: 'DE', language: 'EN' };

function answer(ctx: Koa.Context, status: number, body: unknown = errorBodies[status]): void {
  ctx.status = status;
  ctx.body = body;
}

/** The Customer Account API over HTTP: who may ask, how much, and in which shape it answers. */
export function customerAccountApi(state: ShopState, provider: Provider): Koa.Middleware {
  const { buckets, config, world } = state;
  const schema = createCustomerAccountSchema(world);

  /** The bare access token, never `Bearer` (Customer Account API, "Authentication"). */
  async function getCaller(ctx: Koa.Context) {
    const dangerousToken = ctx.get('authorization');
    if (!dangerousToken) return { refusal: errorBodies[401] };
    if (!dangerousToken.startsWith('shcat_')) return { refusal: missingPrefixBody };
    const token = await provider.AccessToken.find(dangerousToken);
    const customer = token && world.customers.get(`gid://shopify/Customer/${token.accountId}`);
    return token && customer ? { token, customer } : { refusal: errorBodies[401] };
  }

  async function answerQuery(ctx: Koa.Context) {
    const caller = await getCaller(ctx);
    const request = await readGraphqlRequest(ctx);
    const operationName = request && getOperationName(request);
    const email = caller.customer?.email;
    noteRequest(ctx, { operationName, ...(email ? { email } : {}) });
    if (await applyFault(ctx, state.faults, { operationName, email })) return;
    if (!caller.customer) return answer(ctx, 401, caller.refusal);
    if (!request) return answer(ctx, 400);

    const prepared = prepare(schema, request);
    if ('errors' in prepared) return answer(ctx, 200, { errors: prepared.errors });
    const { token, customer } = caller;
    const bucketKey = `${token.clientId} ${customer.id}`;
    const admission = admit(schema, prepared, buckets, bucketKey);
    const { requestedQueryCost, throttleStatus, error } = admission;
    noteRequest(ctx, { cost: requestedQueryCost });
    if (error) {
      const cost = { requestedQueryCost, actualQueryCost: null, throttleStatus };
      return answer(ctx, 200, { errors: [error], extensions: { cost } });
    }
    const { country, language } = getInContext(
      schema,
      prepared.operation,
      prepared.variables,
      shopContext,
    );
    const { shopOrigin } = config;
    const { now } = state;
    const context: CustomerAccountContext = {
      world,
      customerId: customer.id,
      shopOrigin,
      now,
      language,
      country,
    };
    const { requestId } = ctx.state;
    const { variables } = request;
    const result = await executePrepared({ schema, prepared, variables, context, requestId });
    const isMutation = prepared.operation.operation === 'mutation';
    const actualQueryCost = isMutation
      ? requestedQueryCost
      : Math.min(requestedQueryCost, getActualCost(result.data));
    answer(ctx, 200, {
      ...result,
      extensions: {
        cost: {
          requestedQueryCost,
          actualQueryCost,
          throttleStatus: buckets.giveBack(bucketKey, requestedQueryCost - actualQueryCost),
        },
        context: { country, language },
      },
    });
  }

  return async (ctx, next) => {
    if (!anyPath.test(ctx.path)) return next();
    ctx.set('cache-control', 'no-store');
    const [, shopId, dangerousVersion] = graphqlPath.exec(ctx.path) ?? [];
    const version = dangerousVersion ? getServedVersion(dangerousVersion) : null;
    const isOtherShop = shopId !== undefined && shopId !== config.shopId;
    if (!version || isOtherShop || ctx.method !== 'POST') return answer(ctx, 404);
    ctx.set('x-shopify-api-version', version);
    try {
      await answerQuery(ctx);
    } catch (error) {
      console.error(`[${ctx.state.requestId}]`, error);
      answer(ctx, 500);
    }
  };
}
