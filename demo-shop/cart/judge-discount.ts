import type { CatalogProduct, CatalogVariant } from '../world/catalog.ts';
import { fromEuro, type Minor } from '../world/money.ts';
import { sum } from '../world/order-totals.ts';
import type { CustomerRecord } from '../world/records.ts';
import type { CartLineRecord } from './cart-records.ts';
import type { ShopDiscount } from './discount-codes.ts';

export type JudgedLine = {
  line: CartLineRecord;
  product: CatalogProduct;
  variant: CatalogVariant;
  subtotal: Minor;
};

/** A gift card is money already: Shopify never discounts it. */
export function listEntitled<Line extends JudgedLine>(
  discount: ShopDiscount,
  lines: readonly Line[],
): Line[] {
  return lines.filter(
    ({ line, product }) =>
      !product.isGiftCard &&
      discount.entitles(product) &&
      !(discount.oneTimePurchasesOnly && line.sellingPlanId),
  );
}

/** Why a discount does not apply, as a `CartWarningCode`; null if it does. */
export function judgeDiscount(
  discount: ShopDiscount,
  lines: readonly JudgedLine[],
  {
    currencyCode,
    customer,
    now,
  }: { currencyCode: string; customer: CustomerRecord | null; now: Date },
): string | null {
  if (discount.endsAt && Date.parse(discount.endsAt) <= now.getTime()) {
    return 'DISCOUNT_CURRENTLY_INACTIVE';
  }
  if (discount.usedUp) return 'DISCOUNT_USAGE_LIMIT_REACHED';
  if (discount.customerTag) {
    if (!customer) return 'DISCOUNT_ELIGIBLE_CUSTOMER_MISSING';
    if (!customer.tags.includes(discount.customerTag)) return 'DISCOUNT_CUSTOMER_NOT_ELIGIBLE';
  }
  const wasUsed = customer?.orders.some((order) =>
    order.discounts.some(({ title }) => title === discount.code),
  );
  if (discount.oncePerCustomer && wasUsed) return 'DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED';
  if (discount.kind === 'shipping' && !lines.some(({ variant }) => variant.requiresShipping)) {
    return 'DISCOUNT_NO_ENTITLED_SHIPPING_LINES';
  }
  const entitled = listEntitled(discount, lines);
  if (discount.oneTimePurchasesOnly && lines.length > 0 && entitled.length === 0) {
    return 'DISCOUNT_INCOMPATIBLE_PURCHASE_TYPE';
  }
  if (discount.kind !== 'shipping' && entitled.length === 0) {
    return 'DISCOUNT_NO_ENTITLED_LINE_ITEMS';
  }
  const worth = sum(entitled.map(({ subtotal }) => subtotal));
  if (discount.minimumEuro && worth < fromEuro(discount.minimumEuro, currencyCode)) {
    return 'DISCOUNT_PURCHASE_NOT_IN_RANGE';
  }
  if (sum(entitled.map(({ line }) => line.quantity)) < discount.minimumQuantity) {
    return 'DISCOUNT_QUANTITY_NOT_IN_RANGE';
  }
  return null;
}

const MESSAGES: Readonly<Record<string, string>> = {
  DISCOUNT_CODE_NOT_HONOURED: 'cannot be combined with the other discounts of this cart.',
  DISCOUNT_CURRENTLY_INACTIVE: 'is currently not active.',
  DISCOUNT_CUSTOMER_NOT_ELIGIBLE: 'is not available to this customer.',
  DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED: 'was already used by this customer.',
  DISCOUNT_ELIGIBLE_CUSTOMER_MISSING: 'is for signed-in customers.',
  DISCOUNT_INCOMPATIBLE_PURCHASE_TYPE: 'is for one-time purchases.',
  DISCOUNT_NOT_FOUND: 'was not found.',
  DISCOUNT_NO_ENTITLED_LINE_ITEMS: 'applies to none of these items.',
  DISCOUNT_NO_ENTITLED_SHIPPING_LINES: 'needs something that is shipped.',
  DISCOUNT_PURCHASE_NOT_IN_RANGE: 'needs a larger purchase.',
  DISCOUNT_QUANTITY_NOT_IN_RANGE: 'needs more items.',
  DISCOUNT_USAGE_LIMIT_REACHED: 'has reached its usage limit.',
};

export function toWarningMessage(warning: string, code: string): string {
  return `The discount code ${code} ${MESSAGES[warning] ?? 'does not apply.'}`;
}
