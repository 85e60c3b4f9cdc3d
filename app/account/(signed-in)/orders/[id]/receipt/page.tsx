import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Outage } from '@/components/layout/outage';
import { ReceiptSheet } from '@/components/receipts/receipt-sheet';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { getReceipt } from '@/lib/receipts';
import { routes } from '@/lib/routes';
import OrderNotFound from '../not-found';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('order.receipt');
  return { title: t('title') };
}

/** What an order cost and how it was paid, on one sheet to print or to keep. */
export default async function ReceiptPage({ params }: PageProps<'/account/orders/[id]/receipt'>) {
  const [{ id }, locale] = await Promise.all([params, getLocale()]);
  const result = await settlePage(getReceipt(id, locale));
  if (!result.ok) return <Outage error={result.error} retryHref={routes.receipt(id)} />;
  if (!result.data) {
    await setPageStatus(404);
    return <OrderNotFound />;
  }
  return <ReceiptSheet receipt={result.data} orderId={id} />;
}
