import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { routes } from '@/lib/routes';

/** Unknown, deleted and somebody else's orders look the same, so that ids cannot be probed. */
export default async function OrderNotFound() {
  const t = await getTranslations('order.notFound');
  return (
    <EmptyState
      level={1}
      title={t('title')}
      action={<ButtonLink href={routes.orders()}>{t('action')}</ButtonLink>}
    >
      <p>{t('text')}</p>
    </EmptyState>
  );
}
