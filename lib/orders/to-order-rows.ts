import 'server-only';
import { getTranslations } from 'next-intl/server';
import { clipText } from '@/lib/clip-text';
import type { Formats } from '@/lib/i18n/formats';
import { getFormats } from '@/lib/i18n/get-formats';
import { routes } from '@/lib/routes';
import { getSubjectTag } from '@/lib/session/subject-tag';
import { toId } from '@/lib/shopify/gid';
import { toNonZero } from './decimal';
import type { OrdersPage } from './get-orders';
import { type OrderFilters, toOrdersParams } from './order-filters';
import type { OrderRow, OrderRowsPage } from './order-row';
import { type OrderStatusNote, toOrderStatus } from './order-status';
import type { OrderRowFieldsFragment } from './orders.customer-account.generated';
import { toOriginalTotal } from './original-total';
import { toPromised } from './promise';

type Translate = Awaited<ReturnType<typeof getTranslations<'orders'>>>;

type Words = { readonly t: Translate; readonly formats: Formats; readonly now: Date };

/** "Dome Table Lamp and 2 more": what people remember an order by. */
function toProducts({ firstLine, lines }: OrderRowFieldsFragment, t: Translate): string {
  const title = firstLine.nodes[0]?.title;
  if (!title) return t('row.noItems');
  const name = clipText(title);
  if (lines.pageInfo.hasNextPage) return t('row.productsMany', { name });
  return t('row.products', { name, count: lines.nodes.length - 1 });
}

/** The amount beside the total says more than a badge could. */
const notesToldByAmount = new Set<OrderStatusNote>(['partlyRefunded', 'refunded']);

function toRow(order: OrderRowFieldsFragment, { t, formats, now }: Words): OrderRow {
  const status = toOrderStatus(order);
  const promised = toPromised(status, now);
  const refunded = toNonZero(order.totalRefunded);
  const notes = status.notes.filter((note) => !(refunded && notesToldByAmount.has(note)));
  const others = order.lines.nodes.length - 1;
  return {
    id: order.id,
    href: routes.order(toId(order.id)),
    name: order.name,
    products: toProducts(order, t),
    placed: t('row.placed', { date: formats.date(order.processedAt) }),
    placedAt: order.processedAt,
    status: { text: t(`status.${status.key}`), tone: status.tone },
    notes: notes.map((note) => t(`statusNote.${note}`)),
    expected:
      promised && t(`row.${promised.kind}`, { date: formats.relativeDay(promised.at, now) }),
    total: formats.money(toOriginalTotal(order)),
    refunded: refunded && t('row.refunded', { amount: formats.money(refunded) }),
    picture: {
      image: order.firstLine.nodes[0]?.image ?? null,
      more: others > 0 ? t('row.more', { count: others }) : null,
    },
  };
}

/** Makes a page of the list ready to draw, in this request's language. */
export async function toOrderRowsPage(
  { nodes, pageInfo }: OrdersPage,
  filters: OrderFilters,
): Promise<OrderRowsPage> {
  const [t, formats, person] = await Promise.all([
    getTranslations('orders'),
    getFormats(),
    getSubjectTag(),
  ]);
  const words = { t, formats, now: new Date() };
  const { hasNextPage, endCursor, hasPreviousPage, startCursor } = pageInfo;
  const older = hasNextPage && endCursor ? toOrdersParams(filters, { after: endCursor }) : null;
  const newer =
    hasPreviousPage && startCursor ? toOrdersParams(filters, { before: startCursor }) : null;
  return {
    person,
    rows: nodes.map((order) => toRow(order, words)),
    newerHref: newer && routes.orders(newer),
    olderHref: older && routes.orders(older),
    next: older && routes.apiOrders({ ...older, person }),
    announcement: t('pager.loaded', { count: nodes.length }),
  };
}
