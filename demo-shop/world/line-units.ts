import type { OrderRecord } from './order-records.ts';
import { currentQuantity, sum } from './order-totals.ts';
import type { LineRecord } from './records.ts';

type Part = { lineId: string; quantity: number };

/** How many units of the line are in these parcels, refunds or returns. */
export function unitsOf(parts: readonly Part[], line: LineRecord): number {
  return sum(parts.filter(({ lineId }) => lineId === line.id).map(({ quantity }) => quantity));
}

/** Units that left in a parcel which was not called off. */
export function sentUnits(order: OrderRecord, line: LineRecord): number {
  const parcels = order.fulfillments.filter(({ status }) => status === 'SUCCESS');
  return unitsOf(
    parcels.flatMap(({ lines }) => lines),
    line,
  );
}

/** Units that an edit took off; what refunds took off is told by them. */
export function editedAwayUnits(order: OrderRecord, line: LineRecord): number {
  const refunded = order.refunds.flatMap(({ lines }) => lines);
  return Math.max(0, line.quantity - currentQuantity(line) - unitsOf(refunded, line));
}

/** Units still to be sent. Those that came back left all the same, those edited away never will. */
export function unfulfilledUnits(order: OrderRecord, line: LineRecord): number {
  const toSend = line.quantity - editedAwayUnits(order, line) - sentUnits(order, line);
  return Math.max(0, Math.min(currentQuantity(line), toSend));
}
