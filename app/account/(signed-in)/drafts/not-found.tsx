import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { routes } from '@/lib/routes';

/** Unknown and somebody else's look the same. */
export default async function DraftNotFound() {
  const t = await getTranslations('drafts.notFound');
  const action = <ButtonLink href={routes.account()}>{t('action')}</ButtonLink>;
  return (
    <EmptyState level={1} title={t('title')} action={action}>
      <p>{t('text')}</p>
    </EmptyState>
  );
}
