import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Recommendations } from '@/components/catalog/recommendations';
import { Outage } from '@/components/layout/outage';
import { OrderView } from '@/components/orders/order-view';
import { PageNotice } from '@/components/ui/page-notice';
import { clipText } from '@/lib/clip-text';
import { getEnv } from '@/lib/env';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { getOrderEdits, isCancellable } from '@/lib/order-edits';
import { getOrder } from '@/lib/orders/get-order';
import { getRequestId } from '@/lib/request-context';
import { routes } from '@/lib/routes';
import { settle } from '@/lib/shopify/errors';
import OrderNotFound from './not-found';

/** The number in the title tells tabs and history entries apart; the page's own call is shared. */
export async function generateMetadata({
  params,
}: PageProps<'/account/orders/[id]'>): Promise<Metadata> {
  const { id } = await params;
  const [t, result] = await Promise.all([getTranslations('order'), settle(getOrder(id))]);
  const name = result.ok ? result.data?.order.name : null;
  return { title: name ? t('metaTitle', { name: clipText(name) }) : t('metaTitlePlain') };
}

/** Awaits the order before anything is sent, so that somebody else's answers 404 in truth. */
export default async function OrderPage({
  params,
  searchParams,
}: PageProps<'/account/orders/[id]'>) {
  const [{ id }, { notice }] = await Promise.all([params, searchParams]);
  const result = await settlePage(getOrder(id));
  if (!result.ok) return <Outage error={result.error} retryHref={routes.order(id)} />;
  if (!result.data) {
    await setPageStatus(404);
    return <OrderNotFound />;
  }
  const { order, shop } = result.data;
  // A question of its own, and only while it matters: what is sent cannot be cancelled.
  const edits = isCancellable(order) ? await settle(getOrderEdits(id, await getLocale())) : null;
  const t = await getTranslations('edits');
  const productIds = result.data.lines.flatMap(({ productId }) => productId ?? []);
  return (
    <div className="flex flex-col gap-section">
      <div className="flex flex-col gap-6">
        {notice === 'cancel-requested' ? (
          <PageNotice tone="success" showing={await getRequestId()}>
            {t('requested', { shop: clipText(shop.name, 80) })}
          </PageNotice>
        ) : null}
        <OrderView
          detail={result.data}
          edits={edits?.ok ? edits.data : null}
          orderId={id}
          shopOrigin={getEnv().shopOrigin}
        />
      </div>
      <Recommendations productIds={[...new Set(productIds)]} />
    </div>
  );
}
