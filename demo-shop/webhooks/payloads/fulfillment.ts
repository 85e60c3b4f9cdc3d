import { toNumericId } from '../../customer-account/connection.ts';
import type { FulfillmentRecord, OrderRecord } from '../../world/order-records.ts';
import type { World } from '../../world/world.ts';
import { toOrderAddress } from './customer.ts';
import { toLineItem } from './order-lines.ts';
import { type Payload, toIds } from './rest.ts';

type EventRecord = FulfillmentRecord['events'][number];

/** `fulfillments/create` and `update`; also inside an order. */
export function toFulfillmentPayload(
  order: OrderRecord,
  fulfillment: FulfillmentRecord,
  world: World,
): Payload {
  const [first] = fulfillment.tracking;
  const shipped = fulfillment.lines.flatMap(({ lineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineId);
    return line ? [{ ...toLineItem(order, line, world), quantity }] : [];
  });
  return {
    ...toIds(fulfillment.id),
    order_id: toNumericId(order.id),
    status: fulfillment.status.toLowerCase(),
    created_at: fulfillment.createdAt,
    service: 'manual',
    updated_at: fulfillment.updatedAt,
    tracking_company: first?.company ?? null,
    shipment_status: fulfillment.events.at(-1)?.status.toLowerCase() ?? null,
    location_id: null,
    origin_address: null,
    email: order.email,
    destination: toOrderAddress(order.shippingAddress),
    line_items: shipped,
    tracking_number: first?.number ?? null,
    tracking_numbers: fulfillment.tracking.flatMap(({ number }) => number ?? []),
    tracking_url: first?.url ?? null,
    tracking_urls: fulfillment.tracking.flatMap(({ url }) => url ?? []),
    receipt: {},
    name: `${order.name}.${order.fulfillments.indexOf(fulfillment) + 1}`,
  };
}

/** `fulfillment_events/create`. */
export function toFulfillmentEventPayload(
  order: OrderRecord,
  fulfillment: FulfillmentRecord,
  event: EventRecord,
  { shop }: World,
): Payload {
  const to = order.shippingAddress;
  return {
    ...toIds(event.id),
    fulfillment_id: toNumericId(fulfillment.id),
    status: event.status.toLowerCase(),
    message: null,
    happened_at: event.happenedAt,
    city: to?.city ?? null,
    province: to?.zoneCode ?? null,
    country: to?.territoryCode ?? null,
    zip: to?.zip ?? null,
    address1: null,
    latitude: null,
    longitude: null,
    shop_id: toNumericId(shop.id),
    created_at: event.happenedAt,
    updated_at: event.happenedAt,
    estimated_delivery_at: fulfillment.estimatedDeliveryAt,
    order_id: toNumericId(order.id),
  };
}
