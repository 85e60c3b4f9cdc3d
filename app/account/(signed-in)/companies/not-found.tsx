import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { routes } from '@/lib/routes';

/** A company or place that is unknown, or somebody else's: both look the same. */
export default async function CompanyNotFound() {
  const t = await getTranslations('companies.missing');
  const action = <ButtonLink href={routes.companies()}>{t('action')}</ButtonLink>;
  return (
    <EmptyState level={1} title={t('title')} action={action}>
      <p>{t('text')}</p>
    </EmptyState>
  );
}
