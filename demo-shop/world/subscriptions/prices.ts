import { allocate, type Minor } from '../money.ts';
import { sum } from '../order-totals.ts';
import type { ContractRecord, SubscriptionDiscountRecord } from './records.ts';

export type LineAllocation = { discount: SubscriptionDiscountRecord; amount: Minor };

/** A discount with a limit ends once it was given that often. */
export function isInForce({ recurringCycleLimit, usageCount }: SubscriptionDiscountRecord) {
  return recurringCycleLimit === null || usageCount < recurringCycleLimit;
}

/**
 * What the discounts take off each line on the next order, by line id: one discount after the
 * other, each from what the ones before it left, spread so that the parts sum to it exactly.
 */
export function allocateDiscounts(contract: ContractRecord): Map<string, LineAllocation[]> {
  const allocations = new Map(contract.lines.map(({ id }) => [id, [] as LineAllocation[]]));
  const left = (id: string, gross: Minor) =>
    gross - sum((allocations.get(id) ?? []).map(({ amount }) => amount));
  for (const discount of contract.discounts) {
    if (discount.targetType !== 'LINE_ITEM' || !isInForce(discount)) continue;
    const lines = contract.lines.filter(({ id }) => discount.lineIds?.includes(id) ?? true);
    const weights = lines.map(({ id, quantity, unitPrice }) => left(id, unitPrice * quantity));
    const base = sum(weights);
    const { value } = discount;
    const wanted = 'minor' in value ? value.minor : Math.round((base * value.percentage) / 100);
    const parts = allocate(Math.min(base, wanted), weights);
    for (const [index, { id }] of lines.entries()) {
      allocations.get(id)?.push({ discount, amount: parts[index] ?? 0 });
    }
  }
  return allocations;
}
