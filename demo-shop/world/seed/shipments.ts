import type { Ids } from '../ids.ts';
import type {
  FulfillmentRecord,
  OrderFulfillmentStatus,
  ShipmentStatus,
} from '../order-records.ts';
import { currentQuantity } from '../order-totals.ts';
import type { Random } from '../random.ts';
import type { LineRecord } from '../records.ts';
import { addDays, addHours } from './clock.ts';
import type { ShipLife } from './life.ts';
import type { Market } from './markets.ts';

/** The road of a parcel, and hours between its stations. */
const ROAD: readonly [ShipmentStatus, number][] = [
  ['LABEL_PURCHASED', 0],
  ['LABEL_PRINTED', 1],
  ['CONFIRMED', 3],
  ['CARRIER_PICKED_UP', 8],
  ['IN_TRANSIT', 20],
  ['OUT_FOR_DELIVERY', 46],
  ['DELIVERED', 51],
];

type Parcel = {
  status: FulfillmentRecord['status'];
  /** The last station, on or off the road; null if no carrier ever reported. */
  reached: ShipmentStatus | null;
  tracked: boolean;
  pickup: boolean;
  /** Everything that can go wrong on the way went wrong, and it came after all. */
  detour: boolean;
};

function parcel(reached: ShipmentStatus | null, changes: Partial<Parcel> = {}): Parcel {
  return { status: 'SUCCESS', reached, tracked: true, pickup: false, detour: false, ...changes };
}

type Plan = { order: OrderFulfillmentStatus; parcels: Parcel[]; leaveOut: boolean };

function plan(order: OrderFulfillmentStatus, parcels: Parcel[] = [], leaveOut = false): Plan {
  return { order, parcels, leaveOut };
}

const counter = { tracked: false, pickup: true };

const PLANS: Readonly<Record<ShipLife, Plan>> = {
  delivered: plan('FULFILLED', [parcel('DELIVERED')]),
  'delivered-split': plan('FULFILLED', [parcel('DELIVERED'), parcel('DELIVERED')]),
  'long-road': plan('FULFILLED', [parcel('DELIVERED', { detour: true })]),
  'many-parcels': plan('FULFILLED', [
    ...Array.from({ length: 4 }, () => parcel('DELIVERED')),
    parcel('OUT_FOR_DELIVERY'),
    parcel('IN_TRANSIT'),
  ]),
  'two-parcels': plan('FULFILLED', [parcel('DELIVERED'), parcel('IN_TRANSIT')]),
  partial: plan('PARTIALLY_FULFILLED', [parcel('IN_TRANSIT')], true),
  untracked: plan('FULFILLED', [parcel(null, { tracked: false })]),
  'label-purchased': plan('FULFILLED', [parcel('LABEL_PURCHASED')]),
  'label-printed': plan('FULFILLED', [parcel('LABEL_PRINTED')]),
  confirmed: plan('FULFILLED', [parcel('CONFIRMED')]),
  'carrier-picked-up': plan('FULFILLED', [parcel('CARRIER_PICKED_UP')]),
  'in-transit': plan('FULFILLED', [parcel('IN_TRANSIT')]),
  'out-for-delivery': plan('FULFILLED', [parcel('OUT_FOR_DELIVERY')]),
  attempted: plan('FULFILLED', [parcel('ATTEMPTED_DELIVERY')]),
  delayed: plan('FULFILLED', [parcel('DELAYED')]),
  failure: plan('FULFILLED', [parcel('FAILURE')]),
  'ready-for-pickup': plan('FULFILLED', [parcel('READY_FOR_PICKUP', counter)]),
  'picked-up': plan('FULFILLED', [parcel('PICKED_UP', counter)]),
  'fulfillment-cancelled': plan('FULFILLED', [
    parcel(null, { status: 'CANCELLED' }),
    parcel('DELIVERED'),
  ]),
  'fulfillment-error': plan('IN_PROGRESS', [parcel(null, { status: 'ERROR', tracked: false })]),
  'fulfillment-failed': plan('UNFULFILLED', [parcel(null, { status: 'FAILURE', tracked: false })]),
  'fulfillment-open': plan('IN_PROGRESS', [parcel(null, { status: 'OPEN', tracked: false })]),
  'fulfillment-pending': plan('PENDING_FULFILLMENT', [
    parcel(null, { status: 'PENDING', tracked: false }),
  ]),
  'in-progress': plan('IN_PROGRESS'),
  'on-hold': plan('ON_HOLD'),
  open: plan('OPEN'),
  'pending-fulfillment': plan('PENDING_FULFILLMENT'),
  restocked: plan('RESTOCKED'),
  scheduled: plan('SCHEDULED'),
  unfulfilled: plan('UNFULFILLED'),
};

