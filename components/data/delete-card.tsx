import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { Card, CardHeader } from '@/components/ui/card';
import { routes } from '@/lib/routes';

/** The way to the page on which one's data can be deleted. */
export async function DeleteCard() {
  const t = await getTranslations('data.delete');
  return (
    <Card as="section" aria-labelledby="delete">
      <CardHeader title={t('title')} id="delete" />
      <p className="mb-5 max-w-prose">{t('card')}</p>
      <ButtonLink href={routes.deleteData()} variant="secondary">
        {t('open')}
      </ButtonLink>
    </Card>
  );
}
