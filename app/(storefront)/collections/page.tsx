import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CollectionList } from '@/components/catalog/collection-list';
import { PageLinks } from '@/components/catalog/product-listing';
import { ShopAway } from '@/components/catalog/shop-away';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { listCollections } from '@/lib/catalog';
import { settlePage } from '@/lib/http/settle-page';
import { parsePageCursor } from '@/lib/paging';
import { routes } from '@/lib/routes';

type Props = PageProps<'/collections'>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('catalog.collections');
  return { title: t('title'), alternates: { canonical: routes.collections() } };
}

export default async function CollectionsPage({ searchParams }: Props) {
  const [t, locale] = await Promise.all([getTranslations('catalog.collections'), getLocale()]);
  const cursor = parsePageCursor(await searchParams);
  const page = await settlePage(listCollections(cursor, locale));
  return (
    <>
      <PageHeader title={t('title')} />
      {page.ok ? (
        <div className="flex flex-col gap-8">
          {page.data.collections.length > 0 ? (
            <CollectionList collections={page.data.collections} level={2} />
          ) : (
            <EmptyState
              title={t('empty')}
              action={<ButtonLink href={routes.home()}>{t('home')}</ButtonLink>}
            />
          )}
          <PageLinks
            newerHref={page.data.newer && routes.collections({ before: page.data.newer })}
            olderHref={page.data.older && routes.collections({ after: page.data.older })}
          />
        </div>
      ) : (
        <ShopAway retryHref={routes.collections({ ...cursor })} />
      )}
    </>
  );
}
