import type { Ids } from '../ids.ts';
import type { Minor } from '../money.ts';
import type { OrderRecord, RefundRecord, TransactionRecord } from '../order-records.ts';
import { currentQuantity, orderTotals, sum, sumAllocations } from '../order-totals.ts';
import type { LineRecord } from '../records.ts';
import type { ReturnLineRecord, ReturnStatus } from '../return-records.ts';
import { addDays } from './clock.ts';
import { toFollowUp } from './payments.ts';

/** Takes more units off a line, with their share of discounts and taxes. */
export function removeUnits(line: LineRecord, units: number): void {
  const quantity = (line.removed?.quantity ?? 0) + units;
  const share = (amount: Minor) => Math.round((amount * quantity) / line.quantity);
  line.removed = {
    quantity,
    discount: share(sumAllocations(line.allocations)),
    taxes: line.taxes.map(share),
  };
}

/** What a payment still holds after the refunds made from it. */
function leftOf(order: OrderRecord, source: TransactionRecord): Minor {
  const gone = order.transactions.filter(
    ({ kind, parentId }) => kind === 'REFUND' && parentId === source.id,
  );
  return source.amount - sum(gone.map(({ amount }) => amount));
}

function payBack(order: OrderRecord, amount: Minor, at: string, ids: Ids): TransactionRecord[] {
  const sources = order.transactions.filter(
    ({ kind, status }) => (kind === 'SALE' || kind === 'CAPTURE') && status === 'SUCCESS',
  );
  let open = amount;
  const refunds: TransactionRecord[] = [];
  // The last means of payment gets its money back first, as Shopify suggests refunds.
  for (const source of sources.reverse()) {
    const part = Math.min(open, leftOf(order, source));
    if (part > 0) refunds.push(toFollowUp(source, 'REFUND', part, at, ids));
    open -= part;
  }
  return refunds;
}

/** What is paid back, for which lines, in whose name; the rest as in the record. */
export type Refunding = Pick<RefundRecord, 'amount' | 'forEdit' | 'lines' | 'shortBy'> & {
  name: string | null;
};

/** Writes a refund into the order, with the transactions that carry its money. */
export function recordRefund(order: OrderRecord, refund: Refunding, at: string, ids: Ids): void {
  const { amount, lines, name, ...rest } = refund;
  const id = ids.take('Refund');
  order.refunds.push({ id, createdAt: at, amount, returnName: name, lines, ...rest });
  order.transactions.push(...payBack(order, amount, at, ids));
  order.updatedAt = at;
}

/** Money back without goods back: a tenth of the order, rounded down. */
export function refundGoodwill(order: OrderRecord, ids: Ids): void {
  const amount = Math.floor(orderTotals(order).paid / 10);
  recordRefund(order, { amount, lines: [], name: null }, addDays(order.processedAt, 9), ids);
  order.financialStatus = 'PARTIALLY_REFUNDED';
}

/** One unit of the first line came back; its price, tax included, was paid back. */
export function refundReturn(order: OrderRecord, ids: Ids): void {
  const line = order.lines[0];
  if (!line) return;
  const before = orderTotals(order).total;
  removeUnits(line, 1);
  const amount = before - orderTotals(order).total;
  const lines = [{ lineId: line.id, quantity: 1 }];
  const name = `${order.name}-R1`;
  recordRefund(order, { amount, lines, name }, addDays(order.processedAt, 16), ids);
  addReturn(order, lines, 'CLOSED', ids);
  order.financialStatus = orderTotals(order).total === 0 ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
}

/** Everything was taken back, shipping too. */
export function refundWhole(order: OrderRecord, ids: Ids): void {
  const { paid } = orderTotals(order);
  for (const line of order.lines) removeUnits(line, currentQuantity(line));
  if (order.shipping) order.shipping.refunded = true;
  const lines = order.lines.map(({ id, quantity }) => ({ lineId: id, quantity }));
  const at = order.cancelledAt ?? addDays(order.processedAt, 12);
  recordRefund(order, { amount: paid, lines, name: null }, at, ids);
  order.financialStatus = 'REFUNDED';
}

type ReturnedUnits = { lineId: string; quantity: number } & Partial<ReturnLineRecord>;

/** A return in the given state over some lines of the order. */
export function addReturn(
  order: OrderRecord,
  lines: readonly ReturnedUnits[],
  status: ReturnStatus,
  ids: Ids,
): void {
  const createdAt = addDays(order.processedAt, 8);
  const closedAt = status === 'CLOSED' ? addDays(createdAt, 8) : null;
  order.returns.push({
    id: ids.take('Return'),
    name: `${order.name}-R${order.returns.length + 1}`,
    status,
    createdAt,
    updatedAt: closedAt ?? createdAt,
    closedAt,
    lines: lines.map((line) => ({
      reason: 'UNWANTED',
      definitionId: null,
      note: null,
      verified: true,
      ...line,
      id: ids.take('ReturnLineItem'),
    })),
    exchanges: [],
    deliveries: [],
    decline: null,
  });
}
