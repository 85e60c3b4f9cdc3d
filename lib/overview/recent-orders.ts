import type { Money } from '@/lib/i18n/formats';
import { toNonZero } from '@/lib/orders/decimal';
import { type OrderStatus, type OrderStatusKey, toOrderStatus } from '@/lib/orders/order-status';
import { toId } from '@/lib/shopify/gid';
import type { Thumbnail } from './latest-order';
import type { OverviewQuery } from './overview.customer-account.generated';

type Order = OverviewQuery['customer']['recent']['nodes'][number];

export type OrderUnderWay = {
  /** The last part of the GID, as in the order's URL. */
  readonly id: string;
  readonly name: string;
  readonly status: OrderStatus;
  readonly thumbnail: Thumbnail | null;
};

export type UnpaidOrder = {
  readonly id: string;
  readonly name: string;
  readonly due: Money;
  /** ISO 8601. */
  readonly dueAt: string | null;
  readonly isOverdue: boolean;
};

export type OpenReturn = {
  readonly id: string;
  readonly orderId: string;
  readonly name: string;
};

/** Something bought before, with the newest order it was in. */
export type BoughtThing = Thumbnail & { readonly orderId: string };

export type RecentOrders = {
  /** Beside the latest order, which has a card of its own. */
  readonly underWay: readonly OrderUnderWay[];
  readonly unpaid: readonly UnpaidOrder[];
  /** Agreed to by the shop, and not at its end. */
  readonly returns: readonly OpenReturn[];
  readonly bought: readonly BoughtThing[];
};

const dayMs = 24 * 60 * 60 * 1000;
/** No carrier takes longer; after it the shop has only never heard of the arrival. */
const longestWayMs = 90 * dayMs;
/** A parcel without tracking says `shipped` for good. */
const untrackedWayMs = 21 * dayMs;
const shelfLength = 4;

const onTheWay: ReadonlySet<OrderStatusKey> = new Set([
  'attemptedDelivery',
  'delayed',
  'handedToCarrier',
  'inTransit',
  'outForDelivery',
  'partlyDelivered',
  'partlyShipped',
  'readyForPickup',
]);
const arrived: ReadonlySet<OrderStatusKey> = new Set(['completed', 'delivered', 'pickedUp']);

function isUnderWay({ key }: OrderStatus, processedAt: string, now: Date): boolean {
  const ageMs = now.getTime() - Date.parse(processedAt);
  if (key === 'shipped') return ageMs < untrackedWayMs;
  return onTheWay.has(key) && ageMs < longestWayMs;
}

function toUnpaid({ cancelledAt, id, name, paymentInformation }: Order): UnpaidOrder[] {
  const due = toNonZero(paymentInformation?.totalOutstandingAmount ?? null);
  if (!due || cancelledAt) return [];
  const { nextDueAt = null, overdue = false } = paymentInformation?.paymentTerms ?? {};
  return [{ id: toId(id), name, due, dueAt: nextDueAt, isOverdue: overdue }];
}

function listBought(orders: readonly { readonly order: Order; readonly status: OrderStatus }[]) {
  const things = orders
    .filter(({ status }) => arrived.has(status.key))
    .flatMap(({ order }) =>
      order.lineItems.nodes.map((line) => ({ ...line, orderId: toId(order.id) })),
    );
  const isFirst = ({ productId }: (typeof things)[number], at: number) =>
    things.findIndex((thing) => thing.productId === productId) === at;
  return (
    things
      // A gift card is bought for an occasion; one more of it is nothing to be reminded of.
      .filter((thing, at) => thing.productId !== null && !thing.giftCard && isFirst(thing, at))
      .slice(0, shelfLength)
      .map(({ id, title, image, orderId }) => ({ id, title, image, orderId }))
  );
}

/** What the newest orders have to say to somebody who comes by. */
export function toRecentOrders(orders: readonly Order[], now: Date): RecentOrders {
  const known = orders.map((order) => ({ order, status: toOrderStatus(order) }));
  return {
    underWay: known
      .slice(1)
      .filter(({ order, status }) => isUnderWay(status, order.processedAt, now))
      .map(({ order, status }) => ({
        id: toId(order.id),
        name: order.name,
        status,
        thumbnail: order.lineItems.nodes[0] ?? null,
      })),
    unpaid: orders.flatMap(toUnpaid),
    returns: orders.flatMap((order) =>
      order.returns.nodes
        .filter(({ status }) => status === 'OPEN')
        .map(({ id, name }) => ({ id: toId(id), name, orderId: toId(order.id) })),
    ),
    bought: listBought(known),
  };
}
