import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { getFormats } from '@/lib/i18n/get-formats';
import type { LatestOrder } from '@/lib/overview';
import { toExpectation } from '@/lib/overview/expectation';
import { routes } from '@/lib/routes';
import { OrderThumbnails } from './order-thumbnails';
import { TextLink } from './text-link';
import { TrackingFacts } from './tracking-facts';

type LatestOrderCardProps = { order: LatestOrder; now: Date };

/** Where the last order is: the first thing people open an account for. */
export async function LatestOrderCard({ order, now }: LatestOrderCardProps) {
  const [t, tStatus, formats] = await Promise.all([
    getTranslations('overview.order'),
    getTranslations('orders'),
    getFormats(),
  ]);
  const { expectedAt, key, tone } = order.status;
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
        <p className="mt-2 font-semibold text-xl">{tStatus(`statusDetail.${key}`)}</p>
        {expectedAt ? <Expected expectedAt={expectedAt} now={now} /> : null}
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
            variant={order.tracking?.url ? 'secondary' : 'primary'}
          >
            {t('view')}
          </ButtonLink>
          {order.tracking?.url ? (
            <ButtonLink href={order.tracking.url} external>
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
  const date = formats.date(expectedAt, 'long');
  const texts = {
    soon: t('expected', { day: formats.relativeDay(expectedAt, now) }),
    later: t('expectedOn', { date }),
    past: t('expectedPast', { date }),
  };
  return (
    <p>
      <time dateTime={expectedAt}>{texts[toExpectation(expectedAt, now)]}</time>
    </p>
  );
}
