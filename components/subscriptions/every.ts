import { getTranslations } from 'next-intl/server';
import type { SubscriptionSummary } from '@/lib/subscriptions';

/** How often, as people say it: `Every 2 weeks`. */
export async function toEvery({
  interval,
  intervalCount,
}: SubscriptionSummary['deliveryPolicy']): Promise<string> {
  const t = await getTranslations('subscriptions.every');
  return t(interval, { count: intervalCount?.count ?? 1 });
}
