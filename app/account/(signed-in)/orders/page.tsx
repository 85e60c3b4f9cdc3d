import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Deferred } from '@/components/layout/deferred';
import { Outage } from '@/components/layout/outage';
import { ActiveFilters } from '@/components/orders/active-filters';
import { OrderFilterForm } from '@/components/orders/order-filter-form';
import { OrdersResults } from '@/components/orders/orders-results';
import { OrdersSkeleton } from '@/components/orders/orders-skeleton';
import { PageHeader } from '@/components/ui/page-header';
import { settlePage } from '@/lib/http/settle-page';
import { getOrdersOrFirst } from '@/lib/orders/get-orders';
import { type OrdersSearch, parseOrdersSearch, toOrdersParams } from '@/lib/orders/order-filters';
import { toOrderRowsPage } from '@/lib/orders/to-order-rows';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('orders');
  return { title: t('title') };
}

export default async function OrdersPage({ searchParams }: PageProps<'/account/orders'>) {
  const [t, params] = await Promise.all([getTranslations('orders'), searchParams]);
  const search = parseOrdersSearch(params);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <OrderFilterForm filters={search.filters} />
      <ActiveFilters filters={search.filters} />
      <Deferred fallback={<OrdersSkeleton />}>
        <Orders search={search} />
      </Deferred>
    </>
  );
}

async function Orders({ search }: { search: OrdersSearch }) {
  const { filters, cursor } = search;
  const [result, locale] = await Promise.all([settlePage(getOrdersOrFirst(search)), getLocale()]);
  if (!result.ok) {
    const retryHref = routes.orders(toOrdersParams(filters, cursor));
    return <Outage error={result.error} retryHref={retryHref} level={2} />;
  }
  const page = await toOrderRowsPage(result.data, filters);
  return <OrdersResults search={search} page={page} locale={locale} />;
}
