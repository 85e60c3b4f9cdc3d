import type { Ids } from '../ids.ts';
import type { OrderRecord, TransactionRecord } from '../order-records.ts';
import { orderTotals } from '../order-totals.ts';
import type { Happening } from './steps.ts';

/** The transaction that the money comes on top of: an authorisation, a promise, or the last payment. */
function findParent(order: OrderRecord): TransactionRecord | null {
  const { transactions } = order;
  return (
    transactions.find(({ kind, status }) => kind === 'AUTHORIZATION' && status === 'SUCCESS') ??
    transactions.find(({ status }) => status === 'PENDING') ??
    transactions.at(-1) ??
    null
  );
}

/** The money comes in: captured, or the rest of it paid. */
export function pay(order: OrderRecord, at: string, ids: Ids): Happening[] {
  const parent = findParent(order);
  const isCapture = order.financialStatus === 'AUTHORIZED';
  const { outstanding, paid, total } = orderTotals(order);
  const transaction: TransactionRecord = {
    type: 'MANUAL',
    gateway: 'Manual',
    card: null,
    giftCard: null,
    ...parent,
    id: ids.take('OrderTransaction'),
    parentId: parent && (isCapture || parent.status === 'PENDING') ? parent.id : null,
    kind: isCapture ? 'CAPTURE' : 'SALE',
    status: 'SUCCESS',
    amount: isCapture ? total - paid : outstanding,
    createdAt: at,
    processedAt: at,
  };
  order.transactions.push(transaction);
  order.financialStatus = order.refunds.length > 0 ? 'PARTIALLY_REFUNDED' : 'PAID';
  return [{ topics: ['order_transactions/create', 'orders/paid', 'orders/updated'], transaction }];
}
