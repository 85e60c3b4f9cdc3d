import { getTranslations } from 'next-intl/server';
import { clipText } from '@/lib/clip-text';
import { getFormats } from '@/lib/i18n/get-formats';
import { isRealVariant } from '@/lib/orders/lines';
import type { ReturnableLine } from '@/lib/returns';
import { plainReasons } from '@/lib/returns/return-reasons';
import type { ReturnRowData } from './return-row';

/** Here, on the server, where the words are. */
export async function toReturnRows(lines: readonly ReturnableLine[]): Promise<ReturnRowData[]> {
  const [t, formats] = await Promise.all([getTranslations('returns'), getFormats()]);
  const plain = plainReasons.map((id) => ({ value: id, label: t(`reasons.${id}`) }));
  return lines.map(({ id, title, variantTitle, image, price, quantity, reasons }) => {
    const clipped = clipText(title, 120);
    const each = price ? [t('each', { price: formats.money(price) })] : [];
    return {
      id,
      title,
      variantTitle: isRealVariant(variantTitle) ? variantTitle : null,
      image,
      facts: [t('upTo', { count: quantity }), ...each],
      maximum: quantity,
      reasons:
        reasons.length > 0
          ? reasons.map(({ id: value, name }) => ({ value, label: clipText(name, 120) }))
          : plain,
      labels: {
        take: t('take', { title: clipped }),
        quantityOf: t('quantityOf', { title: clipped }),
      },
    };
  });
}
