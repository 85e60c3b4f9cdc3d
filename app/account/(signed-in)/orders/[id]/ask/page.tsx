import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Outage } from '@/components/layout/outage';
import { ContactWays } from '@/components/support/contact-ways';
import { Bidi } from '@/components/ui/bidi';
import { PageHeader } from '@/components/ui/page-header';
import { clipText } from '@/lib/clip-text';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { routes } from '@/lib/routes';
import { getAskOrder } from '@/lib/support';
import OrderNotFound from '../not-found';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('support');
  return { title: t('titlePlain') };
}

/** How to ask about this order. A help desk's token is made with the page, so that it is fresh when it is sent. */
export default async function AskOrderPage({ params }: PageProps<'/account/orders/[id]/ask'>) {
  const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('support')]);
  const result = await settlePage(getAskOrder(id, locale, new Date()));
  if (!result.ok) return <Outage error={result.error} retryHref={routes.askOrder(id)} />;
  if (!result.data) {
    await setPageStatus(404);
    return <OrderNotFound />;
  }
  const order = clipText(result.data.order.name, 80);
  return (
    <>
      <PageHeader
        title={<Bidi>{t('title', { order })}</Bidi>}
        lead={t('lead')}
        back={{ href: routes.order(id), label: t('back', { order }) }}
      />
      <ContactWays ask={result.data} />
    </>
  );
}
