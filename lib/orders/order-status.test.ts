import { describe, expect, it } from 'vitest';
import de from '@/lib/i18n/messages/de/orders.json';
import en from '@/lib/i18n/messages/en/orders.json';
import { toOrderStatus } from './order-status';
import type { OrderStatusFieldsFragment } from './order-status.customer-account.generated';

type Shipment = OrderStatusFieldsFragment['latestShipments']['nodes'][number];

const parcel = (overrides: Partial<Shipment> = {}): Shipment => ({
  status: 'SUCCESS',
  latestShipmentStatus: 'IN_TRANSIT',
  estimatedDeliveryAt: '2026-11-25T12:00:00Z',
  isPickedUp: false,
  requiresShipping: true,
  ...overrides,
});

function order(
  overrides: Partial<Omit<OrderStatusFieldsFragment, 'latestShipments'>> = {},
  shipments: Shipment[] = [],
): OrderStatusFieldsFragment {
  return {
    cancelledAt: null,
    financialStatus: 'PAID',
    fulfillmentStatus: shipments.length > 0 ? 'FULFILLED' : 'UNFULFILLED',
    requiresShipping: true,
    latestShipments: { nodes: shipments },
    ...overrides,
  };
}

const keyOf = (...input: Parameters<typeof order>) => toOrderStatus(order(...input)).key;

describe('the state of an order in one sentence', () => {
  it.each([
    ['ATTEMPTED_DELIVERY', 'attemptedDelivery'],
    ['CARRIER_PICKED_UP', 'handedToCarrier'],
    ['CONFIRMED', 'packed'],
    ['DELAYED', 'delayed'],
    ['DELIVERED', 'delivered'],
    ['FAILURE', 'deliveryFailed'],
    ['IN_TRANSIT', 'inTransit'],
    ['LABEL_PRINTED', 'preparing'],
    ['LABEL_PURCHASED', 'preparing'],
    ['OUT_FOR_DELIVERY', 'outForDelivery'],
    ['PICKED_UP', 'pickedUp'],
    ['READY_FOR_PICKUP', 'readyForPickup'],
    [null, 'shipped'],
  ] as const)('a parcel that is %s reads %s', (latestShipmentStatus, key) => {
    expect(keyOf({}, [parcel({ latestShipmentStatus })])).toBe(key);
  });

  it.each([
    ['IN_PROGRESS', 'preparing'],
    ['ON_HOLD', 'onHold'],
    ['OPEN', 'confirmed'],
    ['PENDING_FULFILLMENT', 'preparing'],
    ['RESTOCKED', 'confirmed'],
    ['SCHEDULED', 'scheduled'],
    ['UNFULFILLED', 'confirmed'],
    ['FULFILLED', 'shipped'],
  ] as const)('an order without parcels that is %s reads %s', (fulfillmentStatus, key) => {
    expect(keyOf({ fulfillmentStatus })).toBe(key);
  });

  it.each([
    ['AUTHORIZED', 'confirmed'],
    ['EXPIRED', 'paymentExpired'],
    ['PAID', 'confirmed'],
    ['PARTIALLY_PAID', 'partlyPaid'],
    ['PARTIALLY_REFUNDED', 'confirmed'],
    ['PENDING', 'awaitingPayment'],
    ['REFUNDED', 'refunded'],
    ['VOIDED', 'paymentVoided'],
    [null, 'confirmed'],
  ] as const)('an unsent order whose payment is %s reads %s', (financialStatus, key) => {
    expect(keyOf({ financialStatus })).toBe(key);
  });

  it('says cancelled before anything else, and notes the refund', () => {
    const status = toOrderStatus(
      order({ cancelledAt: '2026-01-01T00:00:00Z', financialStatus: 'REFUNDED' }, [parcel()]),
    );
    expect(status).toMatchObject({ key: 'cancelled', notes: ['refunded'], expectedAt: null });
  });

  it('does not call an order delivered while another parcel is under way', () => {
    const delivered = parcel({ latestShipmentStatus: 'DELIVERED' });
    expect(keyOf({}, [delivered, parcel()])).toBe('partlyDelivered');
    expect(keyOf({}, [delivered, delivered])).toBe('delivered');
    expect(keyOf({ fulfillmentStatus: 'PARTIALLY_FULFILLED' }, [delivered])).toBe(
      'partlyDelivered',
    );
    expect(keyOf({ fulfillmentStatus: 'PARTIALLY_FULFILLED' }, [parcel()])).toBe('partlyShipped');
  });

  it.each([
    ['READY_FOR_PICKUP', 'readyForPickup'],
    ['PICKED_UP', 'pickedUp'],
    [null, 'pickedUp'],
  ] as const)('an order to collect that is %s reads %s', (latestShipmentStatus, key) => {
    expect(keyOf({}, [parcel({ isPickedUp: true, latestShipmentStatus })])).toBe(key);
  });

  it('reads as being prepared while its only fulfillment waits', () => {
    expect(keyOf({}, [parcel({ status: 'OPEN', latestShipmentStatus: null })])).toBe('preparing');
  });

  it('keeps the expected day of the parcel that is still under way', () => {
    const delivered = parcel({ latestShipmentStatus: 'DELIVERED' });
    const status = toOrderStatus(order({}, [delivered, parcel()]));
    expect(status).toMatchObject({ key: 'partlyDelivered', expectedAt: '2026-11-25T12:00:00Z' });
  });

  it('puts trouble with one parcel first', () => {
    expect(keyOf({}, [parcel(), parcel({ latestShipmentStatus: 'DELAYED' })])).toBe('delayed');
  });

  it('ignores fulfillments that never left', () => {
    const failed = parcel({ status: 'CANCELLED', latestShipmentStatus: 'DELIVERED' });
    expect(keyOf({}, [failed, parcel()])).toBe('inTransit');
  });

  it('notes money that is still open or partly back', () => {
    expect(toOrderStatus(order({ financialStatus: 'PENDING' }, [parcel()])).notes).toEqual([
      'paymentDue',
    ]);
    const status = toOrderStatus(order({ financialStatus: 'PARTIALLY_REFUNDED' }, [parcel()]));
    expect(status.notes).toEqual(['partlyRefunded']);
  });

  it('names the day a parcel is expected until it has come', () => {
    expect(toOrderStatus(order({}, [parcel()])).expectedAt).toBe('2026-11-25T12:00:00Z');
    const here = toOrderStatus(order({}, [parcel({ latestShipmentStatus: 'DELIVERED' })]));
    expect(here.expectedAt).toBeNull();
  });

  it.each(['TELEPORTED', 'toString', '__proto__', ''])(
    'T99: reads the unknown value %j neutrally',
    (value) => {
      const latestShipmentStatus = value as Shipment['latestShipmentStatus'];
      const status = toOrderStatus(order({}, [parcel({ latestShipmentStatus })]));
      expect(status).toMatchObject({ key: 'updated', tone: 'neutral' });
      const fulfillmentStatus = value as OrderStatusFieldsFragment['fulfillmentStatus'];
      expect(keyOf({ fulfillmentStatus })).toBe('updated');
      const financialStatus = value as OrderStatusFieldsFragment['financialStatus'];
      expect(keyOf({ financialStatus })).toBe('confirmed');
    },
  );

  it('has a label and a sentence for every state in every language', () => {
    for (const catalogue of [en, de]) {
      expect(Object.keys(catalogue.statusDetail)).toEqual(Object.keys(catalogue.status));
    }
    expect(Object.keys(de.status)).toEqual(Object.keys(en.status));
  });
});
