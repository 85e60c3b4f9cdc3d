import type Koa from 'koa';
import type { Provider } from 'oidc-provider';
import { applyFault, getChanges } from '../control/apply-fault.ts';
import type { CustomerAccountContext } from '../customer-account/context.ts';
import { createCustomerAccountSchema } from '../customer-account/schema.ts';
import { watchMutations } from '../customer-account/watch-mutations.ts';
import { noteRequest } from '../requests/request-log.ts';
import type { ShopState } from '../state.ts';
import { fireForMutation } from '../webhooks/fire-for-mutation.ts';
import { toAccessGate } from './access-gate.ts';
import { getActualCost } from './actual-cost.ts';
import { answer, answerClosedShop, setRetryAfter } from './answer.ts';
import { allowCrossOrigin, findCaller } from './callers.ts';
import { getDeprecatedReason } from './deprecated-fields.ts';
import { throttledError } from './errors.ts';
import { executePrepared } from './execute.ts';
import { addGate, type Gated, joinGates } from './gate.ts';
import { getInContext } from './in-context.ts';
import { admit } from './limits.ts';
import { toPartialGate } from './partial-gate.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { FieldCost } from './query-cost.ts';
import { type GraphqlRequest, getOperationName, readGraphqlRequest } from './read-request.ts';
import { getServedVersion } from './versions.ts';

const anyPath = /^(?:\/(\d+)\/account)?\/customer\/api(?:\/|$)/;
const graphqlPath = /^(?:\/(\d+)\/account)?\/customer\/api\/([^/]+)\/graphql(?:\.json)?$/;
const place = 'customer-api';
const shopContext = { country: 'DE', language: 'EN' };

type Asked = { prepared: Prepared; request: GraphqlRequest; customerId: string; bucketKey: string };

/** The Customer Account API over HTTP: who may ask, how much, and in which shape it answers. */
export function customerAccountApi(state: ShopState, provider: Provider): Koa.Middleware {
  const { buckets, config, counts, now, settings, world } = state;
  const watched = watchMutations(
    createCustomerAccountSchema(world, {
      orderEdits: config.selfServe.orderEdits !== 'off',
    }),
    (news) => fireForMutation(state.webhooks, news),
  );
  const schema = addGate(watched);

  /** The whole `extensions.cost`, as far as this shop and this request want it. */
  function toCost(
    ctx: Koa.Context,
    asked: Asked,
    cost: { requestedQueryCost: number; actualQueryCost: number | null; fields: FieldCost[] },
  ) {
    const { fields, ...costs } = cost;
    const throttleStatus = buckets.getStatus(asked.bucketKey);
    return {
      ...costs,
      ...(settings.current.throttleStatus ? { throttleStatus } : {}),
      ...(ctx.get('shopify-graphql-cost-debug') === '1' ? { fields } : {}),
    };
  }

  async function run(ctx: Koa.Context, asked: Asked) {
    const { prepared, request, customerId, bucketKey } = asked;
    const { costRules, rateLimits } = settings.current;
    const admission = admit(schema, prepared, buckets, bucketKey, settings.current);
    const { requestedQueryCost, fields, error } = admission;
    noteRequest(ctx, { cost: requestedQueryCost });
    if (error) {
      const cost = toCost(ctx, asked, { requestedQueryCost, actualQueryCost: null, fields });
      return answer(ctx, 200, { errors: [error], extensions: { cost } });
    }
    const { operation, variables } = prepared;
    const { country, language } = getInContext(schema, operation, variables, shopContext);
    const { shopOrigin } = config;
    const gate = joinGates([toAccessGate(settings.current), toPartialGate(getChanges(ctx))]);
    const context: CustomerAccountContext & Gated = {
      world,
      customerId,
      shopOrigin,
      now,
      selfServe: config.selfServe,
      language,
      country,
      gate,
      choices: settings.current,
    };
    const result = await executePrepared({
      schema,
      prepared,
      variables: request.variables,
      context,
      requestId: ctx.state.requestId,
    });
    const isMutation = operation.operation === 'mutation';
    const actualQueryCost = isMutation
      ? requestedQueryCost
      : Math.min(requestedQueryCost, getActualCost(result.data, costRules));
    if (rateLimits) buckets.giveBack(bucketKey, requestedQueryCost - actualQueryCost);
    const cost = toCost(ctx, asked, { requestedQueryCost, actualQueryCost, fields });
    answer(ctx, 200, { ...result, extensions: { cost, context: { country, language } } });
  }

  async function answerQuery(ctx: Koa.Context) {
    const caller = await findCaller(ctx, state, provider);
    const request = await readGraphqlRequest(ctx);
    const operationName = request && getOperationName(request);
    const email = 'customer' in caller ? caller.customer.email : undefined;
    noteRequest(ctx, { operationName, ...(email ? { email } : {}) });
    if (await applyFault(ctx, state.faults, { place, operationName, email })) return;
    if (answerClosedShop(ctx, settings.current)) return;
    if ('refusal' in caller) return answer(ctx, caller.status, caller.refusal);
    if (!request) return answer(ctx, 400);
    const { rateLimits, requestsPerMinute, requestLimitStatus } = settings.current;
    const { bucketKey } = caller;
    if (rateLimits && !counts.take(bucketKey, requestsPerMinute)) {
      if (requestLimitStatus === 429) setRetryAfter(ctx, settings.current);
      return answer(ctx, requestLimitStatus, { errors: [throttledError] });
    }
    const prepared = prepare(schema, request);
    if ('errors' in prepared) return answer(ctx, 200, { errors: prepared.errors });
    const deprecated = getDeprecatedReason(schema, prepared.document);
    if (deprecated) ctx.set('x-shopify-api-deprecated-reason', deprecated);
    await run(ctx, { prepared, request, customerId: caller.customer.id, bucketKey });
  }

  return async (ctx, next) => {
    if (!anyPath.test(ctx.path)) return next();
    ctx.set('cache-control', 'no-store');
    const { apiVersionHeader, graphqlCors, unknownVersions } = settings.current;
    if (graphqlCors && allowCrossOrigin(ctx, state)) return;
    const [, shopId, dangerousVersion] = graphqlPath.exec(ctx.path) ?? [];
    const version = dangerousVersion ? getServedVersion(dangerousVersion, unknownVersions) : null;
    const isOtherShop = shopId !== undefined && shopId !== config.shopId;
    if (!version || isOtherShop || ctx.method !== 'POST') return answer(ctx, 404);
    if (apiVersionHeader) ctx.set('x-shopify-api-version', version);
    try {
      await answerQuery(ctx);
    } catch (error) {
      console.error(`[${ctx.state.requestId}]`, error);
      answer(ctx, 500);
    }
  };
}
