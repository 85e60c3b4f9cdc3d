import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import type { OrderDetail } from '@/lib/orders/get-order';
import { Foreign } from './foreign';

type OrderHelpProps = Pick<OrderDetail, 'shop'> & { orderName: string; mailHref: string | null };

/** How to reach the shop. The address is written out, for those whose device opens no mail program. */
export async function OrderHelp({ shop, orderName, mailHref }: OrderHelpProps) {
  const t = await getTranslations('order.help');
  return (
    <Card as="section" className="print:hidden">
      <CardHeader title={t('heading')} />
      <p className="text-muted">
        <Foreign>{t('text', { shop: shop.name, order: orderName })}</Foreign>
      </p>
      {mailHref ? (
        <a
          href={mailHref}
          className="wrap-anywhere mt-1 inline-flex min-h-touch items-center font-medium text-brand underline underline-offset-4"
        >
          {shop.email}
        </a>
      ) : null}
    </Card>
  );
}
