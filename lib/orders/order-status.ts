import type { OrderStatusFieldsFragment } from './order-status.customer-account.generated';

/** A key under `orders.status` and `orders.statusDetail` in the message catalogues. */
export type OrderStatusKey =
  | 'attemptedDelivery'
  | 'awaitingPayment'
  | 'cancelled'
  | 'completed'
  | 'confirmed'
  | 'delayed'
  | 'delivered'
  | 'deliveryFailed'
  | 'handedToCarrier'
  | 'inTransit'
  | 'onHold'
  | 'outForDelivery'
  | 'packed'
  | 'partlyDelivered'
  | 'partlyPaid'
  | 'partlyShipped'
  | 'paymentExpired'
  | 'paymentVoided'
  | 'pickedUp'
  | 'preparing'
  | 'readyForPickup'
  | 'refunded'
  | 'scheduled'
  | 'shipped'
  | 'updated';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** What is true beside the status, under `orders.statusNote`. */
export type OrderStatusNote = 'partlyRefunded' | 'paymentDue' | 'refunded';

export type OrderStatus = {
  readonly key: OrderStatusKey;
  readonly tone: Tone;
  readonly notes: readonly OrderStatusNote[];
  /** When the parcel still on its way should arrive; ISO 8601, null when unknown or no longer of interest. */
  readonly expectedAt: string | null;
};

type Shipment = OrderStatusFieldsFragment['latestShipments']['nodes'][number];

const tones: Partial<Record<OrderStatusKey, Tone>> = {
  attemptedDelivery: 'warning',
  awaitingPayment: 'warning',
  completed: 'success',
  delayed: 'warning',
  delivered: 'success',
  deliveryFailed: 'danger',
  handedToCarrier: 'info',
  inTransit: 'info',
  onHold: 'warning',
  outForDelivery: 'info',
  packed: 'info',
  partlyDelivered: 'info',
  partlyPaid: 'warning',
  partlyShipped: 'info',
  paymentExpired: 'danger',
  paymentVoided: 'danger',
  pickedUp: 'success',
  readyForPickup: 'info',
  shipped: 'info',
};

/** Every `FulfillmentEventStatus`; a value added upstream is not in here and reads `updated`. */
const keyOfShipment: Readonly<Record<string, OrderStatusKey>> = {
  ATTEMPTED_DELIVERY: 'attemptedDelivery',
  CARRIER_PICKED_UP: 'handedToCarrier',
  CONFIRMED: 'packed',
  DELAYED: 'delayed',
  DELIVERED: 'delivered',
  FAILURE: 'deliveryFailed',
  IN_TRANSIT: 'inTransit',
  LABEL_PRINTED: 'preparing',
  LABEL_PURCHASED: 'preparing',
  OUT_FOR_DELIVERY: 'outForDelivery',
  PICKED_UP: 'pickedUp',
  READY_FOR_PICKUP: 'readyForPickup',
};

const keyOfFulfillment: Readonly<Record<string, OrderStatusKey>> = {
  IN_PROGRESS: 'preparing',
  ON_HOLD: 'onHold',
  OPEN: 'confirmed',
  PENDING_FULFILLMENT: 'preparing',
  RESTOCKED: 'confirmed',
  SCHEDULED: 'scheduled',
  UNFULFILLED: 'confirmed',
};

const keyOfUnpaid: Readonly<Record<string, OrderStatusKey>> = {
  EXPIRED: 'paymentExpired',
  PARTIALLY_PAID: 'partlyPaid',
  PENDING: 'awaitingPayment',
  VOIDED: 'paymentVoided',
};

const arrived = new Set<OrderStatusKey>(['delivered', 'pickedUp']);
/** Things the shopper should hear of first, even when another parcel is doing well. */
const needsAttention: readonly OrderStatusKey[] = [
  'deliveryFailed',
  'attemptedDelivery',
  'delayed',
  'readyForPickup',
];

export function toTone(key: OrderStatusKey): Tone {
  return tones[key] ?? 'neutral';
}

