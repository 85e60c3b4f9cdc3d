import type { Money } from '@/lib/i18n/formats';
import { isZeroAmount, sumAmounts } from './decimal';
import type { OrderDiscountFieldsFragment } from './order-money.customer-account.generated';

/** `name` is a code or a title, foreign text; null for a kind of discount added upstream later. */
export type Discount = { readonly name: string | null; readonly amount: Money };

function toName(allocation: OrderDiscountFieldsFragment): string | null {
  const application = allocation.discountApplication;
  if ('code' in application) return application.code;
  return 'title' in application ? application.title : null;
}

/** Adds up allocations by the discount's name, in the order they come; those of nothing are left out. */
export function toDiscounts(allocations: readonly OrderDiscountFieldsFragment[]): Discount[] {
  const byName = new Map<string | null, Discount>();
  for (const allocation of allocations) {
    const { amount, currencyCode } = allocation.allocatedAmount;
    if (isZeroAmount(amount)) continue;
    const name = toName(allocation);
    const known = byName.get(name);
    byName.set(name, {
      name,
      amount: { currencyCode, amount: sumAmounts([known?.amount.amount ?? '0', amount]) },
    });
  }
  return [...byName.values()];
}
