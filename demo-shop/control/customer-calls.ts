import type Router from '@koa/router';
import { z } from 'zod';
import type { ShopState } from '../state.ts';
import { tellHappenings } from '../webhooks/tell-happenings.ts';
import { choosePair, listMergeBlockers, mergeCustomers } from '../world/customers/merge.ts';
import { toDateTime } from '../world/seed/clock.ts';
import { parseBody } from './read-input.ts';

/** E-mails, as people know customers by; the names are those of `customerMerge`. */
const mergeSchema = z.strictObject({
  customerOne: z.string(),
  customerTwo: z.string(),
  emailToKeep: z.string().optional(),
});

/** What a merchant does to customers. */
export function addCustomerCalls(router: Router, state: ShopState): void {
  const { erasures, now, tokens, webhooks, world } = state;

  router.post('/customers/merge', async (ctx) => {
    const input = await parseBody(ctx, mergeSchema);
    if (!input) return;
    const one = world.findCustomerByEmail(input.customerOne);
    const two = world.findCustomerByEmail(input.customerTwo);
    if (!one || !two || one === two) {
      ctx.status = one && two ? 422 : 404;
      ctx.body = { error: one && two ? 'Name two customers.' : 'No such customer.' };
      return;
    }
    const pair = choosePair(one, two, input.emailToKeep);
    const { deleted, kept } = pair;
    const blockers = listMergeBlockers(world, pair, ({ id }) => erasures.list().includes(id));
    const isDone = blockers.length === 0;
    if (isDone) {
      mergeCustomers(world, pair);
      // Nobody is that customer any more.
      tokens.endTokens(deleted.id.split('/').at(-1) ?? '', ['AccessToken', 'RefreshToken']);
    }
    const merge = {
      keptId: kept.id,
      deletedId: deleted.id,
      jobId: world.ids.take('Job'),
      errors: blockers.map(({ customerId, ...blocker }) => ({
        ...blocker,
        customerIds: [customerId],
      })),
    };
    const news = [
      { topics: ['customers/merge'] },
      ...(isDone ? [{ topics: ['customers/update'] }] : []),
    ];
    tellHappenings(webhooks, news, { at: toDateTime(now()), customer: kept, merge });
    ctx.status = isDone ? 200 : 409;
    ctx.body = {
      ...(isDone ? {} : { error: blockers.map(({ message }) => message).join(' ') }),
      ...merge,
      status: isDone ? 'completed' : 'failed',
    };
  });
}
