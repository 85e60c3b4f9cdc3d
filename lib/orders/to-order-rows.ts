import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Formats } from '@/lib/i18n/formats';
import { getFormats } from '@/lib/i18n/get-formats';
import { routes } from '@/lib/routes';
import { toId } from '@/lib/shopify/gid';
import type { OrdersPage } from './get-orders';
import { type OrderFilters, toOrdersParams } from './order-filters';
import type { OrderRow, OrderRowsPage } from './order-row';
import { toOrderStatus, toUpcoming } from './order-status';
import type { OrderRowFieldsFragment } from './orders.customer-account.generated';

type Translate = Awaited<ReturnType<typeof getTranslations<'orders'>>>;

function toItems(order: OrderRowFieldsFragment, t: Translate): string {
  const { nodes, pageInfo } = order.quantities;
  const count = nodes.reduce((total, line) => total + line.quantity, 0);
  return pageInfo.hasNextPage ? t('row.itemsAtLeast', { count }) : t('row.items', { count });
}

type Words = { readonly t: Translate; readonly formats: Formats; readonly now: Date };

function toRow(order: OrderRowFieldsFragment, { t, formats, now }: Words): OrderRow {
  const status = toOrderStatus(order);
  const expectedAt = toUpcoming(status.expectedAt, now);
  const thumbnails = order.thumbnails.nodes;
  const more = order.quantities.nodes.length - thumbnails.length;
  return {
    id: order.id,
    href: routes.order(toId(order.id)),
    name: order.name,
    placed: t('row.placed', { date: formats.date(order.processedAt) }),
    placedAt: order.processedAt,
    status: { text: t(`status.${status.key}`), tone: status.tone },
    notes: status.notes.map((note) => t(`statusNote.${note}`)),
    expected: expectedAt && t('row.expected', { date: formats.relativeDay(expectedAt, now) }),
    total: formats.money(order.totalPrice),
    items: toItems(order, t),
    thumbnails: thumbnails.map(({ title, image }) => ({ title, image })),
    more:
      more > 0
        ? { text: t('row.more', { count: more }), label: t('row.moreLabel', { count: more }) }
        : null,
  };
}

/** Makes a page of the list ready to draw, in this request's language. */
export async function toOrderRowsPage(
  { nodes, pageInfo }: OrdersPage,
  filters: OrderFilters,
): Promise<OrderRowsPage> {
  const [t, formats] = await Promise.all([getTranslations('orders'), getFormats()]);
  const words = { t, formats, now: new Date() };
  const { hasNextPage, endCursor, hasPreviousPage, startCursor } = pageInfo;
  const older = hasNextPage && endCursor ? toOrdersParams(filters, { after: endCursor }) : null;
  const newer =
    hasPreviousPage && startCursor ? toOrdersParams(filters, { before: startCursor }) : null;
  return {
    rows: nodes.map((order) => toRow(order, words)),
    newerHref: newer && routes.orders(newer),
    olderHref: older && routes.orders(older),
    next: older && routes.apiOrders(older),
    announcement: t('pager.loaded', { count: nodes.length }),
  };
}
