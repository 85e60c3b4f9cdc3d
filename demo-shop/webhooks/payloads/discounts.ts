import type { DiscountRecord, OrderRecord } from '../../world/order-records.ts';
import { sumAllocations } from '../../world/order-totals.ts';
import { type Payload, toAmount } from './rest.ts';

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

/** Every discount of an order, in the order in which allocations point at them. */
export function toDiscountApplications(order: OrderRecord): Payload[] {
  return order.discounts.map((discount) => toDiscount(order, discount));
}

/** The codes that were typed in, and what each took off lines and shipping. */
export function toDiscountCodes(order: OrderRecord): Payload[] {
  const all = [...order.lines, ...(order.shipping ? [order.shipping] : [])];
  return order.discounts.flatMap((discount, index) => {
    if (discount.kind !== 'CODE') return [];
    const own = all
      .flatMap(({ allocations }) => allocations)
      .filter((allocation) => allocation.discount === index);
    const amount = toAmount(sumAllocations(own), order.currencyCode);
    const type = 'percentage' in discount.value ? 'percentage' : 'fixed_amount';
    return [{ code: discount.title, amount, type }];
  });
}
