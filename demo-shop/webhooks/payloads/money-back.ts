import { toNumericId } from '../../customer-account/connection.ts';
import type { OrderRecord, RefundRecord, TransactionRecord } from '../../world/order-records.ts';
import type { ReturnRecord } from '../../world/return-records.ts';
import { toLineItem } from './order-lines.ts';
import { type Payload, toAmount, toIds } from './rest.ts';

/** `order_transactions/create`; also inside a refund. */
export function toTransactionPayload(order: OrderRecord, transaction: TransactionRecord): Payload {
  const { card, gateway, kind, status } = transaction;
  return {
    ...toIds(transaction.id),
    order_id: toNumericId(order.id),
    kind: kind.toLowerCase(),
    gateway: gateway.toLowerCase().replaceAll(' ', '_'),
    status: status.toLowerCase(),
    message: null,
    created_at: transaction.createdAt,
    test: false,
    authorization: null,
    location_id: null,
    user_id: null,
    parent_id: transaction.parentId && toNumericId(transaction.parentId),
    processed_at: transaction.processedAt,
    device_id: null,
    error_code: null,
    source_name: 'web',
    payment_details: card && {
      credit_card_number: `•••• •••• •••• ${card.last4}`,
      credit_card_company: card.brand,
    },
    amount: toAmount(transaction.amount, order.currencyCode),
    currency: order.currencyCode,
    payment_id: `${order.name}.${order.transactions.indexOf(transaction) + 1}`,
  };
}

/** `refunds/create`; also inside an order. */
export function toRefundPayload(order: OrderRecord, refund: RefundRecord): Payload {
  const paidBack = order.transactions.filter(
    ({ createdAt, kind }) => kind === 'REFUND' && createdAt === refund.createdAt,
  );
  const returned = order.returns.find(({ name }) => name === refund.returnName);
  return {
    ...toIds(refund.id),
    order_id: toNumericId(order.id),
    created_at: refund.createdAt,
    note: null,
    user_id: null,
    processed_at: refund.createdAt,
    restock: refund.lines.length > 0,
    duties: [],
    total_duties_set: null,
    return: returned ? toIds(returned.id) : null,
    refund_line_items: refund.lines.flatMap(({ lineId, quantity }, index) => {
      const line = order.lines.find(({ id }) => id === lineId);
      if (!line) return [];
      const id = toNumericId(refund.id) + index + 1;
      const line_item = toLineItem(order, line);
      return [
        { id, line_item_id: toNumericId(lineId), quantity, restock_type: 'return', line_item },
      ];
    }),
    transactions: paidBack.map((transaction) => toTransactionPayload(order, transaction)),
    order_adjustments: [],
  };
}

/** `returns/*`. */
export function toReturnPayload(order: OrderRecord, record: ReturnRecord): Payload {
  return {
    ...toIds(record.id),
    name: record.name,
    status: record.status.toLowerCase(),
    created_at: record.createdAt,
    updated_at: record.updatedAt,
    closed_at: record.closedAt,
    order: toIds(order.id),
    total_return_line_items: record.lines.reduce((total, { quantity }) => total + quantity, 0),
    return_line_items: record.lines.map(({ id, lineId, note, quantity, reason }) => ({
      ...toIds(id),
      quantity,
      return_reason: reason.toLowerCase(),
      customer_note: note,
      line_item: toIds(lineId),
    })),
  };
}
