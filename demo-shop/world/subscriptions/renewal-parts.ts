import type { DiscountRecord, ShippingRecord, TransactionRecord } from '../order-records.ts';
import type { AllocationRecord } from '../records.ts';
import { getDeliveryOption, LOCAL_DELIVERY, PICKUP } from './delivery-options.ts';
import { allocateDiscounts, isInForce } from './prices.ts';
import type { ContractRecord, SubscriptionDiscountRecord } from './records.ts';

const KINDS = {
  AUTOMATIC_DISCOUNT: 'AUTOMATIC',
  CODE_DISCOUNT: 'CODE',
  MANUAL: 'MANUAL',
} as const;

/** The discounts of a contract that its next order gets. */
export function listInForce({ discounts }: ContractRecord): SubscriptionDiscountRecord[] {
  return discounts.filter(isInForce);
}

export function toOrderDiscounts(contract: ContractRecord): DiscountRecord[] {
  return listInForce(contract).map(({ lineIds, targetType, title, type, value }) => ({
    kind: KINDS[type],
    title,
    description: null,
    value,
    allocationMethod: 'ACROSS',
    targetSelection: lineIds ? 'ENTITLED' : 'ALL',
    targetType,
  }));
}

/** What each line of the contract gets off, pointing into `toOrderDiscounts`. */
export function toLineAllocations(contract: ContractRecord): Map<string, AllocationRecord[]> {
  const inForce = listInForce(contract);
  const byLine = [...allocateDiscounts(contract)].map(
    ([lineId, parts]): [string, AllocationRecord[]] => [
      lineId,
      parts.map(({ amount, discount }) => ({ amount, discount: inForce.indexOf(discount) })),
    ],
  );
  return new Map(byLine);
}

/** The way the contract's goods go; null for what nobody has to carry. */
export function toOrderShipping(contract: ContractRecord): ShippingRecord | null {
  const { deliveryMethod: method, deliveryPrice: originalPrice } = contract;
  if (!method) return null;
  const own = method.kind === 'PICKUP' ? PICKUP : LOCAL_DELIVERY;
  const option = method.kind === 'SHIPPING' ? getDeliveryOption(method.optionCode) : own;
  const allocations = listInForce(contract).flatMap(({ targetType, value }, discount) => {
    if (targetType !== 'SHIPPING_LINE') return [];
    const wanted =
      'minor' in value ? value.minor : Math.round((originalPrice * value.percentage) / 100);
    return [{ discount, amount: Math.min(originalPrice, wanted) }];
  });
  return {
    title: option?.title[0] ?? 'Standard',
    handle: option?.code ?? 'standard',
    originalPrice,
    allocations,
    taxes: [],
    refunded: false,
  };
}

/** Paid as the contract's last order was. */
export function toMeans(
  last: readonly TransactionRecord[],
): Pick<TransactionRecord, 'card' | 'gateway' | 'giftCard' | 'type'> {
  const { card, gateway, type } = last.at(-1) ?? {
    card: { brand: 'Visa', last4: '4242' },
    gateway: 'Shopify Payments',
    type: 'CARD' as const,
  };
  return { card, gateway, giftCard: null, type };
}
