import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import { DetailsList } from '@/components/ui/details-list';
import type { OrderDetail } from '@/lib/orders/get-order';
import { Foreign } from './foreign';

/** What was said with the order: the purchase order's number, a note. */
export async function OrderNotes({ order }: { order: OrderDetail['order'] }) {
  const { note, poNumber } = order;
  if (!note && !poNumber) return null;
  const t = await getTranslations('order.notes');
  const items = [
    { term: t('poNumber'), text: poNumber },
    { term: t('note'), text: note },
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
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      <DetailsList items={items} />
    </Card>
  );
}
