import { unfulfilledUnits, unitsOf } from '../line-units.ts';
import type { OrderRecord } from '../order-records.ts';
import { currentQuantity } from '../order-totals.ts';

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
  const open = order.returns.filter(({ status }) => status === 'OPEN' || status === 'REQUESTED');
  return order.lines.flatMap((line) => {
    const spokenFor = unitsOf(
      open.flatMap(({ lines }) => lines),
      line,
    );
    const quantity = currentQuantity(line) - unfulfilledUnits(order, line) - spokenFor;
    return quantity > 0 && !line.giftCard ? [{ lineId: line.id, quantity }] : [];
  });
}
