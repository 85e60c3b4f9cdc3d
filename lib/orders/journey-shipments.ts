import { type JourneyKey, type JourneyStep, toStep } from './journey-step';
import type { OrderStatusKey } from './order-status';
import { toPromised } from './promise';
import type { EventKey, Shipment } from './shipments';

/** The timeline is newest first. */
const toLatest = ({ timeline }: Shipment, keys: readonly EventKey[]) =>
  timeline.find(({ key }) => keys.includes(key))?.at ?? null;
const toEarliest = ({ timeline }: Shipment, keys: readonly EventKey[]) =>
  timeline.findLast(({ key }) => keys.includes(key))?.at ?? null;

const moving: readonly EventKey[] = ['CARRIER_PICKED_UP', 'IN_TRANSIT'];
const beforeMoving: readonly EventKey[] = ['CONFIRMED', 'PREPARING', 'SHIPPED'];
const unsent: readonly OrderStatusKey[] = ['confirmed', 'packed', 'preparing'];
/** Nothing more is ever heard of these, or nothing good: "delivered" would stand there as a promise for good. */
const withoutEnd: readonly OrderStatusKey[] = ['shipped', 'updated', 'deliveryFailed'];

/** A parcel without tracking has left once it is fulfilled; with tracking the carrier says when. */
function toStart(shipment: Shipment): JourneyStep[] {
  const isUntold = shipment.status === 'shipped';
  const shippedAt = toEarliest(shipment, isUntold ? [...moving, 'SHIPPED'] : moving);
  const packedAt = isUntold ? null : toEarliest(shipment, beforeMoving);
  return [
    ...(packedAt ? [toStep('packed', packedAt)] : []),
    ...(shippedAt ? [toStep('shipped', shippedAt)] : []),
  ];
}

function toRoadAhead(shipment: Shipment, now: Date): JourneyStep[] {
  const { kind, status, expectedAt } = shipment;
  if (status === 'delivered' || withoutEnd.includes(status)) return [];
  const promised = toPromised({ key: status, expectedAt }, now);
  const isUnsent = kind === 'parcel' && unsent.includes(status);
  const state = promised?.kind === 'late' ? 'late' : 'next';
  return [
    ...(isUnsent ? [toStep('shipped', null, 'next')] : []),
    toStep('delivered', promised?.at ?? null, state),
  ];
}

function toDeliverySteps(shipment: Shipment, now: Date): JourneyStep[] {
  const { status } = shipment;
  const outAt = toLatest(shipment, ['OUT_FOR_DELIVERY']);
  const attemptedAt = toLatest(shipment, ['ATTEMPTED_DELIVERY']);
  const arrivedAt = toLatest(shipment, ['DELIVERED']);
  const isWaiting = status === 'attemptedDelivery';
  return [
    ...toStart(shipment),
    ...(outAt ? [toStep('outForDelivery', outAt)] : []),
    ...(attemptedAt ? [toStep('attempted', attemptedAt, isWaiting ? 'problem' : 'done')] : []),
    ...(status === 'delayed'
      ? [toStep('delayed', toLatest(shipment, ['DELAYED']), 'problem')]
      : []),
    ...(status === 'deliveryFailed'
      ? [toStep('failed', toLatest(shipment, ['FAILURE']), 'problem')]
      : []),
    ...(status === 'delivered' ? [toStep('delivered', arrivedAt)] : []),
    ...toRoadAhead(shipment, now),
  ];
}

function toPickupSteps(shipment: Shipment): JourneyStep[] {
  const readyAt = toLatest(shipment, ['READY_FOR_PICKUP']);
  const pickedUpAt = toLatest(shipment, ['PICKED_UP']);
  const isDone = shipment.status === 'pickedUp';
  const isReady = isDone || shipment.status === 'readyForPickup';
  return [
    ...(readyAt || !isDone ? [toStep('ready', readyAt, isReady ? 'done' : 'next')] : []),
    toStep('pickedUp', pickedUpAt, isDone ? 'done' : 'next'),
  ];
}

/** What one reads over in a list of six parcels, once a parcel is further than that. */
const passing: readonly JourneyKey[] = ['packed', 'outForDelivery'];

/**
 * The steps of one shipment, behind it and ahead of it.
 * @param number which of several parcels it is; null when there is nothing to tell it from
 */
export function toShipmentSteps(
  shipment: Shipment,
  number: number | null,
  now: Date,
): JourneyStep[] {
  if (shipment.kind === 'digital') return [toStep('emailed', shipment.timeline.at(-1)?.at ?? null)];
  if (shipment.kind === 'pickup') return toPickupSteps(shipment);
  const steps = toDeliverySteps(shipment, now);
  if (number === null) return steps;
  const latest = steps.findLast(({ state }) => state === 'done' || state === 'problem');
  return steps
    .filter((step) => step === latest || !passing.includes(step.key))
    .map((step) => ({ ...step, parcels: [number] }));
}
