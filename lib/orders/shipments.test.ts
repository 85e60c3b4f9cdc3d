import { describe, expect, it } from 'vitest';
import { isRealVariant, listProperties, toLinePrices } from './lines';
import type { OrderLineFieldsFragment } from './order-lines.customer-account.generated';
import { type FulfillmentWithLines, toShipments, toTrackHref, toUnshippedLines } from './shipments';

const open = { cancelledAt: null, fulfillmentStatus: 'PARTIALLY_FULFILLED' };

const line = (overrides: Partial<OrderLineFieldsFragment> = {}): OrderLineFieldsFragment => ({
  id: 'mug',
  productId: null,
  title: 'Mug',
  variantTitle: 'Blue',
  quantity: 3,
  refundableQuantity: 3,
  requiresShipping: true,
  giftCard: false,
  image: null,
  price: { amount: '9.99', currencyCode: 'EUR' },
  totalPrice: { amount: '29.97', currencyCode: 'EUR' },
  customAttributes: [],
  group: null,
  discountAllocations: [],
  ...overrides,
});

const fulfillment = (overrides: Partial<FulfillmentWithLines> = {}): FulfillmentWithLines => ({
  id: 'f1',
  createdAt: '2026-01-02T00:00:00Z',
  status: 'SUCCESS',
  latestShipmentStatus: 'IN_TRANSIT',
  estimatedDeliveryAt: '2026-01-05T00:00:00Z',
  isPickedUp: false,
  requiresShipping: true,
  trackingInformation: [{ company: 'DHL', number: '1', url: 'https://carrier.example/1' }],
  events: { nodes: [], pageInfo: { hasNextPage: false } },
  lines: [{ quantity: 1, lineItem: { id: 'mug', title: 'Mug', variantTitle: 'Blue' } }],
  isWhole: true,
  ...overrides,
});

describe('shipments', () => {
  it('tells the way of a parcel newest first, in words it knows', () => {
    const nodes = [
      { status: 'IN_TRANSIT' as const, happenedAt: '2026-01-03T00:00:00Z' },
      { status: 'TELEPORTED' as 'FAILURE', happenedAt: '2026-01-04T00:00:00Z' },
    ];
    const events = { nodes, pageInfo: { hasNextPage: false } };
    const [shipment] = toShipments([fulfillment({ events })]);
    expect(shipment?.timeline.map(({ key }) => key)).toEqual(['UPDATED', 'IN_TRANSIT', 'SHIPPED']);
    expect(shipment?.hasEarlierSteps).toBe(false);
  });

  it('says that there were earlier steps when they were cut off, and invents no first one', () => {
    const nodes = [{ status: 'IN_TRANSIT' as const, happenedAt: '2026-01-03T00:00:00Z' }];
    const events = { nodes, pageInfo: { hasNextPage: true } };
    const [shipment] = toShipments([fulfillment({ events })]);
    expect(shipment?.timeline.map(({ key }) => key)).toEqual(['IN_TRANSIT']);
    expect(shipment?.hasEarlierSteps).toBe(true);
  });

  it.each(['OPEN', 'PENDING'] as const)('does not call a fulfillment sent that is %s', (status) => {
    const [shipment] = toShipments([fulfillment({ status, latestShipmentStatus: null })]);
    expect(shipment).toMatchObject({ status: 'preparing', timeline: [] });
  });

  it('speaks of a label bought and printed as one step, since only the carrier tells them apart', () => {
    const nodes = [
      { status: 'LABEL_PRINTED' as const, happenedAt: '2026-01-01T02:00:00Z' },
      { status: 'LABEL_PURCHASED' as const, happenedAt: '2026-01-01T01:00:00Z' },
    ];
    const events = { nodes, pageInfo: { hasNextPage: false } };
    expect(toShipments([fulfillment({ events })])[0]?.timeline).toEqual([
      { key: 'PREPARING', at: '2026-01-01T01:00:00Z' },
    ]);
  });

  it('calls nothing a parcel that is collected or comes by email', () => {
    const pickup = fulfillment({ isPickedUp: true, requiresShipping: false });
    const digital = fulfillment({ requiresShipping: false });
    const told = toShipments([fulfillment(), pickup, digital]).map(({ kind, timeline }) => {
      return [kind, timeline[0]?.key];
    });
    expect(told).toEqual([
      ['parcel', 'SHIPPED'],
      ['pickup', 'PREPARED'],
      ['digital', 'SENT_BY_EMAIL'],
    ]);
  });

  it('links tracking only over https', () => {
    const dangerous = { company: 'Evil', number: '2', url: 'javascript:alert(1)' };
    const shipments = toShipments([fulfillment({ trackingInformation: [dangerous] })]);
    expect(shipments[0]?.tracking).toEqual([{ company: 'Evil', number: '2', href: null }]);
    expect(toTrackHref(shipments)).toBeNull();
  });

  it('follows the newest parcel that has not arrived', () => {
    const second = [{ company: 'UPS', number: '2', url: 'https://carrier.example/2' }];
    const arrived = fulfillment({ latestShipmentStatus: 'DELIVERED', trackingInformation: second });
    expect(toTrackHref(toShipments([fulfillment(), arrived]))).toBe('https://carrier.example/1');
    expect(toTrackHref(toShipments([arrived]))).toBeNull();
  });

  it('leaves out fulfillments that were cancelled or failed', () => {
    expect(toShipments([fulfillment({ status: 'CANCELLED' })])).toEqual([]);
  });
});

