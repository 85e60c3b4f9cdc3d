import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Amount } from '@/components/orders/amount';
import { Alert } from '@/components/ui/alert';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { PageHeader } from '@/components/ui/page-header';
import { clipText } from '@/lib/clip-text';
import { getFormats } from '@/lib/i18n/get-formats';
import { routes } from '@/lib/routes';
import { toId } from '@/lib/shopify/gid';
import {
  canCancel,
  canPause,
  canRedirect,
  canResume,
  needsPayment,
  type Subscription,
  type SubscriptionDetail,
} from '@/lib/subscriptions';
import { type Change, ChangeButton } from './change-button';
import { DeliveryAddress } from './delivery-address';
import { toEvery } from './every';
import { PriceCard } from './price-card';
import { SubscriptionStatusBadge } from './subscription-status-badge';
import { UpcomingCard } from './upcoming-card';

type SubscriptionViewProps = {
  /** As in the URL. */
  id: string;
  detail: SubscriptionDetail;
  /** Shopify's own page, where cards are kept; null where the shop has none. */
  hostedUrl: string | null;
  change: Change;
  notice: ReactNode;
};

async function State({ subscription }: { subscription: Subscription }) {
  const [t, formats, billed, delivered] = await Promise.all([
    getTranslations('subscriptions'),
    getFormats(),
    toEvery(subscription.billingPolicy),
    toEvery(subscription.deliveryPolicy),
  ]);
  const { status, nextBillingDate, billingPolicy } = subscription;
  const words = {
    ACTIVE: nextBillingDate
      ? t('next', { date: formats.relativeDay(nextBillingDate, new Date()) })
      : t('nextNone'),
    PAUSED: t('paused'),
    CANCELLED: t('cancelled'),
    EXPIRED: t('expired'),
    STALE: t('stale'),
    FAILED: t('pay.title'),
  };
  const { minCycles, maxCycles } = billingPolicy;
  return (
    <div className="flex flex-col items-start gap-2">
      <SubscriptionStatusBadge status={status} />
      <p className="text-lg">{words[status]}</p>
      <p className="text-muted text-sm">
        {billed === delivered
          ? billed
          : `${t('deliveredEvery', { every: delivered })} · ${t('billedEvery', { every: billed })}`}
        {minCycles ? <span className="block">{t('minCycles', { count: minCycles })}</span> : null}
        {maxCycles ? <span className="block">{t('maxCycles', { count: maxCycles })}</span> : null}
      </p>
    </div>
  );
}

async function Payment({ detail, hostedUrl }: Pick<SubscriptionViewProps, 'detail' | 'hostedUrl'>) {
  const { subscription, shopName } = detail;
  if (!needsPayment(subscription)) return null;
  const t = await getTranslations('subscriptions.pay');
  return (
    <Alert tone="danger" title={t('title')}>
      <p>{t(subscription.lastBillingAttemptErrorType ?? 'OTHER')}</p>
      {hostedUrl ? (
        <div className="mt-3 flex flex-col items-start gap-2">
          <ButtonLink href={hostedUrl} external size="sm">
            {t('action')}
          </ButtonLink>
          <p className="text-muted">{t('hosted')}</p>
        </div>
      ) : (
        <p>{t('noLink', { shop: clipText(shopName, 80) })}</p>
      )}
    </Alert>
  );
}

async function Orders({ subscription }: { subscription: Subscription }) {
  const [t, formats] = await Promise.all([getTranslations('subscriptions.orders'), getFormats()]);
  const { nodes, pageInfo } = subscription.orders;
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      {nodes.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
      <ul className="divide-y divide-line">
        {nodes.map(({ id, name, processedAt, totalPrice }) => (
          <li key={id} className="flex items-center justify-between gap-4">
            <Link
              href={routes.order(toId(id))}
              prefetch={false}
              className="inline-flex min-h-touch items-center text-brand underline underline-offset-4"
            >
              <Bidi>{t('on', { name: clipText(name, 80), date: formats.date(processedAt) })}</Bidi>
            </Link>
            <Amount>{formats.money(totalPrice)}</Amount>
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage ? <p className="mt-2 text-muted text-sm">{t('more')}</p> : null}
    </Card>
  );
}

async function Actions({
  id,
  detail,
  change,
}: Pick<SubscriptionViewProps, 'id' | 'detail' | 'change'>) {
  const { subscription } = detail;
  if (!canCancel(subscription)) return null;
  const t = await getTranslations('subscriptions.actions');
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      <div className="flex flex-wrap gap-3">
        {canPause(subscription) ? (
          <ChangeButton
            intent="pause"
            change={change}
            label={t('pause')}
            pendingLabel={t('pending')}
            variant="secondary"
          />
        ) : null}
        {canResume(subscription) ? (
          <ChangeButton
            intent="resume"
            change={change}
            label={t('resume')}
            pendingLabel={t('pending')}
          />
        ) : null}
        <ButtonLink href={routes.cancelSubscription(id)} variant="secondary">
          {t('cancel')}
        </ButtonLink>
      </div>
    </Card>
  );
}

/** One subscription from top to bottom: what needs a hand first, then what comes, what it costs and what was. */
export async function SubscriptionView({
  id,
  detail,
  hostedUrl,
  change,
  notice,
}: SubscriptionViewProps) {
  const [t, formats] = await Promise.all([getTranslations('subscriptions'), getFormats()]);
  const { subscription } = detail;
  const { deliveryMethod } = subscription;
  const title = subscription.lines.nodes[0]?.title ?? t('title');
  return (
    <article>
      <PageHeader
        title={<Bidi>{clipText(title, 120)}</Bidi>}
        back={{ href: routes.subscriptions(), label: t('all') }}
        lead={t('startedOn', { date: formats.date(subscription.createdAt, 'long') })}
      />
      <div className="group/page flex flex-col gap-6">
        {notice}
        <State subscription={subscription} />
        <Payment detail={detail} hostedUrl={hostedUrl} />
        <div className="grid items-start gap-6 xl:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-6">
            <UpcomingCard subscription={subscription} change={change} />
            <Card as="section">
              <CardHeader title={t('deliveryCard.heading')} />
              {deliveryMethod ? (
                <DeliveryAddress method={deliveryMethod} />
              ) : (
                <p className="text-muted">{t('deliveryCard.none')}</p>
              )}
              {deliveryMethod && canRedirect(subscription) ? (
                <div className="mt-4">
                  <ButtonLink href={routes.subscriptionDelivery(id)} variant="secondary" size="sm">
                    {t('deliveryCard.change')}
                  </ButtonLink>
                </div>
              ) : null}
            </Card>
            <Actions id={id} detail={detail} change={change} />
          </div>
          <div className="flex min-w-0 flex-col gap-6">
            <PriceCard subscription={subscription} />
            <Orders subscription={subscription} />
          </div>
        </div>
      </div>
    </article>
  );
}
