import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import type { OrderStatus } from '@/lib/orders/order-status';

/** Where the order is, in a word or two, and what else is true of it. */
export async function OrderStatusBadge({ status }: { status: OrderStatus }) {
  const t = await getTranslations('orders');
  return (
    <span className="inline-flex flex-wrap gap-2">
      <Badge tone={status.tone}>{t(`status.${status.key}`)}</Badge>
      {status.notes.map((note) => (
        <Badge key={note} tone="neutral">
          {t(`statusNote.${note}`)}
        </Badge>
      ))}
    </span>
  );
}
