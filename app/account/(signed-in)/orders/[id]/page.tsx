import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Recommendations } from '@/components/catalog/recommendations';
import { Outage } from '@/components/layout/outage';
import { OrderView } from '@/components/orders/order-view';
import { clipText } from '@/lib/clip-text';
import { getEnv } from '@/lib/env';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { getOrder } from '@/lib/orders/get-order';
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
export default async function OrderPage({ params }: PageProps<'/account/orders/[id]'>) {
  const { id } = await params;
  const result = await settlePage(getOrder(id));
  if (!result.ok) return <Outage error={result.error} retryHref={routes.order(id)} />;
  if (!result.data) {
    await setPageStatus(404);
    return <OrderNotFound />;
  }
  const productIds = result.data.lines.flatMap(({ productId }) => productId ?? []);
  return (
    <div className="flex flex-col gap-section">
      <OrderView detail={result.data} orderId={id} shopOrigin={getEnv().shopOrigin} />
      <Recommendations productIds={[...new Set(productIds)]} />
    </div>
  );
}
