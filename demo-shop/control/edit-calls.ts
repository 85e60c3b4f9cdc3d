import type Router from '@koa/router';
import { z } from 'zod';
import type { ShopState } from '../state.ts';
import { listEditHappenings } from '../webhooks/list-edit-happenings.ts';
import { tellHappenings } from '../webhooks/tell-happenings.ts';
import { declineEdit, resolveEdit } from '../world/order-edits/resolve.ts';
import type { OrderRecord } from '../world/order-records.ts';
import type { EditRequestRecord } from '../world/return-records.ts';
import { toDateTime } from '../world/seed/clock.ts';
import { findOrder } from './find-order.ts';
import { parseOptionalBody } from './read-input.ts';

/** Without an id: the wish that waits longest. */
const answerSchema = z.strictObject({ id: z.string().optional() });
const ANSWER = /\/edits\/(grant|decline)$/;

function findWaiting(order: OrderRecord, id: string | undefined): EditRequestRecord | null {
  const waiting = order.editRequests.filter(({ status }) => status === 'REQUESTED');
  return waiting.find((request) => id === undefined || request.id === id) ?? null;
}

/** Does with the order what was asked, or says no to it, and tells whoever listens. */
function answer(
  { now, webhooks, world }: ShopState,
  { customer, order }: NonNullable<ReturnType<typeof findOrder>>,
  request: EditRequestRecord,
  isGranted: boolean,
): string[] {
  const at = toDateTime(now());
  if (isGranted) world.stock.restock(order, () => resolveEdit(order, request, at, world.ids));
  else declineEdit(order, request, at);
  const happenings = listEditHappenings(order, request);
  tellHappenings(webhooks, happenings, { at, customer, order });
  return happenings.flatMap(({ topics }) => topics);
}

/** The shop's side of wishes to change an order. */
export function addEditCalls(router: Router, state: ShopState): void {
  router.post('/orders/:id{/*rest}/edits/:answer', async (ctx) => {
    const input = await parseOptionalBody(ctx, answerSchema);
    if (!input) return;
    const path = decodeURIComponent(ctx.path);
    const found = ANSWER.test(path) ? findOrder(state.world, path.replace(ANSWER, '')) : null;
    if (!found) {
      ctx.status = 404;
      ctx.body = { error: 'No such order.' };
      return;
    }
    const { order } = found;
    const request = findWaiting(order, input.id);
    if (!request) {
      ctx.status = 409;
      ctx.body = { error: `No wish to change ${order.name} is waiting.` };
      return;
    }
    const topics = answer(state, found, request, path.endsWith('/grant'));
    const { cancelledAt, financialStatus, id, name, updatedAt } = order;
    ctx.body = {
      edit: { id: request.id, status: request.status },
      order: { id, name, financialStatus, cancelledAt, updatedAt },
      topics,
    };
  });
}
