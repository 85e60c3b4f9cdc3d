import type { CartRecord } from '../cart/cart-records.ts';
import { toCartId } from '../cart/cart-store.ts';
import { type CartTools, type PricedCart, priceCart } from '../cart/price-cart.ts';
import type { PricedLine } from '../cart/price-lines.ts';
import { type Minor, toMoney } from '../world/money.ts';
import type { AllocationRecord } from '../world/records.ts';

/** A cart with its prices, worked out once an answer. */
export type CartNode = { id: string; cart: CartRecord; priced: PricedCart; tools: CartTools };
export type CartLineNode = { __typename: 'CartLine'; id: string; in: CartNode; priced: PricedLine };

export function toCartNode(cart: CartRecord, tools: CartTools): CartNode {
  return { id: toCartId(cart), cart, priced: priceCart(cart, tools), tools };
}

export function toLineNode(node: CartNode, priced: PricedLine): CartLineNode {
  return { __typename: 'CartLine', id: priced.line.id, in: node, priced };
}

export const toCartMoney = ({ priced }: CartNode, minor: Minor) =>
  toMoney(minor, priced.currencyCode);

/** Everything this discount took off, wherever it did. */
function toAllocated({ priced }: CartNode, discount: number): Minor {
  const all = [
    ...priced.lines.flatMap((line) => [...line.lineAllocations, ...line.orderAllocations]),
    ...priced.groups.flatMap((group) => group.allocations),
  ];
  return all
    .filter((allocation) => allocation.discount === discount)
    .reduce((total, { amount }) => total + amount, 0);
}

export function toApplication(node: CartNode, discount: number) {
  const applied = node.priced.discounts[discount];
  if (!applied) throw new RangeError(`The cart has no discount ${discount}`);
  const { allocationMethod, kind, targetSelection, targetType, title, value } = applied;
  return {
    __typename:
      kind === 'CODE' ? 'CartCodeDiscountApplication' : 'CartAutomaticDiscountApplication',
    ...{ allocationMethod, targetSelection, targetType, title, code: title },
    totalAllocatedAmount: toCartMoney(node, toAllocated(node, discount)),
    value:
      'minor' in value
        ? { __typename: 'MoneyV2', ...toCartMoney(node, value.minor) }
        : { __typename: 'PricingPercentageValue', percentage: value.percentage },
  };
}

export function toAllocations(node: CartNode, allocations: readonly AllocationRecord[]) {
  return allocations.map(({ amount, discount }) => {
    const application = toApplication(node, discount);
    const { code, targetType, title } = application;
    const isCode = application.__typename === 'CartCodeDiscountApplication';
    return {
      __typename: isCode ? 'CartCodeDiscountAllocation' : 'CartAutomaticDiscountAllocation',
      ...{ code, targetType, title },
      discountApplication: application,
      discountedAmount: toCartMoney(node, amount),
      sourceDiscountApplication: application,
    };
  });
}
