import { unfulfilledUnits, unitsOf } from '../line-units.ts';
import type { FulfillmentRecord, OrderRecord } from '../order-records.ts';
import { currentQuantity, sum } from '../order-totals.ts';
import type { LineRecord } from '../records.ts';
import type { ReturnRecord } from '../return-records.ts';
import { isFinalSale, returnableUntil } from './policy.ts';

export type NonReturnableReason =
  | 'FINAL_SALE'
  | 'OTHER'
  | 'RETURN_WINDOW_EXPIRED'
  | 'RETURNED'
  | 'UNFULFILLED';

export type NonReturnableDetail = { quantity: number; reasonCode: NonReturnableReason };

export type LineReturnability = { returnable: number; rest: NonReturnableDetail[] };

/**
 * A refused or withdrawn return leaves its units free to be asked for again. A closed one "has been
 * successfully completed" (`ReturnStatus`), paid back or not: its units came back.
 */
export function isActive({ status }: ReturnRecord): boolean {
  return status === 'REQUESTED' || status === 'OPEN' || status === 'CLOSED';
}

/** Units of the line that some return holds and no refund has taken off the line yet. */
export function heldByReturns(order: OrderRecord, line: LineRecord): number {
  const active = order.returns.filter(isActive);
  const names = new Set(active.map(({ name }) => name));
  const refunded = order.refunds.filter(({ returnName }) => returnName && names.has(returnName));
  const asked = sum(active.map(({ lines }) => unitsOf(lines, line)));
  return Math.max(0, asked - sum(refunded.map(({ lines }) => unitsOf(lines, line))));
}

/** Delivery or pickup; a parcel nobody scanned counts from the day it left. */
function arrivalOf({ createdAt, events }: FulfillmentRecord): string | null {
  const arrived = events.find(({ status }) => status === 'DELIVERED' || status === 'PICKED_UP');
  if (arrived) return arrived.happenedAt;
  return events.length === 0 ? createdAt : null;
}

/** While goods are on their way the days do not count yet. */
function isOpen(fulfillment: FulfillmentRecord, now: Date): boolean {
  const arrivedAt = arrivalOf(fulfillment);
  return arrivedAt === null || Date.parse(returnableUntil(arrivedAt)) >= now.getTime();
}

/** How many units of a line may come back, and why the others may not. */
export function lineReturnability(
  order: OrderRecord,
  line: LineRecord,
  now: Date,
): LineReturnability {
  const sent = order.fulfillments.filter(({ status }) => status === 'SUCCESS');
  const held = Math.min(currentQuantity(line), heldByReturns(order, line));
  const away = line.quantity - currentQuantity(line) + held;
  const left = line.quantity - away;
  const unfulfilled = Math.min(left, unfulfilledUnits(order, line));
  const here = left - unfulfilled;
  const open = sum(
    sent.filter((each) => isOpen(each, now)).map((each) => unitsOf(each.lines, line)),
  );
  const finalSale = isFinalSale(line) ? here : 0;
  const other = !finalSale && (order.cancelledAt || !line.requiresShipping) ? here : 0;
  const returnable = finalSale || other ? 0 : Math.min(here, open);
  const details: NonReturnableDetail[] = [
    { quantity: away, reasonCode: 'RETURNED' },
    { quantity: unfulfilled, reasonCode: 'UNFULFILLED' },
    { quantity: finalSale, reasonCode: 'FINAL_SALE' },
    { quantity: other, reasonCode: 'OTHER' },
    { quantity: here - finalSale - other - returnable, reasonCode: 'RETURN_WINDOW_EXPIRED' },
  ];
  return { returnable, rest: details.filter(({ quantity }) => quantity > 0) };
}
