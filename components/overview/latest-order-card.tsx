import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { getFormats } from '@/lib/i18n/get-formats';
import { isStale, needsContact, toPromised } from '@/lib/orders/promise';
import { toMailLink } from '@/lib/orders/web-link';
import type { LatestOrder, ShopContact } from '@/lib/overview';
import { toExpectation } from '@/lib/overview/expectation';
import { routes } from '@/lib/routes';
import { OrderThumbnails } from './order-thumbnails';
import { TextLink } from './text-link';
import { TrackingFacts } from './tracking-facts';

type LatestOrderCardProps = { order: LatestOrder; shop: ShopContact; now: Date };

/** Where the last order is: the first thing people open an account for. */
export async function LatestOrderCard({ order, shop, now }: LatestOrderCardProps) {
  const [t, tStatus, formats] = await Promise.all([
    getTranslations('overview.order'),
    getTranslations('orders'),
    getFormats(),
  ]);
  const { key, tone } = order.status;
  const promised = toPromised(order.status, now);
  const contactHref = needsContact(key, promised)
    ? (toMailLink(shop.email, t('contactSubject', { order: order.name })) ?? shop.siteHref)
    : null;
  const staleAt = isStale(key, order.outForDeliveryAt, now) ? order.outForDeliveryAt : null;
  const trackHref = order.tracking?.url;
  const date = formats.date(order.processedAt, 'long');
  return (
    <Card as="section" aria-labelledby="latest-order">
      <CardHeader
        id="latest-order"
        title={t('title')}
        action={<TextLink href={routes.orders()}>{t('all')}</TextLink>}
      />
      <div className="flex flex-col items-start gap-1">
        <Badge tone={tone}>{tStatus(`status.${key}`)}</Badge>
        <p className="mt-2 font-semibold text-xl">
          {staleAt
            ? tStatus('statusStale.outForDelivery', { date: formats.date(staleAt, 'long') })
            : tStatus(`statusDetail.${key}`)}
        </p>
        {promised ? <Expected expectedAt={promised.at} now={now} /> : null}
        <p className="mt-1 flex flex-wrap gap-x-4 text-muted text-sm">
          <Bidi>{t('name', { name: order.name })}</Bidi>
          <span>{t('placed', { date })}</span>
          <span className="tabular-nums">
            <bdi>{formats.money(order.total)}</bdi>
          </span>
        </p>
      </div>
      <div className="mt-5 flex flex-col gap-5">
        <OrderThumbnails
          thumbnails={order.thumbnails}
          hasMore={order.hasMoreItems}
          labels={{ list: t('items'), more: t('more') }}
        />
        {order.tracking ? <TrackingFacts tracking={order.tracking} /> : null}
        <div className="flex flex-wrap gap-3">
          <ButtonLink
            href={routes.order(order.id)}
            variant={contactHref || trackHref ? 'secondary' : 'primary'}
          >
            {t('view')}
          </ButtonLink>
          {contactHref ? (
            <ButtonLink href={contactHref} external>
              {t('contact')}
            </ButtonLink>
          ) : null}
          {trackHref ? (
            <ButtonLink href={trackHref} external variant={contactHref ? 'secondary' : 'primary'}>
              {t('track')}
            </ButtonLink>
          ) : null}
        </div>
      </div>
    </Card>
  );
}

async function Expected({ expectedAt, now }: { expectedAt: string; now: Date }) {
  const [t, formats] = await Promise.all([getTranslations('overview.order'), getFormats()]);
  const expectation = toExpectation(expectedAt, now);
  const date = formats.date(expectedAt, 'long');
  const texts = {
    soon: t('expected', { day: formats.relativeDay(expectedAt, now) }),
    later: t('expectedOn', { date }),
    past: t('expectedPast', { date }),
  };
  return (
    <p className={expectation === 'past' ? 'font-semibold text-warning' : undefined}>
      <time dateTime={expectedAt}>{texts[expectation]}</time>
    </p>
  );
}
