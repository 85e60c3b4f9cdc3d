import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import { getFormats } from '@/lib/i18n/get-formats';
import { WithdrawForm, type WithdrawFormProps } from './withdraw-form';

const tenDaysMs = 10 * 24 * 60 * 60 * 1000;

/** Since when the shop knows, when it acts at the earliest, and the way back. */
export async function AskedCard({
  askedAt,
  ...form
}: WithdrawFormProps & {
  /** Milliseconds since the epoch. */
  askedAt: number;
}) {
  const [t, formats] = await Promise.all([getTranslations('data.delete.asked'), getFormats()]);
  const toDay = (ms: number) => formats.date(new Date(ms).toISOString(), 'long');
  return (
    <Card as="section" aria-labelledby="asked">
      <CardHeader title={t('title')} id="asked" />
      <p className="max-w-prose">
        {t('text', { date: toDay(askedAt), earliest: toDay(askedAt + tenDaysMs) })}
      </p>
      <p className="mt-3 mb-5 max-w-prose">{t('text2')}</p>
      <WithdrawForm {...form} />
    </Card>
  );
}
