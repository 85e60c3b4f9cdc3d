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

/** How the things reach their owner: by a carrier, by the shop itself, at its counter, by mail. */
export type ShipmentKind = 'parcel' | 'local' | 'pickup' | 'digital';

export type Shipment = {
  readonly id: string;
  readonly kind: ShipmentKind;
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

/** Every `FulfillmentEventStatus` that means something to a shopper. */
const eventKeys = [
  'ATTEMPTED_DELIVERY',
  'CARRIER_PICKED_UP',
  'CONFIRMED',
  'DELAYED',
  'DELIVERED',
  'FAILURE',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'PICKED_UP',
  'READY_FOR_PICKUP',
] as const;

/** The others stand for a carrier's paperwork, for something new, and for the fulfillment itself. */
export type EventKey =
  | (typeof eventKeys)[number]
  | 'PREPARED'
  | 'PREPARING'
  | 'SENT_BY_EMAIL'
  | 'SHIPPED'
  | 'UPDATED';

const startOf = {
  parcel: 'SHIPPED',
  local: 'SHIPPED',
  pickup: 'PREPARED',
  digital: 'SENT_BY_EMAIL',
} as const satisfies Record<ShipmentKind, EventKey>;

/** What somebody at the door reports; of a parcel that no carrier has, only the shop itself can know it. */
const doorEvents = new Set<string>(['ATTEMPTED_DELIVERY', 'DELIVERED', 'OUT_FOR_DELIVERY']);

/** No field names the shop's own delivery: it is told by news from the door without any tracking. */
export function toShipmentKind(
  shipment: Pick<
    OrderShipmentFieldsFragment,
    'events' | 'isPickedUp' | 'requiresShipping' | 'trackingInformation'
  >,
): ShipmentKind {
  if (shipment.isPickedUp) return 'pickup';
  if (!shipment.requiresShipping) return 'digital';
  const isTold = shipment.events.nodes.some(({ status }) => doorEvents.has(status));
  return isTold && shipment.trackingInformation.length === 0 ? 'local' : 'parcel';
}

/** What comes to the door and is counted: "Shipment 1 of 2". */
export const isParcel = ({ kind }: Shipment): boolean => kind === 'parcel' || kind === 'local';

/** The catalogue key of an event; one added upstream later reads as a neutral "updated". */
export function toEventKey(status: string): EventKey {
  if (status === 'LABEL_PURCHASED' || status === 'LABEL_PRINTED') return 'PREPARING';
  return eventKeys.find((key) => key === status) ?? 'UPDATED';
}

type Told = Pick<
  OrderShipmentFieldsFragment,
  'createdAt' | 'events' | 'isPickedUp' | 'requiresShipping' | 'status' | 'trackingInformation'
>;

/** The steps of one parcel, newest first, ending with the moment it was sent, if it was. */
export function toTimeline(fulfillment: Told): TimelineEvent[] {
  const events = fulfillment.events.nodes.map(({ status, happenedAt }) => {
    return { key: toEventKey(status), at: happenedAt };
  });
  const isTold = events.some(({ at }) => Date.parse(at) <= Date.parse(fulfillment.createdAt));
  const isSent = fulfillment.status === 'SUCCESS' && !fulfillment.events.pageInfo.hasNextPage;
  const key = startOf[toShipmentKind(fulfillment)];
  const start = isTold || !isSent ? [] : [{ key, at: fulfillment.createdAt }];
  return (
    [...events, ...start]
      .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
      // A label bought and then printed is one step to whoever waits for the parcel: the earlier one.
      .filter((event, index, all) => {
        return event.key !== 'PREPARING' || all[index + 1]?.key !== 'PREPARING';
      })
  );
}

/** Whether it is with whoever ordered it. */
export const hasArrived = (status: OrderStatusKey): boolean =>
  status === 'delivered' || status === 'pickedUp';

export function toShipments(fulfillments: readonly FulfillmentWithLines[]): Shipment[] {
  return fulfillments.filter(isRealShipment).map((fulfillment) => {
    const status = toShipmentStatus(fulfillment);
    return {
      id: fulfillment.id,
      kind: toShipmentKind(fulfillment),
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

/** When the carrier last told of the parcel that is out for delivery; null when none is. */
export function toOutForDeliveryAt(shipments: readonly Shipment[]): string | null {
  return shipments.find(({ status }) => status === 'outForDelivery')?.timeline[0]?.at ?? null;
}
