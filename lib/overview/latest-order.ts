import type { Money } from '@/lib/i18n/formats';
import {
  isRealShipment,
  type OrderStatus,
  toOrderStatus,
  toShipmentStatus,
} from '@/lib/orders/order-status';
import { toOriginalTotal } from '@/lib/orders/original-total';
import { toWebLink } from '@/lib/orders/web-link';
import { toId } from '@/lib/shopify/gid';
import type { OverviewQuery } from './overview.customer-account.generated';

export type Thumbnail = {
  readonly id: string;
  readonly title: string;
  readonly image: {
    readonly url: string;
    readonly altText: string | null;
    readonly width: number | null;
    readonly height: number | null;
  } | null;
};

export type Tracking = {
  readonly company: string | null;
  readonly number: string | null;
  /** https only, else null. */
  readonly url: string | null;
};

export type LatestOrder = {
  /** The last part of the GID, as in the order's URL. */
  readonly id: string;
  readonly name: string;
  /** ISO 8601. */
  readonly processedAt: string;
  readonly total: Money;
  readonly status: OrderStatus;
  /** When the carrier last told of a parcel that is out for delivery. */
  readonly outForDeliveryAt: string | null;
  readonly thumbnails: readonly Thumbnail[];
  readonly hasMoreItems: boolean;
  /** Of the newest parcel that has not arrived; null when there is nothing to follow. */
  readonly tracking: Tracking | null;
  /** GIDs. */
  readonly productIds: readonly string[];
};

type Order = OverviewQuery['customer']['orders']['nodes'][number];

const thumbnailCount = 4;

function toTracking(order: Order): Tracking | null {
  const underway = order.latestShipments.nodes.find((shipment) => {
    const hasArrived = ['delivered', 'pickedUp'].includes(toShipmentStatus(shipment));
    return isRealShipment(shipment) && !hasArrived && shipment.trackingInformation.length > 0;
  });
  const first = underway?.trackingInformation[0];
  if (!first) return null;
  return { company: first.company, number: first.number, url: toWebLink(first.url) };
}

function toOutForDeliveryAt(order: Order): string | null {
  const shipment = order.latestShipments.nodes.find((node) => {
    return isRealShipment(node) && toShipmentStatus(node) === 'outForDelivery';
  });
  return shipment?.events.nodes[0]?.happenedAt ?? null;
}

export function toLatestOrder(order: Order): LatestOrder {
  const lines = order.lineItems.nodes;
  return {
    id: toId(order.id),
    name: order.name,
    processedAt: order.processedAt,
    total: toOriginalTotal(order),
    status: toOrderStatus(order),
    outForDeliveryAt: toOutForDeliveryAt(order),
    thumbnails: lines
      .slice(0, thumbnailCount)
      .map(({ id, title, image }) => ({ id, title, image })),
    hasMoreItems: lines.length > thumbnailCount,
    tracking: order.cancelledAt ? null : toTracking(order),
    productIds: lines.flatMap(({ productId }) => productId ?? []),
  };
}
