import type { OrderLineFieldsFragment } from './order-lines.customer-account.generated';
import type {
  OrderShipmentFieldsFragment,
  OrderShipmentLineFieldsFragment,
} from './order-shipments.customer-account.generated';
import { isRealShipment, type OrderStatusKey, toShipmentStatus } from './order-status';
import { toWebLink } from './web-link';

/** A fulfillment with all of its lines; `isWhole` is false when there were more than could be asked. */
export type FulfillmentWithLines = OrderShipmentFieldsFragment & {
  readonly lines: readonly OrderShipmentLineFieldsFragment[];
  readonly isWhole: boolean;
};

export type Tracking = {
  readonly company: string | null;
  readonly number: string | null;
  readonly href: string | null;
};

/** A step of a parcel's way, `key` under `order.event`. */
export type TimelineEvent = { readonly key: EventKey; readonly at: string };

export type Shipment = {
  readonly id: string;
  readonly status: OrderStatusKey;
  readonly expectedAt: string | null;
  readonly tracking: readonly Tracking[];
  readonly timeline: readonly TimelineEvent[];
  /** There were more steps, earlier ones, than could be asked for. */
  readonly hasEarlierSteps: boolean;
  readonly lines: readonly ShippedLine[];
  readonly isWhole: boolean;
};

export type ShippedLine = {
  readonly id: string;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly quantity: number;
};

/** Every `FulfillmentEventStatus`, and `SHIPPED`, which stands for the fulfillment itself. */
const eventKeys = [
  'ATTEMPTED_DELIVERY',
  'CARRIER_PICKED_UP',
  'CONFIRMED',
  'DELAYED',
  'DELIVERED',
  'FAILURE',
  'IN_TRANSIT',
  'LABEL_PRINTED',
  'LABEL_PURCHASED',
  'OUT_FOR_DELIVERY',
  'PICKED_UP',
  'READY_FOR_PICKUP',
  'SHIPPED',
] as const;

export type EventKey = (typeof eventKeys)[number] | 'UPDATED';

/** The catalogue key of an event; one added upstream later reads as a neutral "updated". */
export function toEventKey(status: string): EventKey {
  return eventKeys.find((key) => key === status) ?? 'UPDATED';
}

/** The steps of one parcel, newest first, ending with the moment it was sent, if it was. */
export function toTimeline(
  fulfillment: Pick<OrderShipmentFieldsFragment, 'createdAt' | 'events' | 'status'>,
): TimelineEvent[] {
  const events = fulfillment.events.nodes.map(({ status, happenedAt }) => {
    return { key: toEventKey(status), at: happenedAt };
  });
  const isTold = events.some(({ at }) => Date.parse(at) <= Date.parse(fulfillment.createdAt));
  const isSent = fulfillment.status === 'SUCCESS' && !fulfillment.events.pageInfo.hasNextPage;
  const start = isTold || !isSent ? [] : [{ key: 'SHIPPED' as const, at: fulfillment.createdAt }];
  return [...events, ...start].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

const hasArrived = (status: OrderStatusKey) => status === 'delivered' || status === 'pickedUp';

export function toShipments(fulfillments: readonly FulfillmentWithLines[]): Shipment[] {
  return fulfillments.filter(isRealShipment).map((fulfillment) => {
    const status = toShipmentStatus(fulfillment);
    return {
      id: fulfillment.id,
      status,
      expectedAt: hasArrived(status) ? null : fulfillment.estimatedDeliveryAt,
      tracking: fulfillment.trackingInformation
        .filter(({ company, number, url }) => company || number || url)
        .map(({ company, number, url }) => ({ company, number, href: toWebLink(url) })),
      timeline: toTimeline(fulfillment),
      hasEarlierSteps: fulfillment.events.pageInfo.hasNextPage,
      lines: fulfillment.lines.map(({ quantity, lineItem }) => {
        return { ...lineItem, quantity: quantity ?? 1 };
      }),
      isWhole: fulfillment.isWhole,
    };
  });
}

/**
 * What is still to be sent: ordered, not refunded, in no parcel. Empty when some parcel's contents are
 * not wholly known, since it is better to say nothing than to promise a second parcel. A refunded piece
 * may be a sent or an unsent one; an order that counts as fulfilled has none left to send.
 */
export function toUnshippedLines(
  order: { readonly cancelledAt: string | null; readonly fulfillmentStatus: string },
  lines: readonly OrderLineFieldsFragment[],
  shipments: readonly Shipment[],
): ShippedLine[] {
  if (order.cancelledAt || order.fulfillmentStatus === 'FULFILLED') return [];
  if (shipments.some(({ isWhole }) => !isWhole)) return [];
  const shipped = new Map<string, number>();
  for (const { id, quantity } of shipments.flatMap((shipment) => shipment.lines)) {
    shipped.set(id, (shipped.get(id) ?? 0) + quantity);
  }
  return lines.flatMap(({ id, title, variantTitle, ...line }) => {
    const quantity = Math.min(line.quantity - (shipped.get(id) ?? 0), line.refundableQuantity);
    return line.requiresShipping && quantity > 0 ? [{ id, title, variantTitle, quantity }] : [];
  });
}

/** The one link to follow: that of the newest parcel still under way; null when there is none to follow. */
export function toTrackHref(shipments: readonly Shipment[]): string | null {
  const underway = shipments.filter(({ status }) => !hasArrived(status));
  const links = underway.map(({ tracking }) => tracking.find(({ href }) => href)?.href ?? null);
  return links.findLast((href) => href !== null) ?? null;
}
