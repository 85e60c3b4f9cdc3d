import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { getFormats } from '@/lib/i18n/get-formats';
import type { OrderDetail } from '@/lib/orders/get-order';
import { toOrderStatus, toUpcoming } from '@/lib/orders/order-status';
import { Foreign } from './foreign';
import { OrderChanges } from './order-changes';
import { OrderStatusBadge } from './order-status-badge';

const cancelReasons = ['CUSTOMER', 'DECLINED', 'FRAUD', 'INVENTORY', 'OTHER', 'STAFF'] as const;

type OrderStateProps = Pick<OrderDetail, 'order' | 'changes'> & { actions: ReactNode };

/** Where the order is, in a sentence, and what can be done about it: the top of the page. */
export async function OrderState({ order, changes, actions }: OrderStateProps) {
  const status = toOrderStatus(order);
  const [t, formats, words] = await Promise.all([
    getTranslations('order.state'),
    getFormats(),
    getTranslations('orders.statusDetail'),
  ]);
  const { cancelledAt, locationName } = order;
  const expectedAt = toUpcoming(status.expectedAt, new Date());
  const reason = cancelReasons.find((known) => known === order.cancelReason) ?? 'OTHER';
  return (
    <Card as="section" className="mb-6 flex flex-col gap-5 print:hidden">
      <div className="flex flex-col gap-2">
        <OrderStatusBadge status={status} />
        <p className="max-w-prose text-lg">{words(status.key)}</p>
        {expectedAt ? (
          <p className="font-semibold">
            {t('expected', { date: formats.date(expectedAt, 'long') })}
          </p>
        ) : null}
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
