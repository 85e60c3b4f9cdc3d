import type { Ids } from '../ids.ts';
import type { FulfillmentRecord, OrderRecord, ShipmentStatus } from '../order-records.ts';
import { createRandom } from '../random.ts';
import { addDays } from '../seed/clock.ts';
import { MARKETS, type MarketName } from '../seed/markets.ts';
import { type LineQuantity, listUnsent } from './quantities.ts';
import { type Happening, listBeforeLastMile, listUnderway } from './steps.ts';

function toTracking(order: OrderRecord): FulfillmentRecord['tracking'] {
  const country = order.shippingAddress?.territoryCode ?? 'DE';
  const { carrier } = MARKETS[country in MARKETS ? (country as MarketName) : 'DE'];
  const random = createRandom(`${order.id}/${order.fulfillments.length}`);
  const number = `${carrier.prefix}${random.integer(10_000_000, 99_999_999)}`;
  return [{ company: carrier.company, number, url: carrier.url(number) }];
}

function addEvent(fulfillment: FulfillmentRecord, status: ShipmentStatus, at: string, ids: Ids) {
  fulfillment.events.push({ id: ids.take('FulfillmentEvent'), status, happenedAt: at });
  fulfillment.updatedAt = at;
}

/** What is still here, or these units of it, leaves in one parcel, lies ready at the counter, or is sent by mail. */
export function ship(
  order: OrderRecord,
  at: string,
  ids: Ids,
  unsent: readonly LineQuantity[] = listUnsent(order),
): Happening[] {
  const isPickedUp = order.locationName !== null && order.shippingAddress === null;
  const mustTravel = order.lines.some(
    ({ id, requiresShipping }) => requiresShipping && unsent.some(({ lineId }) => lineId === id),
  );
  const isParcel = mustTravel && !isPickedUp;
  // What a warehouse had only been asked for is taken over by what really leaves.
  const waiting = order.fulfillments.find(
    ({ status }) => status === 'OPEN' || status === 'PENDING',
  );
  if (waiting) waiting.status = 'CANCELLED';
  const fulfillment: FulfillmentRecord = {
    id: ids.take('Fulfillment'),
    status: 'SUCCESS',
    createdAt: at,
    updatedAt: at,
    estimatedDeliveryAt: isParcel ? addDays(at, 3) : null,
    isPickedUp,
    requiresShipping: isParcel,
    tracking: isParcel ? toTracking(order) : [],
    events: [],
    lines: unsent.map((part) => ({ ...part, id: ids.take('FulfillmentLineItem') })),
  };
  if (isParcel) addEvent(fulfillment, 'IN_TRANSIT', at, ids);
  if (isPickedUp) addEvent(fulfillment, 'READY_FOR_PICKUP', at, ids);
  order.fulfillments.push(fulfillment);
  const isWhole = listUnsent(order).length === 0;
  order.fulfillmentStatus = isWhole ? 'FULFILLED' : 'PARTIALLY_FULFILLED';
  // "Due on fulfillment": now there is a date.
  if (isWhole && order.paymentTerms) order.paymentTerms.dueAt ??= at;
  const events = fulfillment.events.length > 0 ? ['fulfillment_events/create'] : [];
  const done = isWhole ? 'orders/fulfilled' : 'orders/partially_fulfilled';
  return [{ topics: ['fulfillments/create', ...events, done, 'orders/updated'], fulfillment }];
}

function move(
  parcels: FulfillmentRecord[],
  toStatus: (parcel: FulfillmentRecord) => ShipmentStatus,
  at: string,
  ids: Ids,
): Happening[] {
  const moved = parcels.map((fulfillment): Happening => {
    addEvent(fulfillment, toStatus(fulfillment), at, ids);
    return { topics: ['fulfillment_events/create', 'fulfillments/update'], fulfillment };
  });
  return [...moved, { topics: ['orders/updated'] }];
}

/** Every parcel that a carrier has goes on its last mile. */
export function sendOut(order: OrderRecord, at: string, ids: Ids): Happening[] {
  return move(listBeforeLastMile(order), () => 'OUT_FOR_DELIVERY', at, ids);
}

/** Every parcel arrives, or is picked up. */
export function handOver(order: OrderRecord, at: string, ids: Ids): Happening[] {
  const toStatus = ({ isPickedUp }: FulfillmentRecord) => (isPickedUp ? 'PICKED_UP' : 'DELIVERED');
  return move(listUnderway(order), toStatus, at, ids);
}
