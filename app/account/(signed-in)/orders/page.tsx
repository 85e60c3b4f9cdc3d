import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Deferred } from '@/components/layout/deferred';
import { Outage } from '@/components/layout/outage';
import { ActiveFilters } from '@/components/orders/active-filters';
import { BuyerField } from '@/components/orders/buyer-field';
import { OrderFilterForm } from '@/components/orders/order-filter-form';
import { OrdersResults } from '@/components/orders/orders-results';
import { OrdersSkeleton } from '@/components/orders/orders-skeleton';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { getKeptCart } from '@/lib/cart';
import { settlePage } from '@/lib/http/settle-page';
import { getOrdersOrFirst, type OrdersWithChoices } from '@/lib/orders/get-orders';
import {
  type OrderFilters,
  type OrdersSearch,
  parseOrdersSearch,
  toOrdersParams,
} from '@/lib/orders/order-filters';
import { toOrderRowsPage } from '@/lib/orders/to-order-rows';
import { routes } from '@/lib/routes';
import { type Settled, settle } from '@/lib/shopify/errors';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('orders');
  return { title: t('title') };
}

/** The way back to a cart that waits. Nobody is asked whether it still does: the cart's page says. */
async function toCartLink() {
  const kept = await settle(getKeptCart());
  if (!kept.ok || !kept.data) return null;
  const t = await getTranslations('cart');
  return (
    <ButtonLink href={routes.cart()} variant="secondary" size="sm">
      {t('title')}
    </ButtonLink>
  );
}

type Result = Promise<Settled<OrdersWithChoices>>;

export default async function OrdersPage({ searchParams }: PageProps<'/account/orders'>) {
  const [t, params] = await Promise.all([getTranslations('orders'), searchParams]);
  const search = parseOrdersSearch(params);
  // One operation for the list and for what it may be narrowed by.
  const result = settlePage(getOrdersOrFirst(search));
  const { buyer } = search.filters;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={await toCartLink()} />
      <OrderFilterForm
        filters={search.filters}
        buyerField={
          <Deferred fallback={<BuyerField buyer={buyer} companies={[]} />}>
            <Buyers buyer={buyer} result={result} />
          </Deferred>
        }
      />
      <Deferred fallback={<OrdersSkeleton />}>
        <Orders search={search} result={result} />
      </Deferred>
    </>
  );
}

async function Buyers({ buyer, result }: { buyer: OrderFilters['buyer']; result: Result }) {
  const settled = await result;
  return <BuyerField buyer={buyer} companies={settled.ok ? settled.data.companies : []} />;
}

async function Orders({ search, result }: { search: OrdersSearch; result: Result }) {
  const { filters, cursor } = search;
  const [settled, locale] = await Promise.all([result, getLocale()]);
  const companies = settled.ok ? settled.data.companies : [];
  return (
    <>
      <ActiveFilters filters={filters} companies={companies} />
      {settled.ok ? (
        <OrdersResults
          search={search}
          page={await toOrderRowsPage(settled.data.orders, filters)}
          locale={locale}
        />
      ) : (
        <Outage
          error={settled.error}
          retryHref={routes.orders(toOrdersParams(filters, cursor))}
          level={2}
        />
      )}
    </>
  );
}
