import { getTranslations } from 'next-intl/server';
import { isRealVariant } from '@/lib/orders/lines';
import type { ShippedLine } from '@/lib/orders/shipments';
import { Foreign } from './foreign';

/** What lies in a parcel, or is still to be sent: a short list without prices. */
export async function ShippedLines({ lines }: { lines: readonly ShippedLine[] }) {
  const t = await getTranslations('order.shipments');
  return (
    <ul className="flex flex-col gap-1.5">
      {lines.map(({ id, title, variantTitle, quantity }) => (
        <li key={id} className="flex gap-2">
          <span className="min-w-8 shrink-0 text-muted tabular-nums">
            {t('line', { quantity })}
          </span>
          <span className="min-w-0">
            <Foreign>{title}</Foreign>
            {isRealVariant(variantTitle) ? (
              <span className="text-muted">
                {' · '}
                <Foreign>{variantTitle}</Foreign>
              </span>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
