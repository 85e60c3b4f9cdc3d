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
 * One page of the customer's orders. A cursor that the shop does not know (bookmarked long ago, typed by
 * hand) gives the first page, since the shopper did nothing wrong.
 * @throws {ShopifyError}
 */
export async function getOrders({ filters, cursor }: OrdersSearch): Promise<OrdersPage> {
  const language = toLanguageCode(await getLocale());
  try {
    const { customer } = await customerAccount(OrdersDocument, {
      ...toPaging(cursor),
      ...sortVariables[filters.sort],
      query: toOrdersQuery(filters),
      language,
    });
    return customer.orders;
  } catch (error) {
    const mayBeCursor = cursor && error instanceof ShopifyError && error.code === 'graphql';
    if (!mayBeCursor) throw error;
    return getOrders({ filters, cursor: null });
  }
}
