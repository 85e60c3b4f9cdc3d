import type Router from '@koa/router';
import { z } from 'zod';
import { toNumericId } from '../customer-account/connection.ts';
import type { ShopState } from '../state.ts';
import { tellHappenings } from '../webhooks/tell-happenings.ts';
import { decideReturn, isPaidBack, returnDecisions } from '../world/returns/decide.ts';
import { returnShippingMethod } from '../world/returns/policy.ts';
import { toDateTime } from '../world/seed/clock.ts';
import { parseBody } from './read-input.ts';

const decisionSchema = z.strictObject({
  decision: z.enum(returnDecisions),
  /** Of a declined one. */
  reason: z.enum(['FINAL_SALE', 'OTHER', 'RETURN_PERIOD_ENDED']).default('OTHER'),
  note: z.string().max(300).default(''),
});

/** What a merchant decides about returns. */
export function addReturnCalls(router: Router, { now, webhooks, world }: ShopState): void {
  function find(id: unknown) {
    const wanted = toNumericId(String(id));
    for (const customer of world.customers.values()) {
      for (const order of customer.orders) {
        const returned = order.returns.find((each) => toNumericId(each.id) === wanted);
        if (returned) return { customer, order, returned };
      }
    }
    return null;
  }

  router.post('/returns/:id', async (ctx) => {
    const input = await parseBody(ctx, decisionSchema);
    if (!input) return;
    const found = find(ctx.params.id);
    if (!found) {
      ctx.status = 404;
      ctx.body = { error: 'No such return.' };
      return;
    }
    const at = toDateTime(now());
    const { decision, note, reason } = input;
    const { order, returned } = found;
    if (!decideReturn(order, returned, decision, { reason, note }, at)) {
      ctx.status = 409;
      const paidBack = isPaidBack(order, returned) ? ' and paid back' : '';
      ctx.body = { error: `${returned.name} is ${returned.status.toLowerCase()}${paidBack}.` };
      return;
    }
    // Whoever gets the shop's label gets it with the yes; no carrier has the parcel yet.
    if (decision === 'approve' && returnShippingMethod(order) === 'MERCHANT_PROVIDED_LABEL') {
      const id = world.ids.take('ReverseDelivery');
      const dates = { createdAt: at, updatedAt: at };
      returned.deliveries.push({ id, ...dates, customerLabel: false, tracking: null });
    }
    order.updatedAt = at;
    const topics = [`returns/${decision}`, 'orders/updated'];
    tellHappenings(webhooks, [{ topics }], { at, ...found });
    const { id, name, status } = returned;
    ctx.body = { return: { id, name, status, orderId: order.id }, topics };
  });
}
