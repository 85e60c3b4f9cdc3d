import { type MoneyV2, toEuroCents, toMoney } from '../../world/money.ts';
import type { FulfillmentRecord, OrderRecord } from '../../world/order-records.ts';
import type { AllocationRecord, LineRecord } from '../../world/records.ts';
import type { ReturnRecord } from '../../world/return-records.ts';

/** A part of an order together with the order, which has the currency and the discounts. */
export type InOrder<Part> = Part & { order: OrderRecord };

export type LineInOrder = InOrder<{ line: LineRecord }>;
export type FulfillmentInOrder = InOrder<{ id: string; fulfillment: FulfillmentRecord }>;
export type ReturnInOrder = InOrder<{ id: string; record: ReturnRecord }>;
export type QuantityOfLine = { id: string; quantity: number; lineItem: LineInOrder };

export function toLineInOrder(order: OrderRecord, line: LineRecord): LineInOrder & { id: string } {
  return { id: line.id, order, line };
}

/** Lines of a fulfillment, refund or return, each with the order line it stands for. */
export function toQuantities(
  order: OrderRecord,
  parts: readonly { id: string; lineId: string; quantity: number }[],
): QuantityOfLine[] {
  return parts.flatMap(({ id, lineId, quantity }) => {
    const line = order.lines.find((each) => each.id === lineId);
    return line ? [{ id, quantity, lineItem: toLineInOrder(order, line) }] : [];
  });
}

export function toOrderMoney(order: Pick<OrderRecord, 'currencyCode'>, minor: number): MoneyV2 {
  return toMoney(minor, order.currencyCode);
}

/** Both sides of an amount: what the shopper saw, and the shop's own euro. */
export function toOrderMoneyBag(order: OrderRecord, minor: number) {
  return {
    presentmentMoney: toOrderMoney(order, minor),
    shopMoney: toMoney(toEuroCents(minor, order.currencyCode), 'EUR'),
  };
}
/** An order or a draft of one. */
type WithDiscounts = Pick<OrderRecord, 'currencyCode' | 'discounts' | 'name'>;

const DISCOUNT_TYPES = {
  AUTOMATIC: 'AutomaticDiscountApplication',
  CODE: 'DiscountCodeApplication',
  MANUAL: 'ManualDiscountApplication',
  SCRIPT: 'ScriptDiscountApplication',
} as const;

/** A `DiscountApplication` of whichever kind; graphql-js reads `__typename` to tell which. */
export function toDiscountApplication(order: WithDiscounts, position: number) {
  const discount = order.discounts[position];
  if (!discount) throw new RangeError(`order ${order.name} has no discount ${position}`);
  const { kind, title, value, ...rest } = discount;
  return {
    ...rest,
    __typename: DISCOUNT_TYPES[kind],
    title,
    code: title,
    value:
      'percentage' in value
        ? { __typename: 'PricingPercentageValue', percentage: value.percentage }
        : { __typename: 'MoneyV2', ...toOrderMoney(order, value.minor) },
  };
}

export function toDiscountAllocations(
  order: WithDiscounts,
  allocations: readonly AllocationRecord[],
) {
  return allocations.map(({ amount, discount }) => ({
    allocatedAmount: toOrderMoney(order, amount),
    discountApplication: toDiscountApplication(order, discount),
  }));
}
