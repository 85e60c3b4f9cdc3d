import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ProductImage } from '@/components/ui/product-image';
import { clipText } from '@/lib/clip-text';
import { getFormats } from '@/lib/i18n/get-formats';
import { routes } from '@/lib/routes';
import { toId } from '@/lib/shopify/gid';
import type { SubscriptionSummary, SubscriptionsPage } from '@/lib/subscriptions';
import { toEvery } from './every';
import { SubscriptionStatusBadge } from './subscription-status-badge';

async function Row({ subscription }: { subscription: SubscriptionSummary }) {
  const [t, formats, every] = await Promise.all([
    getTranslations('subscriptions'),
    getFormats(),
    toEvery(subscription.deliveryPolicy),
  ]);
  const { id, status, nextBillingDate, lines, linesCount } = subscription;
  const [first] = lines.nodes;
  const others = (linesCount?.count ?? lines.nodes.length) - 1;
  const title = clipText(first?.title ?? '', 120);
  return (
    <Card as="li" padding="none" className="relative">
      <div className="flex gap-4 p-5">
        <div className="w-16 shrink-0 sm:w-20">
          <ProductImage image={first?.image ?? null} sizes="5rem" width={80} alt="" />
        </div>
        <div className="min-w-0 grow">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
            <h2 className="min-w-0 font-semibold">
              <Link
                href={routes.subscription(toId(id))}
                prefetch={false}
                className="after:absolute after:inset-0 after:rounded-xl"
              >
                <Bidi>{t('list.line', { quantity: first?.quantity ?? 1, title })}</Bidi>
              </Link>
            </h2>
            <SubscriptionStatusBadge status={status} />
          </div>
          {others > 0 ? (
            <p className="text-muted text-sm">{t('list.more', { count: others })}</p>
          ) : null}
          <p className="mt-1 text-muted text-sm">{every}</p>
          {status === 'ACTIVE' && nextBillingDate ? (
            <p className="text-sm">
              {t('next', { date: formats.relativeDay(nextBillingDate, new Date()) })}
            </p>
          ) : null}
          {status === 'FAILED' ? <p className="text-danger text-sm">{t('pay.title')}</p> : null}
        </div>
      </div>
    </Card>
  );
}

/** A page of subscriptions. */
export async function SubscriptionList({ page }: { page: SubscriptionsPage }) {
  const t = await getTranslations('subscriptions.list');
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
  const newer = hasPreviousPage && startCursor ? { before: startCursor } : null;
  const older = hasNextPage && endCursor ? { after: endCursor } : null;
  return (
    <div className="flex flex-col gap-6">
      <ul aria-label={t('label')} className="flex flex-col gap-4">
        {page.nodes.map((subscription) => (
          <Row key={subscription.id} subscription={subscription} />
        ))}
      </ul>
      {newer || older ? (
        <nav aria-label={t('pages')} className="flex flex-wrap gap-3">
          {newer ? (
            <ButtonLink href={routes.subscriptions(newer)} variant="secondary">
              {t('newer')}
            </ButtonLink>
          ) : null}
          {older ? (
            <ButtonLink href={routes.subscriptions(older)} variant="secondary">
              {t('older')}
            </ButtonLink>
          ) : null}
        </nav>
      ) : null}
    </div>
  );
}
