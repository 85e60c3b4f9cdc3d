import { getTranslations } from 'next-intl/server';
import { Amount } from '@/components/orders/amount';
import { Foreign } from '@/components/orders/foreign';
import { TextLink } from '@/components/overview/text-link';
import { getFormats } from '@/lib/i18n/get-formats';
import { routes } from '@/lib/routes';
import type { Movement } from '@/lib/store-credit';

/** One movement, as a bank would list it: why and when on one side, how much on the other. */
export async function MovementRow({ movement }: { movement: Movement }) {
  const [t, formats] = await Promise.all([getTranslations('storeCredit'), getFormats()]);
  const { reason, at, money, balanceAfter, expiresAt, order } = movement;
  return (
    <li className="flex justify-between gap-4 py-3 first:pt-0 last:pb-0">
      <div className="min-w-0">
        <p className="font-medium">{t(`event.${reason}`)}</p>
        <p className="text-muted text-sm">
          <time dateTime={at}>{formats.date(at)}</time>
        </p>
        {expiresAt ? (
          <p className="text-muted text-sm">
            {t('usableUntil', { date: formats.date(expiresAt) })}
          </p>
        ) : null}
        {order ? (
          <TextLink href={routes.order(order.id)}>
            <Foreign>{t('order', { name: order.name })}</Foreign>
          </TextLink>
        ) : null}
      </div>
      <div className="shrink-0 text-end">
        <p className="font-medium">
          <Amount>{formats.money(money)}</Amount>
        </p>
        <p className="text-muted text-sm">{t('after', { amount: formats.money(balanceAfter) })}</p>
      </div>
    </li>
  );
}
