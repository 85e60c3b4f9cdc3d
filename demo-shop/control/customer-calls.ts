import type Router from '@koa/router';
import { z } from 'zod';
import type { ShopState } from '../state.ts';
import { tellHappenings } from '../webhooks/tell-happenings.ts';
import { choosePair, listMergeBlockers, mergeCustomers } from '../world/customers/merge.ts';
import type { CustomerRecord } from '../world/records.ts';
import { toDateTime } from '../world/seed/clock.ts';
import { parseBody, parseOptionalBody } from './read-input.ts';

/** E-mails, as people know customers by; the names are those of `customerMerge`. */
const mergeSchema = z.strictObject({
  customerOne: z.string(),
  customerTwo: z.string(),
  emailToKeep: z.string().optional(),
});

const disableSchema = z.strictObject({ tellsNobody: z.boolean().optional() });

/** What a merchant does to customers. */
export function addCustomerCalls(router: Router, state: ShopState): void {
  const { erasures, now, tokens, webhooks, world } = state;

  /** Nobody is that customer any more. */
  const endTokens = ({ id }: CustomerRecord) => tokens.endAll(id.split('/').at(-1) ?? '');

  for (const step of ['disable', 'enable']) {
    router.post(`/customers/:email/${step}`, async (ctx) => {
      const input = await parseOptionalBody(ctx, disableSchema);
      if (!input) return;
      const customer = world.findCustomerByEmail(String(ctx.params.email));
      ctx.status = customer ? 204 : 404;
      if (!customer) return;
      customer.isDisabled = step === 'disable';
      if (customer.isDisabled) endTokens(customer);
      if (input.tellsNobody) return;
      webhooks.fire(`customers/${step}`, { at: toDateTime(now()), customer });
    });
  }

  router.delete('/customers/:email', (ctx) => {
    const customer = world.findCustomerByEmail(String(ctx.params.email));
    // "You can only delete customers who haven't placed any orders" (`customerDelete`, Admin API).
    const isKept = customer && customer.orders.length > 0;
    ctx.status = isKept ? 409 : customer ? 204 : 404;
    if (isKept) ctx.body = { error: 'Customers who ordered are kept.' };
    if (!customer || isKept) return;
    world.customers.delete(customer.id);
    endTokens(customer);
    webhooks.fire('customers/delete', { at: toDateTime(now()), customer });
  });

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
    if (!pair) {
      ctx.status = 422;
      ctx.body = { error: 'The e-mail to keep is of neither customer.' };
      return;
    }
    const { deleted, kept } = pair;
    const blockers = listMergeBlockers(world, pair, ({ id }) => erasures.list().includes(id));
    const isDone = blockers.length === 0;
    if (isDone) {
      mergeCustomers(world, pair);
      endTokens(deleted);
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
