import { isIP } from 'node:net';
import type Koa from 'koa';
import type { Provider } from 'oidc-provider';
import { createFindCustomer } from '../auth/find-customer.ts';
import { applyFault, getChanges } from '../control/apply-fault.ts';
import { noteRequest } from '../requests/request-log.ts';
import type { ShopState } from '../state.ts';
import { createStorefrontSchema } from '../storefront/schema.ts';
import { answer, answerClosedShop, setRetryAfter } from './answer.ts';
import { getDeprecatedReason } from './deprecated-fields.ts';
import { invalidBuyerError, securityRejectionBody, toComplexityError } from './errors.ts';
import { executePrepared } from './execute.ts';
import { findBuyer, publicBuyer } from './find-buyer.ts';
import { addGate, joinGates } from './gate.ts';
import { getInContext } from './in-context.ts';
import { getSizeError, maxQueryCost } from './limits.ts';
import { toPartialGate } from './partial-gate.ts';
import { prepare } from './prepare.ts';
import { getQueryCost } from './query-cost.ts';
import { getOperationName, readGraphqlRequest } from './read-request.ts';
import { allowAnyOrigin, getStorefrontAccess, tokenlessGate } from './storefront-access.ts';
import { getServedVersion } from './versions.ts';

const graphqlPath = /^\/api\/([^/]+)\/graphql(?:\.json)?$/;
const place = 'storefront-api';
const shopContext = { country: 'DE', language: 'EN' };
const unauthorizedBody = { errors: [{ message: '', extensions: { code: 'UNAUTHORIZED' } }] };
/** All servers that name no buyer share one count. */
const noBuyer = 'storefront without buyer';

/** The Storefront API over HTTP: a server brings the private token and the buyer's address beside it. */
export function storefrontApi(state: ShopState, provider: Provider): Koa.Middleware {
  const { carts, config, counts, settings, world, now } = state;
  const schema = addGate(createStorefrontSchema(world));
  const findCustomer = createFindCustomer(provider, world);

  async function answerQuery(ctx: Koa.Context) {
    const buyerIp = ctx.get('shopify-storefront-buyer-ip') || null;
    const request = await readGraphqlRequest(ctx);
    const operationName = request && getOperationName(request);
    noteRequest(ctx, { operationName });
    const isAnyFormat = settings.current.buyerIpFormat === 'any';
    const hasBuyerIp = buyerIp !== null && (isAnyFormat || isIP(buyerIp) > 0);
    if (await applyFault(ctx, state.faults, { place, operationName, hasBuyerIp })) return;
    if (answerClosedShop(ctx, settings.current)) return;
    const access = getStorefrontAccess(ctx, config, settings.current);
    if (!access) return answer(ctx, 401, unauthorizedBody);
    if (!request) return answer(ctx, 400);
    const { callsWithoutBuyerIpPerMinute, missingBuyerIp, rateLimits } = settings.current;
    const isNameless = access === 'private' && !hasBuyerIp && rateLimits;
    const isRefused = missingBuyerIp === 'refused';
    if (isNameless && (isRefused || !counts.take(noBuyer, callsWithoutBuyerIpPerMinute))) {
      setRetryAfter(ctx, settings.current);
      return answer(ctx, 430, securityRejectionBody);
    }

    const prepared = prepare(schema, request);
    if ('errors' in prepared) return answer(ctx, 200, { errors: prepared.errors });
    const { operation, fragments, variables } = prepared;
    const deprecated = getDeprecatedReason(schema, prepared.document);
    if (deprecated) ctx.set('x-shopify-api-deprecated-reason', deprecated);
    // Nothing is known of this API's own counting: the limits page to the letter.
    const query = getQueryCost(schema, operation, fragments, variables, 'objects');
    const { cost, isEndless, pageSizeError } = query;
    const isTooComplex = isEndless || (access === 'tokenless' && cost > maxQueryCost);
    const refusal = isTooComplex
      ? toComplexityError(Math.max(cost, maxQueryCost + 1), maxQueryCost)
      : getSizeError(prepared, pageSizeError);
    if (refusal) return answer(ctx, 200, { errors: [refusal] });
    const inContext = getInContext(schema, operation, variables, shopContext);
    const { country, language } = inContext;
    const found = await findBuyer(inContext, world, findCustomer);
    if (!found && settings.current.invalidBuyers === 'refused') {
      return answer(ctx, 200, { errors: [invalidBuyerError] });
    }
    const { shopOrigin } = config;
    const gate = joinGates([
      access === 'tokenless' ? tokenlessGate : null,
      toPartialGate(getChanges(ctx)),
    ]);
    const result = await executePrepared({
      schema,
      prepared,
      variables: request.variables,
      context: {
        shopOrigin,
        buyerIp,
        now,
        ...(found ?? publicBuyer),
        country,
        language,
        carts,
        findCustomer,
        gate,
      },
      requestId: ctx.state.requestId,
    });
    answer(ctx, 200, { ...result, extensions: { context: { country, language } } });
  }

  return async (ctx, next) => {
    const [, dangerousVersion] = graphqlPath.exec(ctx.path) ?? [];
    if (!dangerousVersion) return next();
    const version = getServedVersion(dangerousVersion, settings.current.unknownVersions);
    if (version && allowAnyOrigin(ctx)) return;
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
