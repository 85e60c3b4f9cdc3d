import { GraphQLError } from 'graphql';
import { listVisibleOrders } from '../../world/companies/visible.ts';
import type { OrderRecord } from '../../world/order-records.ts';
import { addDays, toDateTime } from '../../world/seed/clock.ts';
import type { CustomerAccountContext } from '../context.ts';

/** Whether the API shows this order at all: how far back it reaches, and to guests' orders, is an open point. */
export function isInReach(order: OrderRecord, { choices, now }: CustomerAccountContext): boolean {
  const { guestOrders = 'shown', ordersReachDays = 0 } = choices ?? {};
  if (order.byGuest && guestOrders === 'hidden') return false;
  const isAll = ordersReachDays === 0;
  return isAll || order.createdAt >= addDays(toDateTime(now()), -ordersReachDays);
}

/** Every order the customer may read, oldest first within each buyer. */
export function listOwnOrders(context: CustomerAccountContext): OrderRecord[] {
  const orders = listVisibleOrders(context.world, context.customerId);
  return orders.filter((order) => isInReach(order, context));
}

/** What belongs to others is as good as not there, or refused: an open point. What nobody has is null either way. */
export function orForeign<Found>(
  found: Found | null | undefined,
  isThere: () => boolean,
  { choices }: CustomerAccountContext,
): Found | null {
  if (found) return found;
  if (choices?.foreignObjects !== 'access-denied' || !isThere()) return null;
  throw new GraphQLError('Access denied.', { extensions: { code: 'ACCESS_DENIED' } });
}
