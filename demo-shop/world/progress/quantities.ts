import { unfulfilledUnits } from '../line-units.ts';
import type { OrderRecord } from '../order-records.ts';
import { currentQuantity } from '../order-totals.ts';
import { heldByReturns } from '../returns/returnable.ts';

export type LineQuantity = { lineId: string; quantity: number };

/** What is still to be sent. */
export function listUnsent(order: OrderRecord): LineQuantity[] {
  return order.lines.flatMap((line) => {
    const quantity = unfulfilledUnits(order, line);
    return quantity > 0 ? [{ lineId: line.id, quantity }] : [];
  });
}

/** What the buyer has and no return speaks of yet. Gift cards do not come back. */
export function listReturnable(order: OrderRecord): LineQuantity[] {
  return order.lines.flatMap((line) => {
    const here = currentQuantity(line) - unfulfilledUnits(order, line);
    const quantity = here - heldByReturns(order, line);
    return quantity > 0 && !line.giftCard ? [{ lineId: line.id, quantity }] : [];
  });
}
