import 'server-only';
import { getLocale } from 'next-intl/server';
import { toLanguageCode } from '@/lib/i18n/locale';
import { customerAccount } from '@/lib/shopify/customer-account';
import { ShopifyError } from '@/lib/shopify/errors';
import { type OrdersCursor, type OrdersSearch, sortVariables } from './order-filters';
import { OrdersDocument, type OrdersQuery } from './orders.customer-account.generated';
import { toOrdersQuery } from './orders-query';

const pageSize = 15;

export type OrdersPage = OrdersQuery['customer']['orders'];

function toPaging(cursor: OrdersCursor) {
  if (cursor && 'before' in cursor) return { last: pageSize, before: cursor.before };
  return { first: pageSize, after: cursor?.after ?? null };
}

/**
 * One page of the customer's orders.
 * @throws {ShopifyError} `bad-cursor` among others
 */
export async function getOrders({ filters, cursor }: OrdersSearch): Promise<OrdersPage> {
  const { customer } = await customerAccount(OrdersDocument, {
    ...toPaging(cursor),
    ...sortVariables[filters.sort],
    query: toOrdersQuery(filters),
    language: toLanguageCode(await getLocale()),
  });
  return customer.orders;
}

/**
 * `getOrders` for a page: a cursor that the shop does not know (bookmarked long ago, typed by hand) gives the
 * first page, since the shopper did nothing wrong. Not for "show more", which would show it twice.
 * @throws {ShopifyError}
 */
export async function getOrdersOrFirst(search: OrdersSearch): Promise<OrdersPage> {
  try {
    return await getOrders(search);
  } catch (error) {
    const isCursor = error instanceof ShopifyError && error.code === 'bad-cursor';
    if (!search.cursor || !isCursor) throw error;
    return getOrders({ ...search, cursor: null });
  }
}
