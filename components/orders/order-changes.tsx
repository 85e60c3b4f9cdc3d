import { getTranslations } from 'next-intl/server';
import { getFormats } from '@/lib/i18n/get-formats';
import type { OrderChange } from '@/lib/orders/order-changes';
import { Foreign } from './foreign';

/** What the shop changed after the purchase, edit by edit. */
export async function OrderChanges({ changes }: { changes: readonly OrderChange[] }) {
  const [t, formats] = await Promise.all([getTranslations('order.changes'), getFormats()]);
  if (changes.length === 0) return <p className="text-muted">{t('unknown')}</p>;
  return (
    <ul className="flex flex-col gap-2 text-muted">
      {changes.map(({ at, added, removed }) => (
        <li key={at}>
          <p>{t('changedOn', { date: formats.date(at, 'long') })}</p>
          <ul className="list-disc ps-5">
            {added.map(({ id, title, quantity }) => (
              <li key={id}>
                <Foreign>{t('added', { quantity, title })}</Foreign>
              </li>
            ))}
            {removed.map(({ id, title, quantity }) => (
              <li key={id}>
                <Foreign>{t('removed', { quantity, title })}</Foreign>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
