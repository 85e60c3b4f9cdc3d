import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import type { SubscriptionStatus } from '@/lib/subscriptions';

const tones = {
  ACTIVE: 'success',
  PAUSED: 'info',
  CANCELLED: 'neutral',
  EXPIRED: 'neutral',
  FAILED: 'danger',
  STALE: 'warning',
} as const satisfies Record<SubscriptionStatus, string>;

/** What state a subscription is in, in a word. */
export async function SubscriptionStatusBadge({ status }: { status: SubscriptionStatus }) {
  const t = await getTranslations('subscriptions.status');
  return <Badge tone={tones[status]}>{t(status)}</Badge>;
}
