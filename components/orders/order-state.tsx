import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { getFormats } from '@/lib/i18n/get-formats';
import type { OrderDetail } from '@/lib/orders/get-order';
import type { OrderStatus } from '@/lib/orders/order-status';
import type { Promised } from '@/lib/orders/promise';
import { Foreign } from './foreign';
import { OrderChanges } from './order-changes';
import { OrderStatusBadge } from './order-status-badge';
import { PromisedDay } from './promised-day';

const cancelReasons = ['CUSTOMER', 'DECLINED', 'FRAUD', 'INVENTORY', 'OTHER', 'STAFF'] as const;

type OrderStateProps = Pick<OrderDetail, 'order' | 'changes'> & {
  status: OrderStatus;
  promised: Promised | null;
  now: Date;
  /** When a parcel went out for delivery, if that was before today. */
  staleAt: string | null;
  actions: ReactNode;
};

/** Where the order is, in a sentence, and what can be done about it: the top of the page. */
export async function OrderState({
  order,
  changes,
  status,
  promised,
  now,
  staleAt,
  actions,
}: OrderStateProps) {
  const [t, formats, words] = await Promise.all([
    getTranslations('order.state'),
    getFormats(),
    getTranslations('orders'),
  ]);
  const { cancelledAt, locationName } = order;
  const reason = cancelReasons.find((known) => known === order.cancelReason) ?? 'OTHER';
  return (
    <Card as="section" className="mb-6 flex flex-col gap-5 print:hidden">
      <div className="flex flex-col gap-2">
        <OrderStatusBadge status={status} />
        <p className="max-w-prose text-lg">
          {staleAt
            ? words('statusStale.outForDelivery', { date: formats.date(staleAt, 'long') })
            : words(`statusDetail.${status.key}`)}
        </p>
        {promised ? <PromisedDay promised={promised} now={now} /> : null}
        {promised?.kind === 'late' ? <p className="text-muted">{t('lateText')}</p> : null}
        {status.key === 'readyForPickup' && locationName ? (
          <p className="font-semibold">
            <Foreign>{t('pickupAt', { place: locationName })}</Foreign>
          </p>
        ) : null}
        {cancelledAt ? (
          <p className="text-muted">
            {t('cancelledOn', { date: formats.date(cancelledAt, 'long') })}{' '}
            {t(`cancelReason.${reason}`)}
          </p>
        ) : null}
        {order.edited ? <OrderChanges changes={changes} /> : null}
      </div>
      {actions}
    </Card>
  );
}
