import type { Money } from '@/lib/i18n/formats';
import { isSameAmount, multiplyAmount, negateAmount, sumAmounts } from './decimal';
import type { OrderLineFieldsFragment } from './order-lines.customer-account.generated';

/** Products without options have one variant, which Shopify names so; it means nothing to a shopper. */
export function isRealVariant(variantTitle: string | null): variantTitle is string {
  return Boolean(variantTitle) && variantTitle !== 'Default Title';
}

/** Properties a shopper chose. Those with a leading underscore are the shop's own (Shopify's convention). */
export function listProperties({ customAttributes }: OrderLineFieldsFragment) {
  return customAttributes.flatMap(({ key, value }) =>
    value && !key.startsWith('_') ? [{ key, value }] : [],
  );
}

export type LinePrices = {
  readonly each: Money | null;
  /** What the line cost, its discounts taken off. */
  readonly total: Money | null;
  /** Without the discounts; null when there were none. */
  readonly before: Money | null;
};

/**
 * The prices of the order, never the catalogue's. `LineItem.totalPrice` says nowhere whether discounts
 * are in it, so the line is computed from its unit price and the discounts that fell to it.
 */
export function toLinePrices(line: OrderLineFieldsFragment): LinePrices {
  const { price, quantity, discountAllocations } = line;
  if (!price) return { each: null, total: line.totalPrice, before: null };
  const gross = multiplyAmount(price.amount, quantity);
  const off = discountAllocations.map(({ allocatedAmount }) =>
    negateAmount(allocatedAmount.amount),
  );
  const net = sumAmounts([gross, ...off]);
  return {
    each: quantity > 1 ? price : null,
    total: { ...price, amount: net },
    before: isSameAmount(gross, net) ? null : { ...price, amount: gross },
  };
}
