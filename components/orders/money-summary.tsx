import clsx from 'clsx';
import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import { getFormats } from '@/lib/i18n/get-formats';
import { toMoneyLabel } from '@/lib/orders/money-label';
import { findConclusion, isAside, type MoneyRow } from '@/lib/orders/money-row';
import { Amount } from './amount';
import { Foreign } from './foreign';

/** The bill, top to bottom. */
export async function MoneySummary({ rows }: { rows: readonly MoneyRow[] }) {
  const [t, formats] = await Promise.all([getTranslations('order.money'), getFormats()]);
  const conclusion = findConclusion(rows);
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      <dl className="flex flex-col gap-2">
        {rows.map((row, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows never change places
            key={index}
            className={clsx(
              'flex justify-between gap-4',
              (row.key === 'total' || row.key === conclusion) && 'border-line border-t pt-2',
              row.key === conclusion && 'font-semibold text-lg',
              isAside(row) && 'text-muted text-sm',
            )}
          >
            <dt className="min-w-0">
              <Foreign>{toMoneyLabel(row, t, formats)}</Foreign>
            </dt>
            <dd className="shrink-0 text-end">
              {row.key === 'shippingFree' ? t('free') : <Amount>{formats.money(row.money)}</Amount>}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
