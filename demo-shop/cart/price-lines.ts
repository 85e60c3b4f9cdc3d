import { toSubscriptionPrice } from '../storefront/selling-plans.ts';
import type { CatalogProduct, CatalogVariant } from '../world/catalog.ts';
import type { Minor } from '../world/money.ts';
import { sumAllocations } from '../world/order-totals.ts';
import type { AllocationRecord } from '../world/records.ts';
import type { CartLineRecord, CartRecord, CartWarning } from './cart-records.ts';
import { type CartTerms, countVariant, toCompareAt, toUnitPrice } from './cart-terms.ts';
import type { CartTools } from './price-cart.ts';

export type PricedLine = {
  line: CartLineRecord;
  product: CatalogProduct;
  variant: CatalogVariant;
  unit: Minor;
  compareAtUnit: Minor | null;
  /** False for what the buyer's catalog does not publish: it stays, and cannot be bought. */
  isPublished: boolean;
  /** Before any discount. */
  subtotal: Minor;
  /** Of this line alone. */
  lineAllocations: AllocationRecord[];
  /** Its share of what the whole order is reduced by. */
  orderAllocations: AllocationRecord[];
};

export function toLineTotal(priced: PricedLine): Minor {
  return priced.subtotal - sumAllocations(priced.lineAllocations);
}

/** What is left of a line after every discount. */
export function toLineNet(priced: PricedLine): Minor {
  return toLineTotal(priced) - sumAllocations(priced.orderAllocations);
}

function priceLine(
  line: CartLineRecord,
  cart: CartRecord,
  { catalog, currencyCode }: CartTerms,
  tools: CartTools,
): PricedLine[] {
  const published = catalog.variantById(line.variantId);
  const found = published ?? tools.catalog.variantById(line.variantId);
  if (!found) return [];
  const full = toUnitPrice(found.variant, countVariant(cart, line.variantId), currencyCode);
  const unit = line.sellingPlanId ? toSubscriptionPrice(full) : full;
  return [
    {
      ...found,
      line,
      unit,
      compareAtUnit: line.sellingPlanId ? full : toCompareAt(found.variant, currencyCode),
      isPublished: published !== null,
      subtotal: unit * line.quantity,
      lineAllocations: [],
      orderAllocations: [],
    },
  ];
}

/** All lines of a cart, before any discount. */
export function priceLines(cart: CartRecord, terms: CartTerms, tools: CartTools): PricedLine[] {
  return cart.lines.flatMap((line) => priceLine(line, cart, terms, tools));
}

/** https://shopify.dev/changelog/new-productunavailableinbuyerlocation-warning-code-in-the-storefront-api-cart */
export function listUnpublished(lines: readonly PricedLine[]): CartWarning[] {
  const code = 'PRODUCT_UNAVAILABLE_IN_BUYER_LOCATION';
  return lines
    .filter(({ isPublished }) => !isPublished)
    .map(({ line, product }) => {
      const message = `The product '${product.title}' is unavailable in the current buyer location.`;
      return { code, message, target: line.id };
    });
}
