import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import type { OrderDetail } from '@/lib/orders/get-order';
import { routes } from '@/lib/routes';
import { Foreign } from './foreign';

type OrderHelpProps = Pick<OrderDetail, 'shop'> & {
  orderId: string;
  orderName: string;
  mailHref: string | null;
  siteHref: string | null;
};

/** How to reach the shop. The address is written out, for those whose device opens no mail program; a shop without a usable one is reached on its site. */
export async function OrderHelp({ shop, orderId, orderName, mailHref, siteHref }: OrderHelpProps) {
  const [t, support] = await Promise.all([
    getTranslations('order.help'),
    getTranslations('support'),
  ]);
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
      {/* A whole page load: the page's own policy says where its form may go. */}
      <a
        href={routes.askOrder(orderId)}
        className="flex min-h-touch items-center font-medium text-brand underline underline-offset-4"
      >
        {support('more')}
      </a>
    </Card>
  );
}
