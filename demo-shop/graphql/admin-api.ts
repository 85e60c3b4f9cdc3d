import type Koa from 'koa';
import type { AdminContext } from '../admin/context.ts';
import { createAdminSchema } from '../admin/schema.ts';
import { applyFault } from '../control/apply-fault.ts';
import { noteRequest } from '../requests/request-log.ts';
import type { ShopState } from '../state.ts';
import { getActualCost } from './actual-cost.ts';
import { answer, answerClosedShop } from './answer.ts';
import { getDeprecatedReason } from './deprecated-fields.ts';
import { executePrepared } from './execute.ts';
import { admit } from './limits.ts';
import { prepare } from './prepare.ts';
import { getOperationName, readGraphqlRequest } from './read-request.ts';
import { getServedVersion } from './versions.ts';

const graphqlPath = /^\/admin\/api\/([^/]+)\/graphql\.json$/;
const bucketKey = 'app';
const unauthorizedBody = {
  errors: '[API] Invalid API key or access token (unrecognized login or wrong password)',
};

/** The Admin API over HTTP: `X-Shopify-Access-Token` in, one bucket for the app. */
export function adminApi(state: ShopState): Koa.Middleware {
  const { adminBuckets, adminTokens, settings } = state;
  const schema = createAdminSchema();

  async function answerQuery(ctx: Koa.Context) {
    const request = await readGraphqlRequest(ctx);
    const operationName = request && getOperationName(request);
    noteRequest(ctx, { operationName });
    if (await applyFault(ctx, state.faults, { place: 'admin-api', operationName })) return;
    if (answerClosedShop(ctx, settings.current)) return;
    const token = adminTokens.find(ctx.get('x-shopify-access-token'));
    if (!token) return answer(ctx, 401, unauthorizedBody);
    if (!request) return answer(ctx, 400);
    const prepared = prepare(schema, request);
    if ('errors' in prepared) return answer(ctx, 200, { errors: prepared.errors });
    const deprecated = getDeprecatedReason(schema, prepared.document);
    if (deprecated) ctx.set('x-shopify-api-deprecated-reason', deprecated);

    const admission = admit(schema, prepared, adminBuckets, bucketKey, settings.current);
    const { requestedQueryCost, throttleStatus, error } = admission;
    noteRequest(ctx, { cost: requestedQueryCost });
    if (error) {
      const cost = { requestedQueryCost, actualQueryCost: null, throttleStatus };
      return answer(ctx, 200, { errors: [error], extensions: { cost } });
    }
    const context: AdminContext = { state, scopes: token.scopes };
    const { variables } = request;
    const { requestId } = ctx.state;
    const result = await executePrepared({ schema, prepared, variables, context, requestId });
    const { costRules, rateLimits } = settings.current;
    const actualQueryCost =
      prepared.operation.operation === 'mutation'
        ? requestedQueryCost
        : Math.min(requestedQueryCost, getActualCost(result.data, costRules));
    if (rateLimits) adminBuckets.giveBack(bucketKey, requestedQueryCost - actualQueryCost);
    const cost = {
      requestedQueryCost,
      actualQueryCost,
      throttleStatus: adminBuckets.getStatus(bucketKey),
    };
    answer(ctx, 200, { ...result, extensions: { cost } });
  }

  return async (ctx, next) => {
    const [, dangerousVersion] = graphqlPath.exec(ctx.path) ?? [];
    if (!dangerousVersion) return next();
    ctx.set('cache-control', 'no-store');
    const version = getServedVersion(dangerousVersion, settings.current.unknownVersions);
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
