import { getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import type { ChangeCount } from '@/lib/cart/summarise-changes';

/** What has changed since an order was placed, before anybody chooses from it. */
export async function ChangesAlert({ changes }: { changes: readonly ChangeCount[] }) {
  if (changes.length === 0) return null;
  const t = await getTranslations('cart.changed');
  return (
    <Alert tone="info" title={t('title')}>
      <ul className="list-disc ps-5">
        {changes.map(({ key, count }) => (
          <li key={key}>{t(key, { count })}</li>
        ))}
      </ul>
    </Alert>
  );
}
