import type { DraftOrderRecord } from '../world/drafts/records.ts';
import { createIds } from '../world/ids.ts';
import { nextOrderNumber } from '../world/next-order-number.ts';
import type { OrderRecord } from '../world/order-records.ts';
import type { AddressFields, CustomerRecord } from '../world/records.ts';
import { EMPTY_ADDRESS } from '../world/rules/empty-address.ts';
import { toDateTime } from '../world/seed/clock.ts';
import type { World } from '../world/world.ts';
import type { CartRecord } from './cart-records.ts';
import { getCartTerms } from './cart-terms.ts';
import type { Carts } from './carts.ts';
import { keepsQuantityRules } from './check-quantities.ts';
import { saveAsDraft } from './complete-draft.ts';
import { limitToStock } from './limit-to-stock.ts';
import { removeOrphans } from './parent-lines.ts';
import { getDeliveryAddress, priceCart } from './price-cart.ts';
import { type Placing, toOrder } from './to-order.ts';

export type Shopper = {
  customer: CustomerRecord | null;
  email: string;
  /** Where it goes if the cart itself does not say. */
  address: AddressFields | null;
  /** What a company adds: its own number, and whether it pays on account. */
  poNumber?: string | null;
  paysLater?: boolean;
};

export type Completed = { order: OrderRecord } | { draft: DraftOrderRecord };

/** The checkout's own copy of the cart: it ships to the address known there, and what can be had. */
function price(cart: CartRecord, carts: Carts, { address, customer }: Shopper) {
  const { tools } = carts;
  const copy = structuredClone(cart);
  copy.buyer.customerId = customer?.id ?? null;
  const isKnown = copy.addresses.some(({ selected }) => selected);
  if (address && !isKnown) {
    copy.addresses.push({ id: '', fields: address, selected: true, oneTimeUse: true });
  }
  limitToStock({ cart: copy, tools, errors: [], warnings: [] });
  const { catalog, company } = getCartTerms(copy, tools);
  copy.lines = copy.lines.filter(({ variantId }) => catalog.variantById(variantId));
  removeOrphans(copy);
  const units = (lines: CartRecord['lines']) => lines.reduce((sum, one) => sum + one.quantity, 0);
  return {
    copy,
    company,
    isCutShort: units(copy.lines) < units(cart.lines),
    keepsRules: keepsQuantityRules(copy, tools),
    priced: priceCart(copy, tools),
  };
}

/**
 * The order as it would be, for the checkout page. Nothing in the world changes. Until somebody says where it
 * goes, delivery is that of the cart's country.
 */
export function previewOrder(cart: CartRecord, carts: Carts, shopper: Shopper) {
  const buyer = { ...cart.buyer, customerId: shopper.customer?.id ?? null };
  const known = shopper.address ?? getDeliveryAddress({ ...cart, buyer }, carts.tools);
  const address = known ?? { ...EMPTY_ADDRESS, territoryCode: cart.buyer.countryCode };
  const { copy, ...rest } = price(cart, carts, { ...shopper, address });
  const at = toDateTime(carts.tools.now());
  const placing: Placing = { ...shopper, ids: createIds(), number: 0, at };
  return { ...rest, ...toOrder(copy, rest.priced, placing, carts.tools) };
}

/**
 * Ends the cart: the order is in its owner's history, gift cards are charged, the goods spoken for.
 * A location whose orders are looked at first gets a draft instead. Prices are those of the shopper, as
 * on the page: an e-mail that a guest types names the owner, and gives no right to anybody's terms.
 */
export function completeCart(
  world: World,
  cart: CartRecord,
  carts: Carts,
  shopper: Shopper,
  owner: CustomerRecord,
): Completed {
  const { company, copy, priced } = price(cart, carts, shopper);
  const at = toDateTime(carts.tools.now());
  const placing: Placing = { ...shopper, ids: world.ids, number: nextOrderNumber(world), at };
  const { order, paid } = toOrder(copy, priced, placing, carts.tools);
  order.customerId = owner.id;
  const draft = company?.location.checkoutToDraft ? saveAsDraft(world, order) : null;
  cart.completedAs = (draft ?? order).id;
  carts.store.touch(cart);
  if (draft) return { draft };
  for (const { card, usedEuroCents } of paid) card.balance -= usedEuroCents;
  owner.orders.push(order);
  world.stock.take(order);
  return { order };
}
