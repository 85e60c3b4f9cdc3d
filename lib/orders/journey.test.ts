import { describe, expect, it } from 'vitest';
import { type Told, toJourney } from './journey';
import type { Payment } from './payments';
import { type FulfillmentWithLines, toShipments } from './shipments';

const now = new Date('2026-11-25T12:00:00Z');
const shop = { amount: '9.00', currencyCode: 'EUR' };
const paid: Payment = {
  id: 'p',
  kind: 'paid',
  method: { kind: 'plainCard' },
  money: shop,
  at: '2026-11-20T09:01:00Z',
};

const order: Told['order'] = {
  processedAt: '2026-11-20T09:00:00Z',
  cancelledAt: null,
  financialStatus: 'PAID',
  fulfillmentStatus: 'FULFILLED',
  locationName: null,
  requiresShipping: true,
  shippingAddress: { formatted: ['Somewhere'], phoneNumber: null },
  refunds: [],
};

type Status = NonNullable<FulfillmentWithLines['latestShipmentStatus']>;

/** A fulfillment of the 21st, then one event a day. */
function parcel(events: readonly Status[], more: Partial<FulfillmentWithLines> = {}) {
  const nodes = events
    .map((status, index) => ({ status, happenedAt: `2026-11-${21 + index}T10:00:00Z` }))
    .reverse();
  return {
    id: 'f1',
    createdAt: '2026-11-21T10:00:00Z',
    status: 'SUCCESS' as const,
    latestShipmentStatus: events.at(-1) ?? null,
    estimatedDeliveryAt: '2026-11-26T10:00:00Z',
    isPickedUp: false,
    requiresShipping: true,
    trackingInformation: [{ company: 'DHL', number: '1', url: null }],
    events: { nodes, pageInfo: { hasNextPage: false } },
    lines: [],
    isWhole: true,
    ...more,
  };
}

function tell(
  fulfillments: readonly FulfillmentWithLines[],
  changes: Partial<Told['order']> = {},
  more: Partial<Told> = {},
) {
  const shipments = toShipments(fulfillments);
  const told = { order: { ...order, ...changes }, shipments, unshipped: [], payments: [paid] };
  return toJourney({ ...told, ...more }, now).map(({ key, at, state, parcels, count }) =>
    [key, at?.slice(5, 10), state === 'done' ? '' : state, parcels.join('+'), count ?? '']
      .filter(Boolean)
      .join(' '),
  );
}

