import { toNumericId } from '../../customer-account/connection.ts';
import type { OrderRecord } from '../../world/order-records.ts';
import { sum } from '../../world/order-totals.ts';
import type { ReturnLineRecord, ReturnRecord } from '../../world/return-records.ts';
import { type Payload, toIds } from './rest.ts';

const toStatus = ({ status }: ReturnRecord) => status.toLowerCase();

function toReturnLine({ fulfillments }: OrderRecord, line: ReturnLineRecord): Payload {
  const sent = fulfillments
    .flatMap(({ lines }) => lines)
    .find(({ lineId }) => lineId === line.lineId);
  return {
    ...toIds(line.id),
    fulfillment_line_item: sent ? { ...toIds(sent.id), line_item: toIds(line.lineId) } : null,
    quantity: line.quantity,
    return_reason: line.reason.toLowerCase(),
    return_reason_note: '',
    customer_note: line.note,
  };
}

/** A return as its order tells of it, and, with the order, as `request`, `approve` and `process` do. */
export function toReturnFields(order: OrderRecord, record: ReturnRecord): Payload {
  const { exchanges, lines } = record;
  const left = exchanges.filter(({ removed }) => !removed);
  return {
    ...toIds(record.id),
    status: toStatus(record),
    total_return_line_items: sum(lines.map(({ quantity }) => quantity)),
    name: record.name,
    return_line_items: lines.map((line) => toReturnLine(order, line)),
    // Fees are quoted before a return is asked for; no return of this shop carries one.
    return_shipping_fees: [],
    exchange_line_items: left.map(({ id }) => ({ ...toIds(id), line_item: null })),
    total_exchange_line_items: sum(left.map(({ quantity }) => quantity)),
  };
}

/** `returns/request`, `approve` and `process`. */
export function toReturnPayload(order: OrderRecord, record: ReturnRecord): Payload {
  return { ...toReturnFields(order, record), order: toIds(order.id) };
}

/** `returns/cancel`, `close` and `reopen` say no more than where the return stands. */
export function toReturnStatus(order: OrderRecord, record: ReturnRecord): Payload {
  return { ...toIds(record.id), order_id: toNumericId(order.id), status: toStatus(record) };
}

/** `returns/decline`; null if it was not declined. */
export function toReturnDecline(order: OrderRecord, record: ReturnRecord): Payload | null {
  if (record.status !== 'DECLINED') return null;
  const { note = null, reason = 'OTHER' } = record.decline ?? {};
  return {
    ...toIds(record.id),
    status: toStatus(record),
    order: toIds(order.id),
    decline: { reason: reason.toLowerCase(), note },
  };
}

/** `returns/update` tells what was taken off a return; lines never leave one here. */
export function toReturnUpdate(_order: OrderRecord, record: ReturnRecord): Payload {
  return {
    admin_graphql_api_id: record.id,
    return_line_items: { removals: [] },
    restocking_fees: { updates: [], removals: [] },
    return_shipping_fees: { updates: [], removals: [] },
  };
}
