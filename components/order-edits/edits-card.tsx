import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { clipText } from '@/lib/clip-text';
import { getFormats } from '@/lib/i18n/get-formats';
import type { OrderEdits } from '@/lib/order-edits';
import { routes } from '@/lib/routes';

/** What was asked to be cancelled, and the way to cancel more while something is not sent. */
export async function EditsCard({ edits, orderId }: { edits: OrderEdits | null; orderId: string }) {
  if (!edits || (edits.lines.length === 0 && edits.requests.length === 0)) return null;
  const [t, formats] = await Promise.all([getTranslations('edits.card'), getFormats()]);
  return (
    <Card as="section" className="print:hidden">
      <CardHeader title={t('heading')} />
      {edits.requests.map(({ id, status, lines }) => {
        const items = formats.list(
          lines.map(({ title, quantity }) => t('item', { title: clipText(title, 80), quantity })),
        );
        return (
          <p key={id} className="mb-3">
            <Bidi>{t(status, { items })}</Bidi>
          </p>
        );
      })}
      {edits.lines.length > 0 ? (
        <>
          <p className="mb-4 text-muted text-sm">{t('text')}</p>
          <ButtonLink href={routes.cancelOrder(orderId)} variant="secondary">
            {t('start')}
          </ButtonLink>
        </>
      ) : null}
    </Card>
  );
}
