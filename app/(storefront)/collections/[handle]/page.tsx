import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import NotFound from '@/app/not-found';
import { ProductListing } from '@/components/catalog/product-listing';
import { ShopAway } from '@/components/catalog/shop-away';
import { SortForm } from '@/components/catalog/sort-form';
import { Bidi } from '@/components/ui/bidi';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { collectionSorts, getCollection, parseSort } from '@/lib/catalog';
import { clipText } from '@/lib/clip-text';
import { readSegment } from '@/lib/http/read-segment';
import { setPageStatus } from '@/lib/http/response-status';
import { settlePage } from '@/lib/http/settle-page';
import { parsePageCursor } from '@/lib/paging';
import { routes } from '@/lib/routes';

type Props = PageProps<'/collections/[handle]'>;

async function find({ params, searchParams }: Props) {
  const [{ handle: segment }, query, locale] = await Promise.all([
    params,
    searchParams,
    getLocale(),
  ]);
  const handle = readSegment(segment);
  const sort = parseSort(query, collectionSorts);
  const cursor = parsePageCursor(query);
  const collection = await settlePage(getCollection(handle, sort, cursor, locale));
  return { handle, sort, cursor, collection };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { handle, collection }] = await Promise.all([
    getTranslations('catalog.collections'),
    find(props),
  ]);
  if (!collection.ok || !collection.data) return { title: t('title') };
  const { title, description } = collection.data;
  return {
    title: clipText(title),
    ...(description && { description: clipText(description, 160) }),
    alternates: { canonical: routes.collection(handle) },
  };
}

export default async function CollectionPage(props: Props) {
  const [t, { handle, sort, cursor, collection }] = await Promise.all([
    getTranslations('catalog'),
    find(props),
  ]);
  const kept = sort === collectionSorts[0] ? {} : { sort };
  if (!collection.ok)
    return <ShopAway retryHref={routes.collection(handle, { ...kept, ...cursor })} />;
  if (!collection.data) {
    await setPageStatus(404);
    return <NotFound />;
  }
  const { title, description, products } = collection.data;
  return (
    <>
      <PageHeader
        title={<Bidi>{title}</Bidi>}
        {...(description && { lead: <Bidi>{description}</Bidi> })}
        back={{ href: routes.collections(), label: t('collections.title') }}
        actions={
          products.length > 1 ? (
            <SortForm
              action={routes.collection(handle)}
              sort={sort}
              options={collectionSorts.map((value) => ({
                value,
                label: t(`listing.sorts.${value}`),
              }))}
              labels={{ sort: t('listing.sort'), submit: t('listing.apply') }}
            />
          ) : undefined
        }
      />
      {products.length > 0 ? (
        <ProductListing
          listing={collection.data}
          toHref={(page) => routes.collection(handle, { ...kept, ...page })}
        />
      ) : (
        <EmptyState
          title={t('listing.empty')}
          action={<ButtonLink href={routes.collections()}>{t('collections.title')}</ButtonLink>}
        />
      )}
    </>
  );
}
