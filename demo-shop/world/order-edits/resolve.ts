import type { Ids } from '../ids.ts';
import { unfulfilledUnits } from '../line-units.ts';
import type { OrderRecord } from '../order-records.ts';
import { currentQuantity, orderTotals, owedBack } from '../order-totals.ts';
import type { EditRequestRecord } from '../return-records.ts';
import { toFollowUp } from '../seed/payments.ts';
import { recordRefund, removeUnits } from '../seed/refunds.ts';

/** Nothing is left: the order is cancelled, shipping is given back, held money let go. */
function cancel(order: OrderRecord, at: string, ids: Ids): void {
  order.cancelledAt = at;
  order.cancelReason = 'CUSTOMER';
  if (order.shipping) order.shipping.refunded = true;
  const held = order.transactions.find(
    ({ kind, status }) => kind === 'AUTHORIZATION' && status === 'SUCCESS',
  );
  if (orderTotals(order).paid === 0) {
    if (held) order.transactions.push(toFollowUp(held, 'VOID', held.amount, at, ids));
    order.financialStatus = 'VOIDED';
  }
}

/** What was paid above the order's new total goes back, as far as it is still there. */
function payBackSurplus(order: OrderRecord, at: string, ids: Ids): void {
  const { paid, refunded } = orderTotals(order);
  const owed = owedBack(order);
  const amount = Math.min(owed, paid - refunded);
  if (amount <= 0) return;
  const short = owed > amount ? { shortBy: owed - amount } : {};
  recordRefund(order, { amount, lines: [], name: null, forEdit: true, ...short }, at, ids);
  order.financialStatus = refunded + amount === paid ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
}

/** The shop does what was asked: units come off, money goes back, an emptied order is cancelled. */
export function resolveEdit(
  order: OrderRecord,
  request: EditRequestRecord,
  at: string,
  ids: Ids,
): void {
  const taken: { lineId: string; quantity: number }[] = [];
  for (const { lineId, quantity } of request.lines) {
    const line = order.lines.find(({ id }) => id === lineId);
    // What left in the meantime cannot be taken off any more.
    const units = line ? Math.min(quantity, unfulfilledUnits(order, line)) : 0;
    if (!line || units <= 0) continue;
    removeUnits(line, units);
    taken.push({ lineId, quantity: units });
  }
  request.status = 'RESOLVED';
  request.taken = taken;
  order.updatedAt = at;
  if (taken.length === 0) return;
  order.editedAt = at;
  const current = order.lines.filter((line) => currentQuantity(line) > 0);
  if (current.length === 0) cancel(order, at, ids);
  else if (
    order.fulfillmentStatus === 'PARTIALLY_FULFILLED' &&
    current.every((line) => unfulfilledUnits(order, line) === 0)
  ) {
    order.fulfillmentStatus = 'FULFILLED';
  }
  payBackSurplus(order, at, ids);
}

/** The shop says no: the order stays as it is, and its lines can be asked for again. */
export function declineEdit(order: OrderRecord, request: EditRequestRecord, at: string): void {
  request.status = 'DECLINED';
  order.updatedAt = at;
}
