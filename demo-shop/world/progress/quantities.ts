import type { OrderRecord } from '../order-records.ts';
import { currentQuantity, sum } from '../order-totals.ts';
import type { LineRecord } from '../records.ts';

export type LineQuantity = { lineId: string; quantity: number };

/** Units of a line that left in a parcel which was not called off. */
export function sentQuantity(order: OrderRecord, line: LineRecord): number {
  const parcels = order.fulfillments.filter(({ status }) => status === 'SUCCESS');
  const parts = parcels.flatMap(({ lines }) => lines).filter(({ lineId }) => lineId === line.id);
  return sum(parts.map(({ quantity }) => quantity));
}

/** What is still to be sent. */
export function listUnsent(order: OrderRecord): LineQuantity[] {
  return order.lines.flatMap((line) => {
    // Units that came back were sent all the same.
    const quantity = Math.min(currentQuantity(line), line.quantity - sentQuantity(order, line));
    return quantity > 0 ? [{ lineId: line.id, quantity }] : [];
  });
}

/** What the buyer has and no return speaks of yet. Gift cards do not come back. */
export function listReturnable(order: OrderRecord): LineQuantity[] {
  const open = order.returns.filter(({ status }) => status === 'OPEN' || status === 'REQUESTED');
  return order.lines.flatMap((line) => {
    const parts = open.flatMap(({ lines }) => lines).filter(({ lineId }) => lineId === line.id);
    const spokenFor = sum(parts.map(({ quantity }) => quantity));
    const quantity = Math.min(currentQuantity(line), sentQuantity(order, line)) - spokenFor;
    return quantity > 0 && !line.giftCard ? [{ lineId: line.id, quantity }] : [];
  });
}
