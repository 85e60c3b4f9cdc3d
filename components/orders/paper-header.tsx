import { getTranslations } from 'next-intl/server';
import { getFormats } from '@/lib/i18n/get-formats';
import type { OrderDetail } from '@/lib/orders/get-order';
import { toOrderStatus } from '@/lib/orders/order-status';
import { isReceipt } from '@/lib/orders/outcome';

type PaperHeaderProps = { order: OrderDetail['order']; shopName: string };

/**
 * What the sheet is, for the printer only. A receipt proves a payment: an order nobody paid for, or
 * that was cancelled, must not look like one, so it says what became of it in large letters.
 */
export async function PaperHeader({ order, shopName }: PaperHeaderProps) {
  const [t, words, formats] = await Promise.all([
    getTranslations('order.receipt'),
    getTranslations('orders.status'),
    getFormats(),
  ]);
  const title = isReceipt(order) ? t('title') : t('summary');
  return (
    <div className="mb-4 hidden print:block">
      <p className="font-semibold text-lg">
        {shopName} · {title}
      </p>
      {isReceipt(order) ? null : (
        <p className="mt-2 font-bold text-2xl">{words(toOrderStatus(order).key)}</p>
      )}
      {order.cancelledAt ? (
        <p className="font-semibold">
          {t('cancelled', { date: formats.date(order.cancelledAt, 'long') })}
        </p>
      ) : null}
    </div>
  );
}