describe('the way of an order', () => {
  it('leads from placed to delivered', () => {
    expect(
      tell([parcel(['LABEL_PURCHASED', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED'])]),
    ).toEqual([
      'placed 11-20',
      'paid 11-20',
      'packed 11-21',
      'shipped 11-22',
      'outForDelivery 11-23',
      'delivered 11-24',
    ]);
  });

  it('says what is still to come before anything happened', () => {
    expect(tell([], { fulfillmentStatus: 'UNFULFILLED' })).toEqual([
      'placed 11-20',
      'paid 11-20',
      'packed next',
      'shipped next',
      'delivered next',
    ]);
  });

  it('expects a parcel on the day the carrier named, and calls it late afterwards', () => {
    expect(tell([parcel(['IN_TRANSIT'])]).at(-1)).toBe('delivered 11-26 next');
    const late = parcel(['IN_TRANSIT'], { estimatedDeliveryAt: '2026-11-24T10:00:00Z' });
    expect(tell([late]).at(-1)).toBe('delivered 11-24 late');
  });

  it('tells split shipments apart, and puts together what happened on one day', () => {
    const first = parcel(['IN_TRANSIT', 'DELIVERED']);
    const second = parcel(['IN_TRANSIT'], { id: 'f2' });
    expect(tell([first, second])).toEqual([
      'placed 11-20',
      'paid 11-20',
      'shipped 11-21 1+2',
      'delivered 11-22 1',
      'delivered 11-26 next 2',
    ]);
  });

  it('leaves out, of several parcels, what each has long passed', () => {
    const road = ['CONFIRMED', 'IN_TRANSIT', 'OUT_FOR_DELIVERY'] as const;
    const second = parcel(road, { id: 'f2', estimatedDeliveryAt: null });
    expect(tell([parcel([...road, 'DELIVERED']), second]).slice(2)).toEqual([
      'shipped 11-22 1+2',
      'outForDelivery 11-23 2',
      'delivered 11-24 1',
      'delivered next 2',
    ]);
  });

  it('counts what is not shipped yet', () => {
    const unshipped = [{ id: 'l', title: 'Mug', variantTitle: null, quantity: 2 }];
    const partial = { fulfillmentStatus: 'PARTIALLY_FULFILLED' as const };
    expect(tell([parcel(['IN_TRANSIT', 'DELIVERED'])], partial, { unshipped }).at(-1)).toBe(
      'unsent next 2',
    );
  });

  it('leads to the counter when the order is picked up', () => {
    const pickup = { isPickedUp: true, requiresShipping: false, trackingInformation: [] };
    const place = { locationName: 'Hamburg', shippingAddress: null };
    expect(tell([], { ...place, fulfillmentStatus: 'UNFULFILLED' }).slice(2)).toEqual([
      'ready next',
      'pickedUp next',
    ]);
    expect(tell([parcel(['READY_FOR_PICKUP'], pickup)], place).slice(2)).toEqual([
      'ready 11-21',
      'pickedUp next',
    ]);
    expect(tell([parcel(['READY_FOR_PICKUP', 'PICKED_UP'], pickup)], place).slice(2)).toEqual([
      'ready 11-21',
      'pickedUp 11-22',
    ]);
  });

  it('has no carrier when the shop brings things itself', () => {
    const own = parcel(['CONFIRMED', 'OUT_FOR_DELIVERY'], { trackingInformation: [] });
    expect(toShipments([own])[0]?.kind).toBe('local');
    expect(tell([own]).slice(2)).toEqual([
      'packed 11-21',
      'outForDelivery 11-22',
      'delivered 11-26 next',
    ]);
  });

  it('marks what went wrong, and only while it is so', () => {
    expect(tell([parcel(['OUT_FOR_DELIVERY', 'ATTEMPTED_DELIVERY'])]).at(-2)).toBe(
      'attempted 11-22 problem',
    );
    const after = tell([parcel(['OUT_FOR_DELIVERY', 'ATTEMPTED_DELIVERY', 'DELIVERED'])]);
    expect(after.slice(-2)).toEqual(['attempted 11-22', 'delivered 11-23']);
    expect(tell([parcel(['IN_TRANSIT', 'DELAYED'])]).slice(-2)).toEqual([
      'delayed 11-22 problem',
      'delivered 11-26 next',
    ]);
    expect(tell([parcel(['IN_TRANSIT', 'FAILURE'])]).at(-1)).toBe('failed 11-22 problem');
    expect(tell([], { fulfillmentStatus: 'ON_HOLD' })[2]).toBe('onHold problem');
  });

  it('promises no end to a parcel of which nothing more is ever heard', () => {
    const untold = parcel([], { trackingInformation: [], estimatedDeliveryAt: null });
    expect(tell([untold]).slice(2)).toEqual(['shipped 11-21']);
  });

  it('waits for the payment, and has none when it was never due', () => {
    const pending = { financialStatus: 'PENDING', fulfillmentStatus: 'UNFULFILLED' } as const;
    expect(tell([], pending, { payments: [] })).toEqual([
      'placed 11-20',
      'awaitingPayment next',
      'packed next',
      'shipped next',
      'delivered next',
    ]);
    expect(tell([parcel(['IN_TRANSIT', 'DELIVERED'])], {}, { payments: [] })[1]).toBe(
      'shipped 11-21',
    );
  });

  it('ends where the order was cancelled, with the money that went back', () => {
    const refunds = [{ createdAt: '2026-11-22T00:00:00Z', returnName: null, totalRefunded: shop }];
    const cancelled = { cancelledAt: '2026-11-21T12:00:00Z', financialStatus: 'REFUNDED' } as const;
    expect(tell([], { ...cancelled, fulfillmentStatus: 'UNFULFILLED', refunds })).toEqual([
      'placed 11-20',
      'paid 11-20',
      'cancelled 11-21',
      'refunded 11-22',
    ]);
  });

  it('sends downloads by email', () => {
    const digital = parcel([], { requiresShipping: false, trackingInformation: [] });
    const bought = { requiresShipping: false, fulfillmentStatus: 'UNFULFILLED' } as const;
    expect(tell([digital], { requiresShipping: false }).at(-1)).toBe('emailed 11-21');
    expect(tell([], bought).at(-1)).toBe('emailed next');
  });
});
