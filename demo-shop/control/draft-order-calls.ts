import type Router from '@koa/router';
import { toNumericId } from '../customer-account/connection.ts';
import type { ShopState } from '../state.ts';
import { listPlacedHappenings } from '../webhooks/list-placed-happenings.ts';
import { type Told, tellHappenings } from '../webhooks/tell-happenings.ts';
import { completeDraft, sendInvoice } from '../world/drafts/complete.ts';
import type { DraftOrderRecord } from '../world/drafts/records.ts';
import { toDateTime } from '../world/seed/clock.ts';

/** What a merchant does with draft orders: invoice, payment, the bin. */
export function addDraftOrderCalls(router: Router, state: ShopState): void {
  const { now, webhooks, world } = state;

  function find(id: unknown): DraftOrderRecord | null {
    const wanted = toNumericId(String(id));
    return [...world.draftOrders.values()].find((each) => toNumericId(each.id) === wanted) ?? null;
  }

  function tell(draft: DraftOrderRecord, happenings: Told[]) {
    const customer = world.customers.get(draft.customerId);
    tellHappenings(webhooks, happenings, { at: toDateTime(now()), customer, draft });
    return happenings.flatMap(({ topics }) => topics);
  }

  /** To the next status; null at the end. */
  function advance(draft: DraftOrderRecord): Told[] | null {
    const at = toDateTime(now());
    const updated = { topics: ['draft_orders/update'] };
    const customer = world.customers.get(draft.customerId);
    if (draft.status === 'COMPLETED' || !customer) return null;
    if (draft.status === 'OPEN') {
      sendInvoice(draft, at);
      return [updated];
    }
    return [updated, ...listPlacedHappenings(completeDraft(draft, customer, at, world))];
  }

  const toObstacle = ({ name, status }: DraftOrderRecord) =>
    status === 'COMPLETED' ? `${name} is an order already.` : `The customer of ${name} is gone.`;

  const toAnswer = ({ id, name, orderId, status }: DraftOrderRecord) => ({
    id,
    name,
    status,
    orderId,
  });

  router.get('/draft-orders', (ctx) => {
    ctx.body = [...world.draftOrders.values()].map((draft) => ({
      ...toAnswer(draft),
      email: draft.email,
    }));
  });
  router.post('/draft-orders/:id/advance', (ctx) => {
    const draft = find(ctx.params.id);
    const happenings = draft && advance(draft);
    if (!draft || !happenings) {
      ctx.status = draft ? 409 : 404;
      ctx.body = { error: draft ? toObstacle(draft) : 'No such draft order.' };
      return;
    }
    ctx.body = { draftOrder: toAnswer(draft), topics: tell(draft, happenings) };
  });
  router.delete('/draft-orders/:id', (ctx) => {
    const draft = find(ctx.params.id);
    ctx.status = draft ? 204 : 404;
    if (!draft) return;
    world.draftOrders.delete(draft.id);
    tell(draft, [{ topics: ['draft_orders/delete'] }]);
  });
}
