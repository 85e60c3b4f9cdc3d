import { toNumericId } from '../../customer-account/connection.ts';
import { sentUnits } from '../../world/line-units.ts';
import type { OrderRecord } from '../../world/order-records.ts';
import { currentQuantity, sumAllocations } from '../../world/order-totals.ts';
import type { AllocationRecord, LineRecord } from '../../world/records.ts';
import type { World } from '../../world/world.ts';
import { type Payload, toAmount, toIds, toMoneySet } from './rest.ts';

/** The line's digits, as the last part of a gid of another type. */
const numberOf = (gid: string | null) => (gid ? toNumericId(gid) : null);

/** What a unit weighs; nobody weighed what the catalogue does not know. */
export function toGrams({ variantId }: LineRecord, { catalog }: World): number {
  return (variantId && catalog.variantById(variantId)?.variant.weightGrams) || 0;
}

export function toTaxLines(order: OrderRecord, amounts: readonly number[]): Payload[] {
  return order.taxLines.map(({ rate, title }, index) => ({
    channel_liable: false,
    price: toAmount(amounts[index] ?? 0, order.currencyCode),
    price_set: toMoneySet(amounts[index] ?? 0, order.currencyCode),
    rate,
    title,
  }));
}

export function toAllocations(order: OrderRecord, allocations: readonly AllocationRecord[]) {
  return allocations.map(({ amount, discount }) => ({
    amount: toAmount(amount, order.currencyCode),
    amount_set: toMoneySet(amount, order.currencyCode),
    discount_application_index: discount,
  }));
}

/** A line as it stands inside parcels and refunds. */
export function toLineItem(order: OrderRecord, line: LineRecord, world: World): Payload {
  const { currencyCode } = order;
  const sent = sentUnits(order, line);
  const current = currentQuantity(line);
  return {
    ...toIds(line.id),
    fulfillable_quantity: Math.max(0, current - sent),
    fulfillment_service: 'manual',
    fulfillment_status: sent === 0 ? null : sent >= current ? 'fulfilled' : 'partial',
    gift_card: line.giftCard,
    grams: toGrams(line, world),
    name: line.variantTitle ? `${line.title} - ${line.variantTitle}` : line.title,
    price: toAmount(line.unitPrice, currencyCode),
    price_set: toMoneySet(line.unitPrice, currencyCode),
    product_exists: line.productId !== null,
    product_id: numberOf(line.productId),
    properties: line.attributes.map(({ key, value }) => ({ name: key, value })),
    quantity: line.quantity,
    requires_shipping: line.requiresShipping,
    sku: line.sku,
    taxable: line.taxes.length > 0,
    title: line.title,
    total_discount: toAmount(0, currencyCode),
    total_discount_set: toMoneySet(0, currencyCode),
    variant_id: numberOf(line.variantId),
    variant_inventory_management: 'shopify',
    variant_title: line.variantTitle,
    vendor: line.vendor,
    tax_lines: toTaxLines(order, line.taxes),
    duties: [],
    discount_allocations: toAllocations(order, line.allocations),
  };
}

/** A line as it stands in its order. */
export function toOrderLineItem(order: OrderRecord, line: LineRecord, world: World): Payload {
  return {
    ...toLineItem(order, line, world),
    attributed_staffs: [],
    current_quantity: currentQuantity(line),
    sales_line_item_group_id: numberOf(line.group?.id ?? null),
  };
}

export function toShippingLines(order: OrderRecord): Payload[] {
  const { currencyCode, shipping } = order;
  if (!shipping) return [];
  const discounted = shipping.originalPrice - sumAllocations(shipping.allocations);
  const line = {
    id: toNumericId(order.id),
    carrier_identifier: null,
    code: shipping.handle,
    current_discounted_price_set: toMoneySet(shipping.refunded ? 0 : discounted, currencyCode),
    discounted_price: toAmount(discounted, currencyCode),
    discounted_price_set: toMoneySet(discounted, currencyCode),
    is_removed: false,
    phone: null,
    price: toAmount(shipping.originalPrice, currencyCode),
    price_set: toMoneySet(shipping.originalPrice, currencyCode),
    requested_fulfillment_service_id: null,
    source: 'shopify',
    title: shipping.title,
    tax_lines: toTaxLines(order, shipping.taxes),
    discount_allocations: toAllocations(order, shipping.allocations),
  };
  return [line];
}
