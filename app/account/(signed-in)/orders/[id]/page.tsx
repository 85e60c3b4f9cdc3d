import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Recommendations } from '@/components/catalog/recommendations';
import { Outage } from '@/components/layout/outage';
import { OrderView } from '@/components/orders/order-view';
import { getEnv } from '@/lib/env';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { getOrder } from '@/lib/orders/get-order';
import { routes } from '@/lib/routes';
import OrderNotFound from './not-found';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('order');
  return { title: t('metaTitle') };
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
      <OrderView detail={result.data} shopOrigin={getEnv().shopOrigin} />
      <Recommendations productIds={[...new Set(productIds)]} />
    </div>
  );
}
