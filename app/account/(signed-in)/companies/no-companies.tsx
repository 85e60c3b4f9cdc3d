import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { routes } from '@/lib/routes';

/** For whoever buys for no company, and got here by an address that was passed on. */
export async function NoCompanies() {
  const t = await getTranslations('companies.notFound');
  const action = <ButtonLink href={routes.account()}>{t('action')}</ButtonLink>;
  return (
    <EmptyState level={1} title={t('title')} action={action}>
      <p>{t('text')}</p>
    </EmptyState>
  );
}
