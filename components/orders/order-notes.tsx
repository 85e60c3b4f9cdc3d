import { getLocale, getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import { DetailsList } from '@/components/ui/details-list';
import { toOrderFieldTexts } from '@/lib/account-fields/show-order-fields';
import { getFormats } from '@/lib/i18n/get-formats';
import type { OrderDetail } from '@/lib/orders/get-order';
import { Foreign } from './foreign';

/** What was said with the order: the purchase order's number, a note, and what else the shop keeps of it. */
export async function OrderNotes({ order }: { order: OrderDetail['order'] }) {
  const { metafields, note, poNumber } = order;
  const [t, locale, formats] = await Promise.all([
    getTranslations('order.notes'),
    getLocale(),
    getFormats(),
  ]);
  const words = { yes: t('yes'), no: t('no') };
  const items = [
    { term: t('poNumber'), text: poNumber },
    { term: t('note'), text: note },
    ...toOrderFieldTexts(metafields ?? [], { formats, locale, words }),
  ].flatMap(({ term, text }) =>
    text
      ? [
          {
            term,
            description: (
              <span className="whitespace-pre-line">
                <Foreign max={2_000}>{text}</Foreign>
              </span>
            ),
          },
        ]
      : [],
  );
  if (items.length === 0) return null;
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      <DetailsList items={items} />
    </Card>
  );
}
