import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Card, CardHeader } from '@/components/ui/card';
import { getFormats } from '@/lib/i18n/get-formats';
import { canSkip, type Subscription } from '@/lib/subscriptions';
import { type Change, ChangeButton } from './change-button';

type UpcomingCardProps = {
  subscription: Subscription;
  change: Change;
};

/** The coming orders, each of which can be skipped and taken back. */
export async function UpcomingCard({ subscription, change }: UpcomingCardProps) {
  if (!canSkip(subscription)) return null;
  const [t, actions, formats] = await Promise.all([
    getTranslations('subscriptions.upcoming'),
    getTranslations('subscriptions.actions'),
    getFormats(),
  ]);
  const cycles = subscription.upcomingBillingCycles.nodes.filter(
    ({ status }) => status === 'UNBILLED',
  );
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      {cycles.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
      <ul className="divide-y divide-line">
        {cycles.map(({ cycleIndex, billingAttemptExpectedDate, skipped }) => {
          const date = formats.date(billingAttemptExpectedDate, 'long');
          return (
            <li key={cycleIndex} className="flex min-h-14 items-center justify-between gap-4 py-2">
              <p className="min-w-0">
                <time
                  dateTime={billingAttemptExpectedDate}
                  className={skipped ? 'text-muted line-through' : ''}
                >
                  {date}
                </time>{' '}
                {skipped ? <Badge tone="neutral">{t('skipped')}</Badge> : null}
              </p>
              <ChangeButton
                intent={`${skipped ? 'unskip' : 'skip'}-${cycleIndex}`}
                change={change}
                label={skipped ? t('unskip') : t('skip')}
                spoken={skipped ? t('unskipLabel', { date }) : t('skipLabel', { date })}
                pendingLabel={actions('pending')}
                variant="secondary"
                size="sm"
              />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
