import { allocate, EUR_RATES, fromEuro, type Minor } from '../money.ts';
import type { DiscountRecord, ShippingRecord } from '../order-records.ts';
import { sumAllocations } from '../order-totals.ts';
import type { LineRecord } from '../records.ts';
import type { DiscountLife } from './life.ts';

/** The discount that goes by this name. */
export function toDiscount(kind: DiscountLife, currencyCode: string): DiscountRecord {
  const base = {
    description: null,
    allocationMethod: 'ACROSS',
    targetSelection: 'ALL',
    targetType: 'LINE_ITEM',
  } as const;
  switch (kind) {
    case 'code-percent':
      return { ...base, kind: 'CODE', title: 'WELCOME10', value: { percentage: 10 } };
    case 'code-fixed':
      return {
        ...base,
        kind: 'CODE',
        title: 'FIVEOFF',
        value: { minor: fromEuro('5.00', currencyCode) },
      };
    case 'automatic-line':
      return {
        ...base,
        kind: 'AUTOMATIC',
        title: 'Autumn table, 20 % off',
        value: { percentage: 20 },
        allocationMethod: 'EACH',
        targetSelection: 'ENTITLED',
      };
    case 'script':
      return {
        ...base,
        kind: 'SCRIPT',
        title: 'Two for a set',
        value: { percentage: 15 },
        allocationMethod: 'EACH',
        targetSelection: 'ENTITLED',
      };
    case 'manual':
      return {
        ...base,
        kind: 'MANUAL',
        title: 'Thank you for your patience',
        description: 'Given by our service team',
        value: { percentage: 5 },
        targetSelection: 'EXPLICIT',
      };
    case 'free-shipping':
      return {
        ...base,
        kind: 'CODE',
        title: 'FREESHIP',
        value: { percentage: 100 },
        targetType: 'SHIPPING_LINE',
      };
  }
}

function left(line: LineRecord): Minor {
  return line.unitPrice * line.quantity - sumAllocations(line.allocations);
}

function amountOf(discount: DiscountRecord, base: Minor): Minor {
  const { value } = discount;
  return Math.min(
    base,
    'minor' in value ? value.minor : Math.round((base * value.percentage) / 100),
  );
}

/** Spreads each discount over what it aims at, one after the other; writes to lines and shipping. */
export function applyDiscounts(
  kinds: readonly DiscountLife[],
  currencyCode: string,
  lines: LineRecord[],
  shipping: ShippingRecord | null,
): DiscountRecord[] {
  if (EUR_RATES[currencyCode] === undefined) throw new RangeError(`no rate for ${currencyCode}`);
  const discounts: DiscountRecord[] = [];
  for (const kind of kinds) {
    const discount = toDiscount(kind, currencyCode);
    if (discount.targetType === 'SHIPPING_LINE') {
      if (!shipping) continue;
      const amount = amountOf(discount, shipping.originalPrice);
      shipping.allocations.push({ discount: discounts.length, amount });
    } else {
      // A gift card is money already: Shopify never discounts it.
      const goods = lines.filter((line) => !line.giftCard);
      const entitled = discount.targetSelection === 'ENTITLED' ? goods.slice(0, 1) : goods;
      if (entitled.length === 0) continue;
      const weights = entitled.map(left);
      const total = amountOf(
        discount,
        weights.reduce((sum, weight) => sum + weight, 0),
      );
      const parts = allocate(total, weights);
      for (const [index, line] of entitled.entries()) {
        line.allocations.push({ discount: discounts.length, amount: parts[index] ?? 0 });
      }
    }
    discounts.push(discount);
  }
  return discounts;
}
