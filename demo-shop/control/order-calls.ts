import { randomUUID } from 'node:crypto';
import type Router from '@koa/router';
import { z } from 'zod';
import type { ShopState } from '../state.ts';
import type { OrderRecord } from '../world/order-records.ts';
import { advance, advanceTo, type Progress } from '../world/progress/advance.ts';
import { getNextStep, stepNames } from '../world/progress/steps.ts';
import { toDateTime } from '../world/seed/clock.ts';
import { findOrder } from './find-order.ts';
import { parseBody } from './read-input.ts';

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
  const { now, webhooks, world } = state;

  router.post('/orders/:id{/*rest}/advance', async (ctx) => {
    const hasBody = Number(ctx.get('content-length') || 0) > 0 || ctx.get('transfer-encoding');
    const input = hasBody ? await parseBody(ctx, advanceSchema) : {};
    if (!input) return;
    const found = findOrder(world, decodeURIComponent(ctx.path).replace(/\/advance$/, ''));
    if (!found) {
      ctx.status = 404;
      ctx.body = { error: 'No such order.' };
      return;
    }
    const { customer, order } = found;
    const at = toDateTime(now());
    const taken = input.to
      ? advanceTo(order, input.to, at, world.ids)
      : [advance(order, at, world.ids)].filter((progress) => progress !== null);
    if (!taken || taken.length === 0) {
      ctx.status = 409;
      ctx.body = { error: `${order.name} has no such step ahead.`, ...toAnswer(order, []) };
      return;
    }
    for (const { happenings } of taken) {
      const eventId = randomUUID();
      for (const { topics, ...parts } of happenings) {
        webhooks.fire(topics, { at, customer, order, ...parts }, { eventId });
      }
    }
    ctx.body = toAnswer(order, taken);
  });
}
