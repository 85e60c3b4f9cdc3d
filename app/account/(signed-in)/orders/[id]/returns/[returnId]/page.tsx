import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Outage } from '@/components/layout/outage';
import { ReturnStatusBadge } from '@/components/returns/return-status-badge';
import { ReturnView } from '@/components/returns/return-view';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { PageHeader } from '@/components/ui/page-header';
import { PageNotice } from '@/components/ui/page-notice';
import { clipText } from '@/lib/clip-text';
import { getEnv } from '@/lib/env';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { getFormats } from '@/lib/i18n/get-formats';
import { getRequestId } from '@/lib/request-context';
import { getReturn } from '@/lib/returns';
import { routes } from '@/lib/routes';
import OrderNotFound from '../../not-found';

type Props = PageProps<'/account/orders/[id]/returns/[returnId]'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('returns.page');
  return { title: t('metaTitle') };
}

/** Where a return stands: what goes back, how, and what came of it. */
export default async function OrderReturnPage({ params, searchParams }: Props) {
  const [{ id, returnId }, { notice }, locale] = await Promise.all([
    params,
    searchParams,
    getLocale(),
  ]);
  const result = await settlePage(getReturn(id, returnId, locale, getEnv().shopOrigin));
  if (!result.ok)
    return <Outage error={result.error} retryHref={routes.orderReturn(id, returnId)} />;
  const found = result.data;
  if (!found) {
    await setPageStatus(404);
    return <OrderNotFound />;
  }
  const [t, formats] = await Promise.all([getTranslations('returns.page'), getFormats()]);
  const shop = clipText(found.shop.name, 80);
  const needsWords = found.status === 'DECLINED' || found.status === 'CANCELED';
  return (
    <>
      <PageHeader
        title={<Bidi>{t('title', { name: clipText(found.name, 80) })}</Bidi>}
        back={{
          href: routes.order(id),
          label: t('back', { order: clipText(found.orderName, 80) }),
        }}
        lead={
          found.createdAt
            ? t('requestedOn', { date: formats.date(found.createdAt, 'long') })
            : undefined
        }
      />
      <div className="flex flex-col gap-6">
        {notice === 'requested' ? (
          <PageNotice tone="success" showing={await getRequestId()}>
            {t('requested', { shop })}
          </PageNotice>
        ) : null}
        <div className="flex flex-col items-start gap-3">
          <ReturnStatusBadge status={found.status} />
          <p>
            {t(`text.${found.status}`, { shop })}{' '}
            {found.closedAt ? t('closedOn', { date: formats.date(found.closedAt) }) : null}
          </p>
          {needsWords ? (
            <ButtonLink href={routes.askOrder(id)} variant="secondary">
              {t('contact')}
            </ButtonLink>
          ) : null}
        </div>
        <ReturnView found={found} />
      </div>
    </>
  );
}
