import type { FulfillmentRecord, OrderRecord } from '../../world/order-records.ts';
import { type ConnectionArgs, toConnection, toIdConnection, toNumericId } from '../connection.ts';
import { matches, matchesNumber, matchesText } from '../search/match-search.ts';
import { parseSearch } from '../search/parse-search.ts';
import { defineType } from './define.ts';
import { type FulfillmentInOrder, toQuantities } from './order-view.ts';

type ListArgs = ConnectionArgs & { query?: string | null; sortKey?: string | null };
type EventRecord = FulfillmentRecord['events'][number];

function latestStatus(fulfillment: FulfillmentRecord): EventRecord['status'] | null {
  return fulfillment.events.at(-1)?.status ?? null;
}

/** `Order.fulfillments`, with the search terms that the schema lists for it. */
export function listFulfillments(order: OrderRecord, args: ListArgs) {
  const search = parseSearch(args.query ?? '');
  const found = order.fulfillments
    .filter((fulfillment) =>
      matches(search, fulfillment, (each, term) => {
        if (term.field === 'id') return matchesNumber(toNumericId(each.id), term);
        if (term.field === 'order_id') return matchesNumber(toNumericId(order.id), term);
        if (term.field === 'shipment_status') return matchesText(latestStatus(each), term);
        return term.field === 'status' ? matchesText(each.status, term) : undefined;
      }),
    )
    .map((fulfillment): FulfillmentInOrder => ({ id: fulfillment.id, fulfillment, order }));
  const byDate = args.sortKey === 'CREATED_AT';
  return toConnection(found, args, {
    sort: byDate ? 'CREATED_AT' : 'ID',
    idOf: ({ id }) => id,
    sortValueOf: ({ fulfillment, id }) => (byDate ? fulfillment.createdAt : toNumericId(id)),
  });
}

function listEvents(events: readonly EventRecord[], args: ListArgs) {
  const search = parseSearch(args.query ?? '');
  const found = events.filter((event) =>
    matches(search, event, (each, term) => {
      if (term.field === 'id') return matchesNumber(toNumericId(each.id), term);
      return term.field === 'status' ? matchesText(each.status, term) : undefined;
    }),
  );
  const byDate = args.sortKey === 'HAPPENED_AT';
  return toConnection(found, args, {
    sort: byDate ? 'HAPPENED_AT' : 'ID',
    idOf: ({ id }) => id,
    sortValueOf: ({ happenedAt, id }) => (byDate ? happenedAt : toNumericId(id)),
  });
}

export const fulfillmentResolvers = {
  Fulfillment: defineType<FulfillmentInOrder>({
    createdAt: ({ fulfillment }) => fulfillment.createdAt,
    estimatedDeliveryAt: ({ fulfillment }) => fulfillment.estimatedDeliveryAt,
    events: ({ fulfillment }, args: ListArgs) => listEvents(fulfillment.events, args),
    fulfillmentLineItems: ({ fulfillment, order }, args: ConnectionArgs) =>
      toIdConnection(toQuantities(order, fulfillment.lines), args),
    isPickedUp: ({ fulfillment }) => fulfillment.isPickedUp,
    latestShipmentStatus: ({ fulfillment }) => latestStatus(fulfillment),
    requiresShipping: ({ fulfillment }) => fulfillment.requiresShipping,
    status: ({ fulfillment }) => fulfillment.status,
    trackingInformation: ({ fulfillment }) => fulfillment.tracking,
    updatedAt: ({ fulfillment }) => fulfillment.updatedAt,
  }),
};
