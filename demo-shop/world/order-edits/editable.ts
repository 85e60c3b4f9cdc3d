import { unfulfilledUnits, unitsOf } from '../line-units.ts';
import type { OrderRecord } from '../order-records.ts';
import { currentQuantity, sum } from '../order-totals.ts';
import type { LineRecord } from '../records.ts';

export type IneligibleReason = 'NOT_EDITABLE' | 'PENDING_EDIT_REQUEST';

export type LineEditability = {
  editable: number;
  rest: { quantity: number; reasonCode: IneligibleReason }[];
};

/** How many units of a line a shopper may ask to have taken off, and why not the others. */
export function lineEditability(order: OrderRecord, line: LineRecord): LineEditability {
  const current = currentQuantity(line);
  const open = order.cancelledAt ? 0 : unfulfilledUnits(order, line);
  const waiting = order.editRequests.filter(({ status }) => status === 'REQUESTED');
  const asked = sum(waiting.map(({ lines }) => unitsOf(lines, line)));
  const pending = Math.min(open, asked);
  const rest: LineEditability['rest'] = [
    { quantity: pending, reasonCode: 'PENDING_EDIT_REQUEST' },
    { quantity: current - open, reasonCode: 'NOT_EDITABLE' },
  ];
  return { editable: open - pending, rest: rest.filter(({ quantity }) => quantity > 0) };
}
