import type Router from '@koa/router';
import { z } from 'zod';
import type { ShopState } from '../state.ts';
import type { OrderRecord } from '../world/order-records.ts';
import type { Progress } from '../world/progress/advance.ts';
import { getNextStep, stepNames } from '../world/progress/steps.ts';
import { findOrder } from './find-order.ts';
import { moveOrder } from './move-order.ts';
import { parseOptionalBody } from './read-input.ts';

/** No body, or none to speak of, means the next step. */
const advanceSchema = z.strictObject({ to: z.enum(stepNames).optional() });

function toAnswer(order: OrderRecord, taken: Progress[]) {
  const { financialStatus, fulfillmentStatus, fulfillments, id, name, returns, updatedAt } = order;
  return {
    order: {
      id,
      name,
      financialStatus,
      fulfillmentStatus,
      shipmentStatus: fulfillments.at(-1)?.events.at(-1)?.status ?? null,
      returnStatus: returns.at(-1)?.status ?? null,
      updatedAt,
    },
    taken: taken.map(({ happenings, step }) => ({
      step,
      topics: happenings.flatMap(({ topics }) => topics),
    })),
    next: getNextStep(order),
  };
}

/** Moving orders along. */
export function addOrderCalls(router: Router, state: ShopState): void {
  const { world } = state;

  router.post('/orders/:id{/*rest}/advance', async (ctx) => {
    const input = await parseOptionalBody(ctx, advanceSchema);
    if (!input) return;
    const found = findOrder(world, decodeURIComponent(ctx.path).replace(/\/advance$/, ''));
    if (!found) {
      ctx.status = 404;
      ctx.body = { error: 'No such order.' };
      return;
    }
    const { order } = found;
    const taken = moveOrder(state, found, input.to);
    if (taken.length === 0) {
      ctx.status = 409;
      ctx.body = { error: `${order.name} has no such step ahead.`, ...toAnswer(order, []) };
      return;
    }
    ctx.body = toAnswer(order, taken);
  });
}
