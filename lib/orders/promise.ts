import type { OrderStatusKey } from './order-status';

/** What to say of a promised day: that it is coming, or that it has gone by. */
export type Promised = { readonly kind: 'expected' | 'late'; readonly at: string };

/**
 * States in which the carrier or the shop still has the things and would have told of their arrival.
 * A parcel without tracking reads `shipped` for good: calling it late years on would be a false alarm.
 */
const mayBeLate = new Set<OrderStatusKey>([
  'delayed',
  'handedToCarrier',
  'inTransit',
  'outForDelivery',
  'packed',
  'partlyDelivered',
  'partlyShipped',
  'preparing',
]);

const toDay = (date: Date) => date.toISOString().slice(0, 10);

/** Days are compared in UTC, as everywhere on the site. Null when there is nothing honest to say. */
export function toPromised(
  { key, expectedAt }: { readonly key: OrderStatusKey; readonly expectedAt: string | null },
  now: Date,
): Promised | null {
  if (!expectedAt) return null;
  if (expectedAt.slice(0, 10) >= toDay(now)) return { kind: 'expected', at: expectedAt };
  return mayBeLate.has(key) ? { kind: 'late', at: expectedAt } : null;
}

/** "Should reach you today" is only true on the day the carrier said so. */
export function isStale(key: OrderStatusKey, lastEventAt: string | null, now: Date): boolean {
  return key === 'outForDelivery' && lastEventAt !== null && lastEventAt.slice(0, 10) < toDay(now);
}

const troubled = new Set<OrderStatusKey>([
  'deliveryFailed',
  'onHold',
  'paymentExpired',
  'paymentVoided',
]);

/** Whether writing to the shop is what helps most. */
export function needsContact(key: OrderStatusKey, promised: Promised | null): boolean {
  return troubled.has(key) || promised?.kind === 'late';
}
