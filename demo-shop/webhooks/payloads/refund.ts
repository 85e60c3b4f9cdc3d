import { toNumericId } from '../../customer-account/connection.ts';
import type { OrderRecord, RefundRecord } from '../../world/order-records.ts';
import { shareOfLine } from '../../world/order-share.ts';
import { PICKUP_LOCATION } from '../../world/subscriptions/delivery-options.ts';
import type { World } from '../../world/world.ts';
import { toLineItem } from './order-lines.ts';
import { type Payload, toAmount, toIds, toMoneySet } from './rest.ts';
import { toTransactionPayload } from './transaction.ts';

type Part = RefundRecord['lines'][number];

function toLine(order: OrderRecord, { lineId, quantity }: Part, id: number, world: World) {
  const line = order.lines.find((each) => each.id === lineId);
  if (!line) return [];
  const { currencyCode } = order;
  // What these units were worth, as they stood on the line before anything went.
  const { net, tax } = shareOfLine(order, { ...line, removed: null }, quantity);
  const fields = {
    id,
    line_item_id: toNumericId(lineId),
    location_id: toNumericId(PICKUP_LOCATION.id),
    quantity,
    restock_type: 'return',
    // Numbers here, unlike any other amount of a webhook.
    subtotal: Number(toAmount(net, currencyCode)),
    total_tax: Number(toAmount(tax, currencyCode)),
    subtotal_set: toMoneySet(net, currencyCode),
    total_tax_set: toMoneySet(tax, currencyCode),
    line_item: toLineItem(order, line, world),
  };
  return [fields];
}

/** `refunds/create`; also inside an order. */
export function toRefundPayload(order: OrderRecord, refund: RefundRecord, world: World): Payload {
  const paidBack = order.transactions.filter(
    ({ createdAt, kind }) => kind === 'REFUND' && createdAt === refund.createdAt,
  );
  const returned = order.returns.find(({ name }) => name === refund.returnName);
  const first = toNumericId(refund.id) + 1;
  return {
    ...toIds(refund.id),
    order_id: toNumericId(order.id),
    created_at: refund.createdAt,
    note: null,
    user_id: null,
    processed_at: refund.createdAt,
    restock: refund.lines.length > 0,
    duties: [],
    total_duties_set: toMoneySet(0, order.currencyCode),
    return: returned ? toIds(returned.id) : null,
    refund_shipping_lines: [],
    refund_line_items: refund.lines.flatMap((part, index) =>
      toLine(order, part, first + index, world),
    ),
    transactions: paidBack.map((transaction) => toTransactionPayload(order, transaction)),
    order_adjustments: [],
  };
}
