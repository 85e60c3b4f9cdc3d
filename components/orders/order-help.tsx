import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import type { OrderDetail } from '@/lib/orders/get-order';
import { Foreign } from './foreign';

type OrderHelpProps = Pick<OrderDetail, 'shop'> & {
  orderName: string;
  mailHref: string | null;
  siteHref: string | null;
};

/** How to reach the shop. The address is written out, for those whose device opens no mail program; a shop without a usable one is reached on its site. */
export async function OrderHelp({ shop, orderName, mailHref, siteHref }: OrderHelpProps) {
  const t = await getTranslations('order.help');
  const href = mailHref ?? siteHref;
  return (
    <Card as="section" className="max-xl:order-last print:hidden">
      <CardHeader title={t('heading')} />
      <p className="text-muted">
        <Foreign>
          {t(mailHref ? 'text' : 'textPlain', { shop: shop.name, order: orderName })}
        </Foreign>
      </p>
      {href ? (
        <a
          href={href}
          className="wrap-anywhere mt-1 inline-flex min-h-touch items-center font-medium text-brand underline underline-offset-4"
        >
          {mailHref ? shop.email : <Foreign>{t('site', { shop: shop.name })}</Foreign>}
        </a>
      ) : null}
    </Card>
  );
}
