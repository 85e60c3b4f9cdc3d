import type { OrderRecord } from '../../world/order-records.ts';
import { orderTotals, sum, sumAllocations } from '../../world/order-totals.ts';
import { type Payload, toAmount, toMoneySet } from './rest.ts';

/** An order before anything was taken off it. */
function toPlaced(order: OrderRecord): OrderRecord {
  const { lines, shipping } = order;
  return {
    ...order,
    lines: lines.map((line) => ({ ...line, removed: null })),
    shipping: shipping && { ...shipping, refunded: false },
  };
}

function sumDiscounts({ lines, shipping }: OrderRecord): number {
  const onLines = lines.map(
    ({ allocations, removed }) => sumAllocations(allocations) - (removed?.discount ?? 0),
  );
  return sum(onLines) + (shipping?.refunded ? 0 : sumAllocations(shipping?.allocations ?? []));
}

/** Every amount of an order, each with its set, as it is now and as it was when it was placed. */
export function toSums(order: OrderRecord): Payload {
  const { currencyCode } = order;
  const toSet = (minor: number) => toMoneySet(minor, currencyCode);
  const placed = toPlaced(order);
  const now = orderTotals(order);
  const first = orderTotals(placed);
  const amounts = {
    current_subtotal_price: now.subtotal,
    current_total_discounts: sumDiscounts(order),
    current_total_price: now.total,
    current_total_tax: now.tax,
    subtotal_price: first.subtotal,
    total_discounts: sumDiscounts(placed),
    total_line_items_price: sum(order.lines.map(({ quantity, unitPrice }) => quantity * unitPrice)),
    total_price: first.total,
    total_tax: first.tax,
  };
  const sets = Object.entries(amounts).flatMap(([name, minor]) => [
    [name, toAmount(minor, currencyCode)],
    [`${name}_set`, toSet(minor)],
  ]);
  return {
    ...Object.fromEntries(sets),
    current_shipping_price_set: toSet(now.shipping),
    current_total_additional_fees_set: first.fees ? toSet(now.fees) : null,
    current_total_duties_set: order.duties ? toSet(now.duties) : null,
    original_total_additional_fees_set: first.fees ? toSet(first.fees) : null,
    original_total_duties_set: order.duties ? toSet(order.duties) : null,
    // Nobody pays cash here.
    total_cash_rounding_payment_adjustment_set: toSet(0),
    total_cash_rounding_refund_adjustment_set: toSet(0),
    total_outstanding: toAmount(now.outstanding, currencyCode),
    total_shipping_price_set: toSet(first.shipping),
    total_tip_received: toAmount(order.tip, currencyCode),
  };
}