/** Own properties only: `toString` is an unknown status, not a function. */
function look(table: Readonly<Record<string, OrderStatusKey>>, value: string | null) {
  return value !== null && Object.hasOwn(table, value) ? table[value] : undefined;
}

/** Made ready, not handed over yet (`FulfillmentStatus`). */
const unsent = new Set<string | null>(['OPEN', 'PENDING']);

/**
 * The state of one parcel. Shops without tracking send no shipment status at all. `isPickedUp` names the
 * way it goes ("picked up locally"), not that somebody has come for it: a status, where there is one, knows more.
 */
export function toShipmentStatus(
  shipment: Pick<Shipment, 'isPickedUp' | 'latestShipmentStatus' | 'requiresShipping' | 'status'>,
): OrderStatusKey {
  if (shipment.latestShipmentStatus === null) {
    if (unsent.has(shipment.status)) return 'preparing';
    if (shipment.isPickedUp) return 'pickedUp';
    return shipment.requiresShipping ? 'shipped' : 'completed';
  }
  return look(keyOfShipment, shipment.latestShipmentStatus) ?? 'updated';
}

/** A cancelled or refused fulfillment is no parcel: nothing left the shop. */
export function isRealShipment(shipment: { readonly status: string | null }): boolean {
  return !['CANCELLED', 'ERROR', 'FAILURE'].includes(shipment.status ?? '');
}

function toDeliveryKey(order: OrderStatusFieldsFragment): OrderStatusKey {
  const states = order.latestShipments.nodes.filter(isRealShipment).map(toShipmentStatus);
  const isPartial = order.fulfillmentStatus === 'PARTIALLY_FULFILLED';
  const worst = needsAttention.find((key) => states.includes(key));
  const latest = states[0];
  if (worst) return worst;
  if (!latest) {
    if (order.fulfillmentStatus !== 'FULFILLED') return isPartial ? 'partlyShipped' : 'updated';
    return order.requiresShipping ? 'shipped' : 'completed';
  }
  const underway = states.find((key) => !arrived.has(key));
  if (states.some((key) => arrived.has(key)) && (isPartial || underway)) return 'partlyDelivered';
  return isPartial ? 'partlyShipped' : (underway ?? latest);
}

function toKey(order: OrderStatusFieldsFragment): OrderStatusKey {
  if (order.cancelledAt) return 'cancelled';
  const isShipped = ['FULFILLED', 'PARTIALLY_FULFILLED'].includes(order.fulfillmentStatus);
  if (order.financialStatus === 'REFUNDED') return 'refunded';
  if (isShipped) return toDeliveryKey(order);
  return (
    look(keyOfUnpaid, order.financialStatus) ??
    look(keyOfFulfillment, order.fulfillmentStatus) ??
    'updated'
  );
}

function toNotes(order: OrderStatusFieldsFragment, key: OrderStatusKey): OrderStatusNote[] {
  if (order.financialStatus === 'PARTIALLY_REFUNDED') return ['partlyRefunded'];
  if (order.financialStatus === 'REFUNDED' && key !== 'refunded') return ['refunded'];
  const isDue = ['PENDING', 'PARTIALLY_PAID'].includes(order.financialStatus ?? '');
  const saysSo = ['awaitingPayment', 'partlyPaid', 'cancelled'].includes(key);
  return isDue && !saysSo ? ['paymentDue'] : [];
}

/**
 * One sentence for an order: cancelled, refunded, unpaid, or where its parcels are, in this order of
 * weight. Values this code has never heard of give the neutral `updated`, since Shopify adds some
 * without a new version (shop's answers "fall forward").
 */
export function toOrderStatus(order: OrderStatusFieldsFragment): OrderStatus {
  const key = toKey(order);
  const isOver = [...arrived, 'cancelled', 'refunded', 'completed'].includes(key);
  const next = order.latestShipments.nodes.find(
    (shipment) => isRealShipment(shipment) && !arrived.has(toShipmentStatus(shipment)),
  );
  return {
    key,
    tone: toTone(key),
    notes: toNotes(order, key),
    expectedAt: isOver ? null : (next?.estimatedDeliveryAt ?? null),
  };
}
