import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { Card, CardHeader } from '@/components/ui/card';
import type { OrderEdits } from '@/lib/order-edits';

/** What cannot be cancelled, each with its reason in words. */
export async function KeptLines({ lines }: { lines: OrderEdits['refused'] }) {
  if (lines.length === 0) return null;
  const [t, returns] = await Promise.all([
    getTranslations('edits.cannot'),
    getTranslations('returns.cannot'),
  ]);
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      <ul className="divide-y divide-line">
        {lines.map(({ id, title, details }) => (
          <li key={id} className="py-3 first:pt-0 last:pb-0">
            <p className="font-medium">
              <Bidi>{title}</Bidi>
            </p>
            {details.map(({ quantity, reason }) => (
              <p key={reason} className="text-muted text-sm">
                {returns('units', { count: quantity })}: {t(`reason.${reason}`)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
