import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import { ProductName } from '@/components/ui/product-name';
import type { RefusedLine } from '@/lib/returns';

/** What cannot go back, each with its reason in words. */
export async function RefusedLines({
  lines,
  hasMore,
}: {
  lines: readonly RefusedLine[];
  hasMore: boolean;
}) {
  if (lines.length === 0) return null;
  const t = await getTranslations('returns.cannot');
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      <ul className="divide-y divide-line">
        {lines.map(({ id, title, variantTitle, details }) => (
          <li key={id} className="py-3 first:pt-0 last:pb-0">
            <ProductName title={title} variantTitle={variantTitle} />
            {details.map(({ quantity, reason }) => (
              <p key={reason} className="text-muted text-sm">
                {t('units', { count: quantity })}: {t(`reason.${reason}`)}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {hasMore ? <p className="mt-3 text-muted text-sm">{t('more')}</p> : null}
    </Card>
  );
}
