import { describe, expect, it } from 'vitest';
import type { OverviewQuery } from './overview.customer-account.generated';
import { toRecentOrders } from './recent-orders';

type Order = OverviewQuery['customer']['recent']['nodes'][number];
type Shipment = Order['latestShipments']['nodes'][number];

const now = new Date('2026-11-24T09:00:00Z');

const ship = (latestShipmentStatus: Shipment['latestShipmentStatus']): Shipment => ({
  status: 'SUCCESS',
  latestShipmentStatus,
  estimatedDeliveryAt: null,
  isPickedUp: false,
  requiresShipping: true,
});

const createOrder = (id: number, over: Partial<Order> = {}): Order => ({
  id: `gid://shopify/Order/${id}`,
  name: `#${id}`,
  processedAt: '2026-11-20T08:00:00Z',
  cancelledAt: null,
  financialStatus: 'PAID',
  fulfillmentStatus: 'FULFILLED',
  requiresShipping: true,
  latestShipments: { nodes: [ship('IN_TRANSIT')] },
  paymentInformation: null,
  lineItems: { nodes: [] },
  returns: { nodes: [] },
  ...over,
});

const createLine = (id: string, productId: string | null) => ({
  giftCard: productId === 'gift card',
  id,
  title: `Thing ${id}`,
  productId,
  image: null,
});

const latest = createOrder(9);
const read = (...orders: Order[]) => toRecentOrders([latest, ...orders], now);

describe('what the newest orders have to say', () => {
  it('names what is on its way, beside the latest order, which has its own card', () => {
    const { underWay } = read(
      createOrder(8),
      createOrder(7, { cancelledAt: '2026-11-21T08:00:00Z' }),
    );
    expect(underWay.map(({ id }) => id)).toEqual(['8']);
  });

  it.each([
    ['DELIVERED', '2026-11-20T08:00:00Z', 0],
    ['READY_FOR_PICKUP', '2026-11-20T08:00:00Z', 1],
    ['IN_TRANSIT', '2026-08-20T08:00:00Z', 0],
    [null, '2026-11-10T08:00:00Z', 1],
    [null, '2026-10-10T08:00:00Z', 0],
  ] as const)('%s since %s is under way %i times', (status, processedAt, count) => {
    const order = createOrder(8, { processedAt, latestShipments: { nodes: [ship(status)] } });
    expect(read(order).underWay).toHaveLength(count);
  });

  it('tells what is still to pay, but not of an order that was cancelled', () => {
    const money = { amount: '12.50', currencyCode: 'EUR' };
    const paymentInformation = {
      totalOutstandingAmount: money,
      paymentTerms: { nextDueAt: '2026-11-20T00:00:00Z', overdue: true },
    };
    const settled = { ...paymentInformation, totalOutstandingAmount: { ...money, amount: '0.0' } };
    const { unpaid } = read(
      createOrder(8, { paymentInformation }),
      createOrder(7, { paymentInformation, cancelledAt: '2026-11-21T08:00:00Z' }),
      createOrder(6, { paymentInformation: settled }),
    );
    expect(unpaid).toEqual([
      { id: '8', name: '#8', due: money, dueAt: '2026-11-20T00:00:00Z', isOverdue: true },
    ]);
  });

  it('tells of returns that are open, and of no others', () => {
    const node = (id: number, status: 'OPEN' | 'REQUESTED' | 'CLOSED') => ({
      id: `gid://shopify/Return/${id}`,
      name: `#8-R${id}`,
      status,
    });
    const nodes = [node(1, 'CLOSED'), node(2, 'OPEN'), node(3, 'REQUESTED')];
    expect(read(createOrder(8, { returns: { nodes } })).returns).toEqual([
      { id: '2', name: '#8-R2', orderId: '8' },
    ]);
  });

  it('offers once more what has arrived, each thing once and with the newest order it was in', () => {
    const delivered = { latestShipments: { nodes: [ship('DELIVERED')] } };
    const lines = (...ids: (string | null)[]) => ({
      nodes: ids.map((id, at) => createLine(`${at}`, id)),
    });
    const { bought } = read(
      createOrder(8, { lineItems: lines('on the way') }),
      createOrder(7, { ...delivered, lineItems: lines('a', null, 'b') }),
      createOrder(6, { ...delivered, lineItems: lines('b', 'gift card', 'c', 'd') }),
      createOrder(5, { ...delivered, lineItems: lines('e') }),
    );
    expect(bought.map(({ orderId }) => orderId)).toEqual(['7', '7', '6', '6']);
  });
});
