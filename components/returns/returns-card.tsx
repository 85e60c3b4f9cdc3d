import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { clipText } from '@/lib/clip-text';
import { getFormats } from '@/lib/i18n/get-formats';
import type { OrderDetail } from '@/lib/orders/get-order';
import { routes } from '@/lib/routes';
import { toId } from '@/lib/shopify/gid';
import { ReturnStatusBadge } from './return-status-badge';

/** An order's returns, and the way to another while something can go back. Nothing where there is neither. */
export async function ReturnsCard({
  order: { returns, returnInformation },
  orderId,
}: {
  order: Pick<OrderDetail['order'], 'returns' | 'returnInformation'>;
  orderId: string;
}) {
  const canReturn = (returnInformation?.returnableLineItems.nodes.length ?? 0) > 0;
  const made = returns?.nodes ?? [];
  if (made.length === 0 && !canReturn) return null;
  const [t, formats] = await Promise.all([getTranslations('returns.card'), getFormats()]);
  return (
    <Card as="section" className="print:hidden">
      <CardHeader title={t('heading')} />
      {made.length > 0 ? (
        <ul className="mb-4 flex flex-col gap-3 last:mb-0">
          {made.map(({ id, name, status, createdAt }) => {
            const clipped = clipText(name, 80);
            return (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <Link
                  href={routes.orderReturn(orderId, toId(id))}
                  prefetch={false}
                  className="inline-flex min-h-touch items-center font-medium text-brand underline underline-offset-4"
                >
                  <Bidi>
                    {createdAt
                      ? t('requestedOn', { name: clipped, date: formats.date(createdAt) })
                      : clipped}
                  </Bidi>
                </Link>
                <ReturnStatusBadge status={status} />
              </li>
            );
          })}
        </ul>
      ) : null}
      {canReturn ? (
        <ButtonLink href={routes.startReturn(orderId)} variant="secondary">
          {t('start')}
        </ButtonLink>
      ) : null}
    </Card>
  );
}