describe('what is still to be sent', () => {
  it('is what was ordered, less what is in parcels or refunded', () => {
    const shipments = toShipments([fulfillment()]);
    expect(toUnshippedLines(open, [line()], shipments)[0]?.quantity).toBe(2);
    const refunded = line({ refundableQuantity: 1 });
    expect(toUnshippedLines(open, [refunded], shipments)[0]?.quantity).toBe(1);
    expect(toUnshippedLines(open, [line({ quantity: 1 })], shipments)).toEqual([]);
  });

  it('is nothing for digital goods, cancelled or fulfilled orders, or parcels not wholly known', () => {
    const cancelled = { ...open, cancelledAt: '2026-01-01T00:00:00Z' };
    const fulfilled = { ...open, fulfillmentStatus: 'FULFILLED' };
    const unclear = toShipments([fulfillment({ isWhole: false })]);
    expect(toUnshippedLines(open, [line({ requiresShipping: false })], [])).toEqual([]);
    expect(toUnshippedLines(cancelled, [line()], [])).toEqual([]);
    expect(toUnshippedLines(fulfilled, [line()], [])).toEqual([]);
    expect(toUnshippedLines(open, [line()], unclear)).toEqual([]);
  });
});

describe('lines', () => {
  it('cost what the order says, discounts taken off', () => {
    const discountAllocations = [
      {
        allocatedAmount: { amount: '5.00', currencyCode: 'EUR' },
        discountApplication: { code: 'HELLO' },
      },
    ];
    const prices = toLinePrices(line({ discountAllocations }));
    expect(prices.before?.amount).toBe('29.97');
    expect(prices.total?.amount).toBe('24.97');
    expect(toLinePrices(line({ price: null })).total?.amount).toBe('29.97');
  });

  it('hide the shop’s own properties and variants without a meaning', () => {
    const customAttributes = [
      { key: '_internal', value: 'x' },
      { key: 'Engraving', value: 'Anna' },
      { key: 'Empty', value: null },
    ];
    expect(listProperties(line({ customAttributes }))).toEqual([
      { key: 'Engraving', value: 'Anna' },
    ]);
    expect(isRealVariant('Default Title')).toBe(false);
    expect(isRealVariant('Blue')).toBe(true);
  });
});
