import { getTranslations } from 'next-intl/server';
import { Card, CardHeader } from '@/components/ui/card';
import { WithdrawForm, type WithdrawFormProps } from './withdraw-form';

/** For a request that this browser knows nothing of. */
export async function WithdrawCard({
  isUnknown,
  ...form
}: WithdrawFormProps & { isUnknown: boolean }) {
  const t = await getTranslations('data.delete.elsewhere');
  return (
    <Card as="section" aria-labelledby="elsewhere">
      <CardHeader title={t('title')} id="elsewhere" />
      <p className="mb-5 max-w-prose text-muted">{isUnknown ? t('unknown') : t('text')}</p>
      <WithdrawForm {...form} />
    </Card>
  );
}
