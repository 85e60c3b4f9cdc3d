import { toId } from '@/lib/shopify/gid';
import type { OrderDeliveriesQuery } from './order-deliveries.customer-account.generated';
import { isRealShipment, toShipmentStatus } from './order-status';
import { toPromised } from './promise';

type Order = NonNullable<OrderDeliveriesQuery['order']>;

export type ExpectedDelivery = {
  /** The last part of the GID. */
  readonly shipmentId: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
};

const isOver = new Set(['delivered', 'deliveryFailed', 'pickedUp']);

/** The deliveries that are still to come, today included. */
export function listExpectedDeliveries(order: Order, now: Date): ExpectedDelivery[] {
  if (order.cancelledAt) return [];
  return order.fulfillments.nodes.filter(isRealShipment).flatMap((shipment) => {
    const key = toShipmentStatus(shipment);
    const promised = toPromised({ key, expectedAt: shipment.estimatedDeliveryAt }, now);
    if (isOver.has(key) || promised?.kind !== 'expected') return [];
    return [{ shipmentId: toId(shipment.id), day: promised.at.slice(0, 10) }];
  });
}
