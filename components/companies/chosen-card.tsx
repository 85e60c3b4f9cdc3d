import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { Card, CardHeader } from '@/components/ui/card';
import { clipText } from '@/lib/clip-text';
import type { ChosenLocation } from '@/lib/companies';
import { type Choose, ChooseButton } from './choose-button';

type ChosenCardProps = {
  chosen: ChosenLocation | null;
  /** The role there was taken away since. */
  isGone: boolean;
  choose: Choose;
};

/** Which place one buys for, and the way back to oneself. */
export async function ChosenCard({ chosen, isGone, choose }: ChosenCardProps) {
  const t = await getTranslations('companies.chosen');
  if (!chosen) {
    return (
      <Card as="section">
        <CardHeader title={t('heading')} />
        <p>{t('none')}</p>
      </Card>
    );
  }
  const location = clipText(chosen.name, 80);
  const company = clipText(chosen.company, 80);
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      <p className="font-medium">
        <Bidi>{company ? t('is', { location, company }) : t('isAlone', { location })}</Bidi>
      </p>
      <p className={isGone ? 'mt-1 mb-4 text-danger' : 'mt-1 mb-4 text-muted text-sm'}>
        {t(isGone ? 'gone' : 'kept')}
      </p>
      <ChooseButton choose={choose} locationId="" label={t('leave')} pendingLabel={t('pending')} />
    </Card>
  );
}
