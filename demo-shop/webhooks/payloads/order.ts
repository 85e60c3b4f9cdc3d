import { toNumericId } from '../../customer-account/connection.ts';
import type { DiscountRecord, OrderRecord } from '../../world/order-records.ts';
import { orderTotals, sum, sumAllocations } from '../../world/order-totals.ts';
import type { CustomerRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { toCustomerPayload, toOrderAddress } from './customer.ts';
import { toFulfillmentPayload } from './fulfillment.ts';
import { toRefundPayload } from './money-back.ts';
import { toLineItem, toShippingLines, toTaxLines } from './order-lines.ts';
import { type Payload, toAmount, toIds, toMoneySet } from './rest.ts';

const FULFILLMENT: Readonly<Record<string, string>> = {
  FULFILLED: 'fulfilled',
  PARTIALLY_FULFILLED: 'partial',
  RESTOCKED: 'restocked',
};

function toDiscount(order: OrderRecord, discount: DiscountRecord): Payload {
  const { kind, title, value } = discount;
  return {
    target_type: discount.targetType.toLowerCase(),
    type: kind === 'CODE' ? 'discount_code' : kind.toLowerCase(),
    value:
      'percentage' in value ? String(value.percentage) : toAmount(value.minor, order.currencyCode),
    value_type: 'percentage' in value ? 'percentage' : 'fixed_amount',
    allocation_method: discount.allocationMethod.toLowerCase(),
    target_selection: discount.targetSelection.toLowerCase(),
    ...(kind === 'CODE' ? { code: title } : { title, description: discount.description }),
  };
}

/** Every amount of an order, each with its set, as it is now and as it was when it was placed. */
function toSums(order: OrderRecord): Payload {
  const { currencyCode, lines, shipping } = order;
  const now = orderTotals(order);
  // As placed: nothing taken off yet.
  const whole = { ...order, lines: lines.map((line) => ({ ...line, removed: null })) };
  const first = orderTotals(
    shipping ? { ...whole, shipping: { ...shipping, refunded: false } } : whole,
  );
  const allocated = sum(lines.map(({ allocations }) => sumAllocations(allocations)));
  const discounts = allocated + sumAllocations(shipping?.allocations ?? []);
  const goods = sum(lines.map(({ quantity, unitPrice }) => quantity * unitPrice));
  const amounts = {
    current_subtotal_price: now.subtotal,
    current_total_price: now.total,
    current_total_tax: now.tax,
    subtotal_price: first.subtotal,
    total_discounts: discounts,
    total_line_items_price: goods,
    total_price: first.total,
    total_tax: first.tax,
  };
  const sets = Object.entries(amounts).flatMap(([name, minor]) => [
    [name, toAmount(minor, currencyCode)],
    [`${name}_set`, toMoneySet(minor, currencyCode)],
  ]);
  return {
    ...Object.fromEntries(sets),
    current_total_duties_set: order.duties ? toMoneySet(now.duties, currencyCode) : null,
    original_total_duties_set: order.duties ? toMoneySet(order.duties, currencyCode) : null,
    total_outstanding: toAmount(now.outstanding, currencyCode),
    total_shipping_price_set: toMoneySet(first.shipping, currencyCode),
    total_tip_received: toAmount(order.tip, currencyCode),
  };
}

/** `orders/*`: the order as the REST resource prints it. */
export function toOrderPayload(
  order: OrderRecord,
  customer: CustomerRecord,
  world: World,
): Payload {
  const taxes = order.taxLines.map(
    (_line, index) =>
      sum(order.lines.map((line) => line.taxes[index] ?? 0)) + (order.shipping?.taxes[index] ?? 0),
  );
  const { currencyCode } = order;
  return {
    ...toIds(order.id),
    app_id: 580111,
    cancel_reason: order.cancelReason?.toLowerCase() ?? null,
    cancelled_at: order.cancelledAt,
    closed_at: null,
    confirmation_number: order.confirmationNumber,
    confirmed: true,
    contact_email: order.email,
    created_at: order.createdAt,
    currency: currencyCode,
    customer_locale: order.customerLocale,
    discount_codes: order.discounts.flatMap((discount, index) => {
      if (discount.kind !== 'CODE') return [];
      const all = [
        ...order.lines.map((line) => line.allocations),
        order.shipping?.allocations ?? [],
      ];
      const own = all.flat().filter((allocation) => allocation.discount === index);
      const amount = toAmount(sumAllocations(own), currencyCode);
      const type = 'percentage' in discount.value ? 'percentage' : 'fixed_amount';
      return [{ code: discount.title, amount, type }];
    }),
    email: order.email,
    estimated_taxes: false,
    financial_status: order.financialStatus.toLowerCase(),
    fulfillment_status: FULFILLMENT[order.fulfillmentStatus] ?? null,
    name: order.name,
    note: order.note,
    note_attributes: [],
    number: order.number - 1000,
    order_number: order.number,
    order_status_url: `${world.shop.url}/${toNumericId(world.shop.id)}/account/orders/${toNumericId(order.id)}`,
    payment_gateway_names: [...new Set(order.transactions.map(({ gateway }) => gateway))],
    phone: order.phone,
    po_number: order.poNumber,
    presentment_currency: currencyCode,
    processed_at: order.processedAt,
    source_name: 'web',
    tags: '',
    tax_lines: toTaxLines(order, taxes),
    taxes_included: order.taxesIncluded,
    test: false,
    updated_at: order.updatedAt,
    ...toSums(order),
    billing_address: toOrderAddress(order.billingAddress),
    customer: toCustomerPayload(customer, order.updatedAt),
    discount_applications: order.discounts.map((discount) => toDiscount(order, discount)),
    fulfillments: order.fulfillments.map((each) => toFulfillmentPayload(order, each)),
    line_items: order.lines.map((line) => toLineItem(order, line)),
    payment_terms: order.paymentTerms && {
      payment_terms_name: order.paymentTerms.name,
      due_at: order.paymentTerms.dueAt,
    },
    refunds: order.refunds.map((refund) => toRefundPayload(order, refund)),
    shipping_address: toOrderAddress(order.shippingAddress),
    shipping_lines: toShippingLines(order),
  };
}
