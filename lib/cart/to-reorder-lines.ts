import { isSameAmount } from '@/lib/orders/decimal';
import { isRealVariant } from '@/lib/orders/lines';
import { toId } from '@/lib/shopify/gid';
import { findBrokenRule, fitQuantity } from './fit-quantity';
import type { ReorderLineFieldsFragment } from './reorder.customer-account.generated';
import type { BuyableLine, Change, ReorderLines, UnbuyableLine } from './reorder-line';
import type { ReorderOffersQuery } from './reorder-offers.storefront.generated';

type Line = ReorderLineFieldsFragment;
type Node<Kind extends 'products' | 'variants'> = NonNullable<ReorderOffersQuery[Kind][number]>;
export type Variant = Extract<Node<'variants'>, { id: string; quantityRule: unknown }>;
export type Product = Extract<Node<'products'>, { id: string; handle: string }>;

export type Offers = {
  readonly variants: ReadonlyMap<string, Variant>;
  readonly products: ReadonlyMap<string, Product>;
  /** The names (`toSubscribedName`) of what came by subscription. */
  readonly subscribed: ReadonlySet<string>;
};

const toBought = (line: Line) => ({
  id: toId(line.id),
  title: line.title,
  variantTitle: isRealVariant(line.variantTitle) ? line.variantTitle : null,
  image: line.image,
  bought: line.quantity,
});

/** In the same currency: an amount in another one is neither more nor less. */
function toPriceChange(line: Line, { price: now }: Variant): Change[] {
  const { price: before } = line;
  if (!before) return [];
  if (before.currencyCode !== now.currencyCode) return [{ key: 'currency', before, now }];
  if (isSameAmount(now.amount, before.amount)) return [];
  const isMore = Number(now.amount) > Number(before.amount);
  return [{ key: isMore ? 'priceUp' : 'priceDown', before, now }];
}

function toNameChange(line: Line, { title, product }: Variant): Change[] {
  const variant = isRealVariant(title) ? title : null;
  const known = isRealVariant(line.variantTitle) ? line.variantTitle : null;
  if (product.title === line.title && variant === known) return [];
  return [{ key: 'renamed', name: variant ? `${product.title} · ${variant}` : product.title }];
}

/** How many of it there will be, and which rule or shelf says so. */
function toQuantity(line: Line, variant: Variant): { quantity: number; changes: Change[] } {
  const { quantityRule: rule, quantityAvailable, currentlyNotInStock } = variant;
  const broken = findBrokenRule(line.quantity, rule);
  const fitting = fitQuantity(line.quantity, rule);
  const limit = broken && rule[broken];
  const changes: Change[] =
    broken && limit !== null ? [{ key: broken, limit, quantity: fitting }] : [];
  const isShort = !currentlyNotInStock && (quantityAvailable ?? fitting) < fitting;
  // None left and still for sale: the shop goes on selling what it does not have.
  if (!isShort || !quantityAvailable || quantityAvailable < rule.minimum) {
    return { quantity: fitting, changes };
  }
  const left = Math.floor(quantityAvailable / rule.increment) * rule.increment;
  return { quantity: left, changes: [...changes, { key: 'stock', left: quantityAvailable }] };
}

function toBuyable(line: Line, variant: Variant, offers: Offers): BuyableLine {
  const { quantity, changes } = toQuantity(line, variant);
  return {
    ...toBought(line),
    image: variant.image ?? line.image,
    price: variant.price,
    quantity,
    rule: variant.quantityRule,
    changes: [
      ...toNameChange(line, variant),
      ...toPriceChange(line, variant),
      ...changes,
      ...(variant.currentlyNotInStock ? [{ key: 'later' } as const] : []),
      ...(offers.subscribed.has(toSubscribedName(line)) ? [{ key: 'oneTime' } as const] : []),
      ...(line.giftCard ? [{ key: 'giftCard' } as const] : []),
      ...(line.group ? [{ key: 'bundle' } as const] : []),
    ],
  };
}

function toUnbuyable(line: Line, { variants, products }: Offers): UnbuyableLine | null {
  const variant = variants.get(line.variantId ?? '');
  const product = products.get(line.productId ?? '') ?? null;
  const bought = toBought(line);
  if (variant) {
    if (variant.product.requiresSellingPlan) {
      return { ...bought, reason: 'subscriptionOnly', product: variant.product };
    }
    return variant.availableForSale ? null : { ...bought, reason: 'soldOut', product };
  }
  if (product) return { ...bought, reason: 'replaced', product };
  const wasTypedIn = line.variantId === null && line.productId === null;
  return { ...bought, reason: wasTypedIn ? 'typedIn' : 'gone', product: null };
}

/** Names a line the way a subscription names its own, which has no variant's id. */
export const toSubscribedName = (line: {
  readonly title: string;
  readonly variantTitle: string | null;
}): string => JSON.stringify([line.title, isRealVariant(line.variantTitle) && line.variantTitle]);

/**
 * What was bought, beside what is sold today: what can be bought again and what about it has changed, and
 * what cannot, and why.
 */
export function toReorderLines(lines: readonly Line[], offers: Offers): ReorderLines {
  const buyable: BuyableLine[] = [];
  const unbuyable: UnbuyableLine[] = [];
  for (const line of lines.filter(({ quantity }) => quantity > 0)) {
    const variant = offers.variants.get(line.variantId ?? '');
    const obstacle = toUnbuyable(line, offers);
    if (obstacle) unbuyable.push(obstacle);
    else if (variant) buyable.push(toBuyable(line, variant, offers));
  }
  return { buyable, unbuyable };
}
