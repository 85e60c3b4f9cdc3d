import type { OrderDetail } from './get-order';
import { toShipmentSteps } from './journey-shipments';
import { type JourneyStep, toSortedSteps, toStep } from './journey-step';
import type { Payment } from './payments';
import { isParcel, type Shipment, type ShippedLine } from './shipments';

type Order = Pick<
  OrderDetail['order'],
  | 'cancelledAt'
  | 'financialStatus'
  | 'fulfillmentStatus'
  | 'locationName'
  | 'processedAt'
  | 'refunds'
  | 'requiresShipping'
  | 'shippingAddress'
>;

export type Told = {
  readonly order: Order;
  readonly shipments: readonly Shipment[];
  readonly unshipped: readonly ShippedLine[];
  readonly payments: readonly Payment[];
};

function toPaymentSteps({ order, payments }: Told): JourneyStep[] {
  const lastOf = (kind: Payment['kind']) => payments.findLast((payment) => payment.kind === kind);
  const paid = lastOf('paid');
  const reserved = lastOf('authorized');
  const isOver = order.cancelledAt !== null;
  switch (order.financialStatus) {
    case 'AUTHORIZED':
      return reserved ? [toStep('reserved', reserved.at)] : [];
    case 'PENDING':
    case 'PARTIALLY_PAID':
      return isOver ? [] : [toStep('awaitingPayment', null, 'next')];
    case 'EXPIRED':
      return [toStep('paymentFailed', null, 'problem')];
    case 'VOIDED':
      return [];
    default:
      return paid ? [toStep('paid', paid.at)] : [];
  }
}

/** Things that are fetched go to no address. */
const isPickup = ({ locationName, shippingAddress }: Order) =>
  locationName !== null && shippingAddress === null;

function toUnshippedRoad(order: Order): JourneyStep[] {
  if (!order.requiresShipping && !isPickup(order)) return [toStep('emailed', null, 'next')];
  const keys = isPickup(order)
    ? (['ready', 'pickedUp'] as const)
    : (['packed', 'shipped', 'delivered'] as const);
  return keys.map((key) => toStep(key, null, 'next'));
}

/** What holds everything up, and what is to come for what no shipment holds yet. */
function toWaitingSteps({ order, shipments, unshipped }: Told): JourneyStep[] {
  const { fulfillmentStatus, financialStatus } = order;
  if (['REFUNDED', 'EXPIRED', 'VOIDED'].includes(financialStatus ?? '')) return [];
  if (['FULFILLED', 'RESTOCKED'].includes(fulfillmentStatus)) return [];
  const isHeld = fulfillmentStatus === 'ON_HOLD';
  const hold = isHeld ? [toStep('onHold', null, 'problem')] : [];
  const plan = fulfillmentStatus === 'SCHEDULED' ? [toStep('scheduled', null, 'next')] : [];
  if (shipments.length === 0) return [...hold, ...plan, ...toUnshippedRoad(order)];
  const count = unshipped.reduce((sum, { quantity }) => sum + quantity, 0);
  return [...hold, ...plan, ...(count > 0 ? [toStep('unsent', null, 'next', { count })] : [])];
}

/**
 * An order's way from placed to delivered, over all its shipments: what happened, oldest first, then what
 * is still to come. Nothing is to come for an order that is cancelled.
 */
export function toJourney(told: Told, now: Date): JourneyStep[] {
  const { order, shipments } = told;
  const parcels = shipments.filter(isParcel);
  const toNumber = (shipment: Shipment) =>
    parcels.length > 1 ? parcels.indexOf(shipment) + 1 : null;
  const refunds = order.refunds.map(({ createdAt }) => toStep('refunded', createdAt));
  const steps = [
    toStep('placed', order.processedAt),
    ...toPaymentSteps(told),
    ...shipments.flatMap((shipment) => toShipmentSteps(shipment, toNumber(shipment), now)),
    ...refunds,
  ];
  const isWaiting = !order.cancelledAt;
  const rest = isWaiting ? toWaitingSteps(told) : [toStep('cancelled', order.cancelledAt)];
  const isAhead = ({ state }: JourneyStep) => state === 'next' || state === 'late';
  return toSortedSteps([...steps.filter((step) => isWaiting || !isAhead(step)), ...rest]);
}
