import { describe, expect, it } from 'vitest';
import { toLatestOrder } from './latest-order';
import type { OverviewQuery } from './overview.customer-account.generated';

type Order = OverviewQuery['customer']['orders']['nodes'][number];
type Shipment = Order['latestShipments']['nodes'][number];

const createShipment = (over: Partial<Shipment> = {}): Shipment => ({
  status: 'SUCCESS',
  latestShipmentStatus: 'IN_TRANSIT',
  estimatedDeliveryAt: '2026-11-25T12:00:00Z',
  isPickedUp: false,
  requiresShipping: true,
  trackingInformation: [{ company: 'DHL', number: 'X1', url: 'https://dhl.example/X1' }],
  events: { nodes: [{ happenedAt: '2026-11-24T06:00:00Z' }] },
  ...over,
});

const createLine = (id: string, productId: string | null = null) => ({
  id,
  title: `Line ${id}`,
  productId,
  image: null,
});

const createOrder = (over: Partial<Order> = {}): Order => ({
  id: 'gid://shopify/Order/1001',
  name: '#1001',
  processedAt: '2026-11-20T08:00:00Z',
  totalPrice: { amount: '42.50', currencyCode: 'EUR' },
  totalRefunded: { amount: '0.0', currencyCode: 'EUR' },
  paymentInformation: null,
  lineItems: { nodes: [createLine('a', 'gid://shopify/Product/1'), createLine('b')] },
  cancelledAt: null,
  financialStatus: 'PAID',
  fulfillmentStatus: 'FULFILLED',
  requiresShipping: true,
  latestShipments: { nodes: [createShipment()] },
  ...over,
});

describe('the latest order', () => {
  it('carries the id of its URL, its status and the parcel to follow', () => {
    const order = toLatestOrder(createOrder());
    expect(order.id).toBe('1001');
    expect(order.status.key).toBe('inTransit');
    expect(order.tracking).toEqual({ company: 'DHL', number: 'X1', url: 'https://dhl.example/X1' });
  });

  it('follows the parcel still underway, not the one that has arrived', () => {
    const delivered = createShipment({ latestShipmentStatus: 'DELIVERED' });
    const trackingInformation = [{ company: 'UPS', number: '2', url: null }];
    const nodes = [delivered, createShipment({ trackingInformation })];
    expect(toLatestOrder(createOrder({ latestShipments: { nodes } })).tracking?.company).toBe(
      'UPS',
    );
  });

  it('has nothing to follow once delivered, or when the order was cancelled', () => {
    const nodes = [createShipment({ latestShipmentStatus: 'DELIVERED' })];
    expect(toLatestOrder(createOrder({ latestShipments: { nodes } })).tracking).toBeNull();
    const cancelled = createOrder({ cancelledAt: '2026-11-21T08:00:00Z' });
    expect(toLatestOrder(cancelled).tracking).toBeNull();
  });

  it('makes no link of a URL that runs code, and keeps the number', () => {
    const trackingInformation = [{ company: 'X', number: '3', url: 'javascript:alert(1)' }];
    const nodes = [createShipment({ trackingInformation })];
    expect(toLatestOrder(createOrder({ latestShipments: { nodes } })).tracking).toEqual({
      company: 'X',
      number: '3',
      url: null,
    });
  });

  it('knows when the carrier last told of a parcel in the van', () => {
    expect(toLatestOrder(createOrder()).outForDeliveryAt).toBeNull();
    const nodes = [createShipment({ latestShipmentStatus: 'OUT_FOR_DELIVERY' })];
    const order = toLatestOrder(createOrder({ latestShipments: { nodes } }));
    expect(order.outForDeliveryAt).toBe('2026-11-24T06:00:00Z');
  });

  it('draws four lines and says when there are more', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e'].map((id) => createLine(id));
    const order = toLatestOrder(createOrder({ lineItems: { nodes } }));
    expect(order.thumbnails).toHaveLength(4);
    expect(order.hasMoreItems).toBe(true);
  });

  it('asks recommendations only for products that still have an id', () => {
    expect(toLatestOrder(createOrder()).productIds).toEqual(['gid://shopify/Product/1']);
  });
});
