import { describe, expect, it } from 'vitest';
import { toDeliveryCalendar } from './delivery-calendar';
import { listExpectedDeliveries } from './expected-deliveries';

const now = new Date('2026-11-25T12:00:00Z');
const url = 'https://shop.example/account/orders/6021740981238';

function write(summary: string) {
  const words = { summary, description: `See ${url}` };
  const deliveries = [
    { shipmentId: '11', day: '2026-11-26' },
    { shipmentId: '12', day: '2026-12-31' },
  ];
  return toDeliveryCalendar({ deliveries, words, url, now });
}

/** RFC 5545 §3.1: long lines are folded, and a fold is no part of the text. */
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar of deliveries', () => {
  it('has a whole UTC day for each, which keeps nobody busy', () => {
    const lines = unfold(write('Delivery'));
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20261126',
      'DTSTART;VALUE=DATE:20261231',
    ]);
    expect(lines.filter((line) => line === 'TRANSP:TRANSPARENT')).toHaveLength(2);
    expect(lines).toContain('UID:delivery-11@shop.example');
    expect(lines).toContain('METHOD:PUBLISH');
    expect(lines).toContain('DTSTAMP:20261125T120000Z');
  });

  it('is the same file for the same delivery, so that a second import moves it', () => {
    expect(write('Delivery')).toBe(write('Delivery'));
  });

  it('lets no name of a shop or an order begin a line of its own', () => {
    const lines = unfold(write('Ha\r\nATTENDEE:mailto:eve@example.com\nX;Y,Z\\'));
    expect(lines.some((line) => line.startsWith('ATTENDEE'))).toBe(false);
    expect(lines.find((line) => line.startsWith('SUMMARY'))).toContain('X\\;Y\\,Z\\\\');
  });

  it('folds to lines that every calendar reads', () => {
    const lines = write('ä'.repeat(400)).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });
});

describe('expected deliveries', () => {
  const shipment = {
    id: 'gid://shopify/Fulfillment/5',
    status: 'SUCCESS',
    latestShipmentStatus: 'IN_TRANSIT',
    estimatedDeliveryAt: '2026-11-25T08:00:00Z',
    isPickedUp: false,
    requiresShipping: true,
  } as const;
  const list = (changes: object, order: object = {}) =>
    listExpectedDeliveries(
      {
        name: '#1',
        cancelledAt: null,
        fulfillments: { nodes: [{ ...shipment, ...changes }] },
        ...order,
      },
      now,
    );

  it('are those of today and later', () => {
    expect(list({})).toEqual([{ shipmentId: '5', day: '2026-11-25' }]);
    expect(list({ estimatedDeliveryAt: '2026-11-24T23:00:00Z' })).toEqual([]);
    expect(list({ estimatedDeliveryAt: null })).toEqual([]);
  });

  it.each(['DELIVERED', 'FAILURE', 'PICKED_UP'])('are none once it says %s', (status) => {
    expect(list({ latestShipmentStatus: status })).toEqual([]);
  });

  it('are none for what was cancelled', () => {
    expect(list({ status: 'CANCELLED' })).toEqual([]);
    expect(list({}, { cancelledAt: '2026-11-24T00:00:00Z' })).toEqual([]);
  });
});
