import { getTranslations } from 'next-intl/server';
import { isFiltered, type OrdersSearch, toOrdersParams } from '@/lib/orders/order-filters';
import type { OrderRowsPage } from '@/lib/orders/order-row';
import { routes } from '@/lib/routes';
import { OrderList } from './order-list';
import { OrdersEmpty } from './orders-empty';

type OrdersResultsProps = { search: OrdersSearch; page: OrderRowsPage; locale: string };

/** One page of orders, or why there is none. */
export async function OrdersResults({ search, page, locale }: OrdersResultsProps) {
  const t = await getTranslations('orders');
  const { filters, cursor } = search;
  if (page.rows.length === 0) return <OrdersEmpty {...search} />;
  const count = page.rows.length;
  const here = routes.orders(toOrdersParams(filters, cursor));
  return (
    <>
      {isFiltered(filters) && !cursor ? (
        <p role="status" className="mb-3 text-muted text-sm">
          {page.next ? t('results.foundMore', { count }) : t('results.found', { count })}
        </p>
      ) : null}
      <OrderList
        key={`${page.person} ${here}`}
        firstPage={page}
        listKey={`${page.person} ${locale} ${here}`}
        label={t('listLabel')}
        labels={{
          label: t('pager.label'),
          newer: t('pager.newer'),
          older: t('pager.older'),
          loadMore: t('pager.loadMore'),
          loading: t('pager.loading'),
          end: t('pager.end'),
          failed: t('pager.failed'),
          retry: t('pager.retry'),
        }}
        stops={{
          'signed-out': {
            text: t('pager.signedOut'),
            action: t('pager.signIn'),
            href: routes.login({ returnTo: here }),
          },
          'other-person': {
            text: t('pager.otherPerson'),
            action: t('pager.reload'),
            href: here,
          },
        }}
      />
    </>
  );
}
