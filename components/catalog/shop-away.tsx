import { getTranslations } from 'next-intl/server';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button';

/** In place of products while the shop does not answer. */
export async function ShopAway({ retryHref }: { retryHref: string }) {
  const t = await getTranslations('catalog.listing');
  return (
    <Alert tone="warning" role="alert" title={t('failedTitle')}>
      <p>{t('failed')}</p>
      <div className="mt-2">
        <ButtonLink href={retryHref} reload variant="secondary" size="sm">
          {t('retry')}
        </ButtonLink>
      </div>
    </Alert>
  );
}
