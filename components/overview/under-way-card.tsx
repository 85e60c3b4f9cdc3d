import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PromisedDay } from '@/components/orders/promised-day';
import { Badge } from '@/components/ui/badge';
import { Bidi } from '@/components/ui/bidi';
import { Card, CardHeader } from '@/components/ui/card';
import { ProductImage } from '@/components/ui/product-image';
import { toPromised } from '@/lib/orders/promise';
import type { OrderUnderWay } from '@/lib/overview';
import { routes } from '@/lib/routes';

/** Older orders that have not arrived either, each with the day it should. */
export async function UnderWayCard({
  orders,
  now,
}: {
  orders: readonly OrderUnderWay[];
  now: Date;
}) {
  if (orders.length === 0) return null;
  const [t, tStatus] = await Promise.all([
    getTranslations('overview.underWay'),
    getTranslations('orders.status'),
  ]);
  return (
    <Card as="section" padding="none" aria-labelledby="under-way">
      <div className="px-5 pt-5 sm:px-7">
        <CardHeader id="under-way" title={t('title')} />
      </div>
      <ul className="divide-y divide-line border-line border-t">
        {orders.map(({ id, name, status, thumbnail }) => {
          const promised = toPromised(status, now);
          return (
            <li
              key={id}
              className="relative flex items-center gap-4 px-5 py-4 transition-colors focus-within:bg-sunken/50 hover:bg-sunken/50 sm:px-7"
            >
              <div className="w-14 shrink-0">
                <ProductImage image={thumbnail?.image} alt="" width={56} sizes="56px" />
              </div>
              <div className="flex min-w-0 grow flex-col items-start gap-1">
                <Badge tone={status.tone}>{tStatus(status.key)}</Badge>
                {promised ? <PromisedDay promised={promised} now={now} /> : null}
                <Link
                  href={routes.order(id)}
                  prefetch={false}
                  className="text-muted text-sm after:absolute after:inset-0"
                >
                  <Bidi>{t('name', { name })}</Bidi>
                </Link>
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
