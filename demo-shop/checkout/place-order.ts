import type { CartRecord } from '../cart/cart-records.ts';
import { type Completed, completeCart, type Shopper } from '../cart/complete-cart.ts';
import type { ShopState } from '../state.ts';
import { listPlacedHappenings } from '../webhooks/list-placed-happenings.ts';
import { type Told, tellHappenings } from '../webhooks/tell-happenings.ts';
import { toDateTime } from '../world/seed/clock.ts';

/** Places what the checkout showed, in the name of whoever owns the e-mail, and tells who listens. */
export function placeOrder(state: ShopState, cart: CartRecord, shopper: Shopper): Completed {
  const { carts, now, webhooks, world } = state;
  const { email } = shopper;
  const owner =
    shopper.customer ??
    world.findCustomerByEmail(email) ??
    world.createCustomer({ email, now: now() });
  const completed = completeCart(world, cart, carts, shopper, owner);
  if ('order' in completed && !shopper.customer) completed.order.byGuest = true;
  const happenings: Told[] =
    'order' in completed
      ? listPlacedHappenings(completed.order)
      : [{ topics: ['draft_orders/create'], draft: completed.draft }];
  tellHappenings(webhooks, happenings, { at: toDateTime(now()), customer: owner });
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
