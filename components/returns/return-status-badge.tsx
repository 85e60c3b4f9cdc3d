import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import type { ReturnStatus } from '@/lib/returns';

const tones = {
  REQUESTED: 'info',
  OPEN: 'info',
  CLOSED: 'success',
  DECLINED: 'danger',
  CANCELED: 'neutral',
} as const satisfies Record<ReturnStatus, string>;

/** Where a return stands, in a word. */
export async function ReturnStatusBadge({ status }: { status: ReturnStatus }) {
  const t = await getTranslations('returns.status');
  return <Badge tone={tones[status]}>{t(status)}</Badge>;
}
