import type { ShopState } from '../state.ts';
import { tellHappenings } from '../webhooks/tell-happenings.ts';
import { advance, advanceTo, type Progress } from '../world/progress/advance.ts';
import type { StepName } from '../world/progress/steps.ts';
import { toDateTime } from '../world/seed/clock.ts';
import type { findOrder } from './find-order.ts';

/** Moves an order one step on, or up to `target`, and tells whoever listens; nothing taken where there is no such step. */
export function moveOrder(
  { now, webhooks, world }: ShopState,
  { customer, order }: NonNullable<ReturnType<typeof findOrder>>,
  target?: StepName,
): Progress[] {
  const at = toDateTime(now());
  const taken = world.stock.restock(order, () =>
    target
      ? (advanceTo(order, target, at, world.ids) ?? [])
      : [advance(order, at, world.ids)].filter((progress) => progress !== null),
  );
  for (const { happenings } of taken) {
    tellHappenings(webhooks, happenings, { at, customer, order });
  }
  return taken;
}