/** Stations passed on the way to `reached`; off-road ones follow the truck leaving the depot. */
function stationsTo(reached: ShipmentStatus): [ShipmentStatus, number][] {
  const end = ROAD.findIndex(([status]) => status === reached);
  if (end >= 0) return ROAD.slice(0, end + 1);
  if (reached === 'READY_FOR_PICKUP') return [['READY_FOR_PICKUP', 4]];
  if (reached === 'PICKED_UP') {
    return [
      ['READY_FOR_PICKUP', 4],
      ['PICKED_UP', 29],
    ];
  }
  return [...ROAD.slice(0, reached === 'ATTEMPTED_DELIVERY' ? 6 : 5), [reached, 49]];
}

const DETOUR: readonly [ShipmentStatus, number][] = [
  ...ROAD.slice(0, -1),
  ['ATTEMPTED_DELIVERY', 50],
  ['DELAYED', 70],
  ['IN_TRANSIT', 74],
  ['OUT_FOR_DELIVERY', 94],
  ['DELIVERED', 99],
];

type Context = { ids: Ids; market: Market; random: Random };

function toFulfillment(
  { detour, pickup, reached, status, tracked }: Parcel,
  lines: LineRecord[],
  shippedAt: string,
  { ids, market, random }: Context,
): FulfillmentRecord {
  const { carrier } = market;
  const number = `${carrier.prefix}${random.integer(10_000_000, 99_999_999)}`;
  const events = (detour ? DETOUR : reached ? stationsTo(reached) : []).map(([station, hours]) => ({
    id: ids.take('FulfillmentEvent'),
    status: station,
    happenedAt: addHours(shippedAt, hours),
  }));
  const underway = reached !== null && !pickup && reached !== 'FAILURE';
  return {
    id: ids.take('Fulfillment'),
    status,
    createdAt: shippedAt,
    updatedAt: events.at(-1)?.happenedAt ?? shippedAt,
    estimatedDeliveryAt: underway ? addDays(shippedAt, reached === 'DELAYED' ? 6 : 3) : null,
    isPickedUp: pickup,
    requiresShipping: lines.some((line) => line.requiresShipping) && !pickup,
    tracking: tracked ? [{ company: carrier.company, number, url: carrier.url(number) }] : [],
    events,
    lines: lines.map((line) => ({
      id: ids.take('FulfillmentLineItem'),
      lineId: line.id,
      quantity: currentQuantity(line),
    })),
  };
}

/** The lines in as many heaps as there are parcels; a single line cannot be shared out. */
function splitOver(count: number, lines: LineRecord[]): LineRecord[][] {
  const size = Math.ceil(lines.length / count);
  const heaps = Array.from({ length: count }, (_, index) =>
    lines.slice(index * size, (index + 1) * size),
  );
  return heaps.filter((heap) => heap.length > 0);
}

/** Fulfillments of an order's lines, the first a day after it was placed, later ones two days on. */
export function createFulfillments(
  life: ShipLife,
  lines: LineRecord[],
  placedAt: string,
  context: Context,
): { fulfillmentStatus: OrderFulfillmentStatus; fulfillments: FulfillmentRecord[] } {
  const { leaveOut, order, parcels } = PLANS[life];
  const sent = leaveOut && lines.length > 1 ? lines.slice(0, -1) : lines;
  const shared = parcels.filter(({ status }) => status === 'SUCCESS').length > 1;
  const fulfillments = splitOver(shared ? parcels.length : 1, sent).flatMap((inside, share) => {
    const inShare = shared ? parcels.slice(share, share + 1) : parcels;
    return inShare.map((each, index) =>
      toFulfillment(each, inside, addDays(placedAt, 1 + (share + index) * 2), context),
    );
  });
  return { fulfillmentStatus: order, fulfillments };
}

/** What only a carrier does; a shop that brings things itself reports the rest by hand, without a number. */
const CARRIERS_OWN = new Set<ShipmentStatus>([
  'LABEL_PURCHASED',
  'LABEL_PRINTED',
  'CARRIER_PICKED_UP',
  'IN_TRANSIT',
]);

/** The same road without a carrier: packed, out for delivery, delivered. */
export function toLocalDelivery(fulfillment: FulfillmentRecord): FulfillmentRecord {
  const events = fulfillment.events.filter(({ status }) => !CARRIERS_OWN.has(status));
  return { ...fulfillment, tracking: [], events };
}
