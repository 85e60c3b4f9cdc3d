import { createIds } from '../world/ids.ts';
import type { OrderRecord } from '../world/order-records.ts';
import type { AddressFields, CustomerRecord } from '../world/records.ts';
import { toDateTime } from '../world/seed/clock.ts';
import type { World } from '../world/world.ts';
import type { CartRecord } from './cart-records.ts';
import type { Carts } from './carts.ts';
import { priceCart } from './price-cart.ts';
import { type Placing, toOrder } from './to-order.ts';

export type Shopper = {
  customer: CustomerRecord | null;
  email: string;
  /** Where it goes if the cart itself does not say. */
  address: AddressFields | null;
};

/** The checkout's own copy of the cart: it ships to the address known there. */
function price(cart: CartRecord, carts: Carts, { address, customer }: Shopper) {
  const copy = structuredClone(cart);
  copy.buyer.customerId = customer?.id ?? null;
  const isKnown = copy.addresses.some(({ selected }) => selected);
  if (address && !isKnown) {
    copy.addresses.push({ id: '', fields: address, selected: true, oneTimeUse: true });
  }
  return { copy, priced: priceCart(copy, carts.tools) };
}

/** The order as it would be, for the checkout page. Nothing in the world changes. */
export function previewOrder(cart: CartRecord, carts: Carts, shopper: Shopper) {
  const { copy, priced } = price(cart, carts, shopper);
  const at = toDateTime(carts.tools.now());
  const placing: Placing = { ...shopper, ids: createIds(), number: 0, at };
  return { priced, ...toOrder(copy, priced, placing, carts.tools) };
}

function nextNumber(world: World): number {
  const numbers = [...world.customers.values()].flatMap(({ orders }) =>
    orders.map(({ number }) => number),
  );
  return numbers.reduce((highest, number) => Math.max(highest, number), 1000) + 1;
}

/** Places the order: it is in the customer's history, gift cards are charged, the cart is over. */
export function completeCart(
  world: World,
  cart: CartRecord,
  carts: Carts,
  shopper: Shopper & { customer: CustomerRecord },
): OrderRecord {
  const { copy, priced } = price(cart, carts, shopper);
  const at = toDateTime(carts.tools.now());
  const placing: Placing = { ...shopper, ids: world.ids, number: nextNumber(world), at };
  const { order, paid } = toOrder(copy, priced, placing, carts.tools);
  for (const { card, usedEuroCents } of paid) card.balance -= usedEuroCents;
  shopper.customer.orders.push(order);
  cart.orderId = order.id;
  carts.store.touch(cart);
  return order;
}
