import { allocate, fromEuro, type Minor } from '../world/money.ts';
import type { DiscountRecord } from '../world/order-records.ts';
import { sum, sumAllocations } from '../world/order-totals.ts';
import type { CustomerRecord } from '../world/records.ts';
import type { CartRecord, CartWarning } from './cart-records.ts';
import { toCartId } from './cart-store.ts';
import { getDiscountByCode, SHOP_DISCOUNTS, type ShopDiscount } from './discount-codes.ts';
import {
  type JudgedLine,
  judgeDiscount,
  listEntitled,
  toWarningMessage,
} from './judge-discount.ts';
import type { PricedGroup } from './price-cart.ts';
import type { PricedLine } from './price-lines.ts';

/** As the order's record will keep it; `level` says whether lines or the whole order are reduced. */
export type AppliedDiscount = DiscountRecord & { level: ShopDiscount['kind'] };

type Circumstances = { currencyCode: string; customer: CustomerRecord | null; now: Date };

const ORDER: readonly ShopDiscount['kind'][] = ['product', 'order', 'shipping'];

function toRecord(discount: ShopDiscount, currencyCode: string): AppliedDiscount {
  const { kind, value } = discount;
  return {
    kind: discount.code ? 'CODE' : 'AUTOMATIC',
    title: discount.code ?? discount.title,
    description: null,
    value: 'euro' in value ? { minor: fromEuro(value.euro, currencyCode) } : value,
    allocationMethod: kind === 'order' ? 'ACROSS' : 'EACH',
    targetSelection: kind === 'product' ? 'ENTITLED' : 'ALL',
    targetType: kind === 'shipping' ? 'SHIPPING_LINE' : 'LINE_ITEM',
    level: kind,
  };
}

const amountOf = ({ value }: AppliedDiscount, base: Minor) =>
  Math.min(base, 'minor' in value ? value.minor : Math.round((base * value.percentage) / 100));

const leftOf = (line: PricedLine) =>
  line.subtotal - sumAllocations(line.lineAllocations) - sumAllocations(line.orderAllocations);

function reduce(
  shopDiscount: ShopDiscount,
  applied: AppliedDiscount,
  discount: number,
  lines: PricedLine[],
  groups: PricedGroup[],
): void {
  if (shopDiscount.kind === 'shipping') {
    for (const group of groups) {
      group.allocations.push({ discount, amount: amountOf(applied, group.selected.cost) });
    }
    return;
  }
  const entitled = listEntitled(shopDiscount, lines);
  if (shopDiscount.kind === 'product') {
    for (const line of entitled) {
      line.lineAllocations.push({ discount, amount: amountOf(applied, leftOf(line)) });
    }
    return;
  }
  const weights = entitled.map(leftOf);
  const parts = allocate(amountOf(applied, sum(weights)), weights);
  for (const [index, line] of entitled.entries()) {
    line.orderAllocations.push({ discount, amount: parts[index] ?? 0 });
  }
}

/** Judges the cart's codes, then reduces lines, order and delivery, in this order; writes in place. */
export function applyShopDiscounts(
  cart: CartRecord,
  lines: PricedLine[],
  groups: PricedGroup[],
  circumstances: Circumstances,
): {
  discounts: AppliedDiscount[];
  codes: { code: string; applicable: boolean }[];
  warnings: CartWarning[];
} {
  const judged: JudgedLine[] = lines;
  const good = SHOP_DISCOUNTS.filter(
    (one) => !one.code && judgeDiscount(one, judged, circumstances) === null,
  );
  const warnings: CartWarning[] = [];
  const codes = cart.discountCodes.map((code) => {
    const found = getDiscountByCode(code);
    const others = good.filter((one) => one.code !== null);
    const clash = found && others.some((one) => one.alone || found.alone);
    const refusal = !found
      ? 'DISCOUNT_NOT_FOUND'
      : (judgeDiscount(found, judged, circumstances) ??
        (clash ? 'DISCOUNT_CODE_NOT_HONOURED' : null));
    if (found && !refusal) good.push(found);
    else if (refusal) {
      const message = toWarningMessage(refusal, code);
      warnings.push({ code: refusal, message, target: toCartId(cart) });
    }
    return { code, applicable: refusal === null };
  });
  const inOrder = ORDER.flatMap((kind) => good.filter((one) => one.kind === kind));
  const discounts = inOrder.map((one, index) => {
    const applied = toRecord(one, circumstances.currencyCode);
    reduce(one, applied, index, lines, groups);
    return applied;
  });
  return { discounts, codes, warnings };
}
