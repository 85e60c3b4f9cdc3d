import type { Ids } from '../ids.ts';
import type { OrderRecord } from '../order-records.ts';
import { orderTotals, owedBack } from '../order-totals.ts';
import type { ReturnRecord } from '../return-records.ts';
import { recordRefund, removeUnits } from '../seed/refunds.ts';
import { listReturnable } from './quantities.ts';
import type { Happening } from './steps.ts';

/** The return that was asked for is approved; without one, one unit of the first line comes back. */
export function openReturn(order: OrderRecord, at: string, ids: Ids): Happening[] {
  const requested = order.returns.find(({ status }) => status === 'REQUESTED');
  if (requested) {
    requested.status = 'OPEN';
    requested.updatedAt = at;
    return [{ topics: ['returns/approve', 'orders/updated'], returned: requested }];
  }
  const [part] = listReturnable(order);
  if (!part) return [];
  const returned: ReturnRecord = {
    id: ids.take('Return'),
    name: `${order.name}-R${order.returns.length + 1}`,
    status: 'OPEN',
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    lines: [
      {
        id: ids.take('ReturnLineItem'),
        lineId: part.lineId,
        quantity: 1,
        reason: 'UNWANTED',
        definitionId: null,
        note: null,
        verified: true,
      },
    ],
    exchanges: [],
    deliveries: [],
    decline: null,
  };
  order.returns.push(returned);
  return [{ topics: ['returns/approve', 'orders/updated'], returned }];
}

/** The goods of the open return are paid back, as far as they were paid for, and the return is closed. */
export function refundReturned(order: OrderRecord, at: string, ids: Ids): Happening[] {
  const returned = order.returns.find(({ status }) => status === 'OPEN');
  if (!returned) return [];
  const before = orderTotals(order);
  for (const { lineId, quantity } of returned.lines) {
    const line = order.lines.find(({ id }) => id === lineId);
    if (line) removeUnits(line, quantity);
  }
  const { total } = orderTotals(order);
  const amount = Math.min(before.total - total, before.paid - before.refunded);
  const lines = returned.lines.map(({ lineId, quantity }) => ({ lineId, quantity }));
  const short = owedBack(order) > amount ? { shortBy: owedBack(order) - amount } : {};
  recordRefund(order, { amount, lines, name: returned.name, ...short }, at, ids);
  returned.status = 'CLOSED';
  returned.closedAt = at;
  returned.updatedAt = at;
  const isAllBack = orderTotals(order).refunded === before.paid;
  order.financialStatus = isAllBack ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
  return [
    { topics: ['refunds/create'], refund: order.refunds.at(-1) },
    ...order.transactions
      .filter(({ createdAt, kind }) => kind === 'REFUND' && createdAt === at)
      .map((transaction) => ({ topics: ['order_transactions/create'], transaction })),
    { topics: ['returns/close', 'orders/updated'], returned },
  ];
}
