import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SearchForm } from '@/components/catalog/search-form';
import { ButtonLink } from '@/components/ui/button';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.notFound');
  return { title: t('title') };
}

/**
 * For addresses that lead nowhere, and drawn by pages whose order, address or product is not there:
 * somebody else's looks the same as one that never was.
 */
export default async function NotFound() {
  const t = await getTranslations('common.notFound');
  return (
    <div className="mx-auto flex max-w-prose flex-col gap-4 py-section">
      <h1 className="font-semibold text-2xl sm:text-3xl">{t('title')}</h1>
      <p className="text-muted">{t('text')}</p>
      <SearchForm id="lost-search" showLabel />
      <div className="mt-2 flex flex-wrap gap-3">
        <ButtonLink href={routes.account()} reload>
          {t('account')}
        </ButtonLink>
        <ButtonLink href={routes.home()} variant="secondary">
          {t('home')}
        </ButtonLink>
      </div>
    </div>
  );
}
