import type { CartRecord } from '../cart/cart-records.ts';
import { type Completed, completeCart, type Shopper } from '../cart/complete-cart.ts';
import type { ShopState } from '../state.ts';
import { orderTotals } from '../world/order-totals.ts';

/** Places what the checkout showed, in the name of whoever owns the e-mail, and tells who listens. */
export function placeOrder(state: ShopState, cart: CartRecord, shopper: Shopper): Completed {
  const { carts, now, webhooks, world } = state;
  const { email } = shopper;
  const customer =
    shopper.customer ??
    world.findCustomerByEmail(email) ??
    world.createCustomer({ email, now: now() });
  const completed = completeCart(world, cart, carts, { ...shopper, customer });
  if ('order' in completed) {
    const { order } = completed;
    if (!shopper.customer) order.byGuest = true;
    const isPaid = orderTotals(order).outstanding === 0;
    const topics = ['orders/create', ...(isPaid ? ['orders/paid'] : [])];
    webhooks.fire(topics, { at: order.createdAt, customer, order });
  } else {
    const { draft } = completed;
    webhooks.fire('draft_orders/create', { at: draft.createdAt, customer, draft });
  }
  return completed;
}

/** What became of a cart; null for one that is open, and once the world was reset. */
export function findCompleted(
  { completedAs }: CartRecord,
  { customers, draftOrders }: ShopState['world'],
): Completed | null {
  const draft = draftOrders.get(completedAs ?? '');
  if (draft) return { draft };
  const orders = [...customers.values()].flatMap((customer) => customer.orders);
  const order = orders.find(({ id }) => id === completedAs);
  return order ? { order } : null;
}
