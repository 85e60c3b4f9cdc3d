import { getTranslations } from 'next-intl/server';
import type { ReturnRowData } from '@/components/returns/return-row';
import { clipText } from '@/lib/clip-text';
import { getFormats } from '@/lib/i18n/get-formats';
import type { OrderEdits } from '@/lib/order-edits';
import { isRealVariant } from '@/lib/orders/lines';

/** Here, on the server, where the words are. */
export async function toEditRows(lines: OrderEdits['lines']): Promise<ReturnRowData[]> {
  const [t, returns, formats] = await Promise.all([
    getTranslations('edits'),
    getTranslations('returns'),
    getFormats(),
  ]);
  return lines.map(({ id, title, variantTitle, image, price, quantity }) => {
    const clipped = clipText(title, 120);
    return {
      id,
      title,
      variantTitle: isRealVariant(variantTitle) ? variantTitle : null,
      image,
      facts: [
        t('upTo', { count: quantity }),
        ...(price ? [returns('each', { price: formats.money(price) })] : []),
      ],
      maximum: quantity,
      reasons: null,
      labels: {
        take: t('take', { title: clipped }),
        quantityOf: returns('quantityOf', { title: clipped }),
      },
    };
  });
}
