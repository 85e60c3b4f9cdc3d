import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ProductListing } from '@/components/catalog/product-listing';
import { SearchForm } from '@/components/catalog/search-form';
import { ShopAway } from '@/components/catalog/shop-away';
import { SortForm } from '@/components/catalog/sort-form';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { parseSort, searchProducts, searchSorts } from '@/lib/catalog';
import { parseTerms } from '@/lib/catalog/search-terms';
import { settlePage } from '@/lib/http/settle-page';
import { type PageCursor, parsePageCursor } from '@/lib/paging';
import { routes } from '@/lib/routes';

type Props = PageProps<'/search'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('catalog.search');
  const terms = parseTerms((await searchParams).q);
  // Endless addresses with the shop's products in ever other orders: nothing for search engines to keep.
  return { title: terms ? t('titleFor', { terms }) : t('title'), robots: { index: false } };
}

export default async function SearchPage({ searchParams }: Props) {
  const [t, query] = await Promise.all([getTranslations('catalog.search'), searchParams]);
  const terms = parseTerms(query.q);
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="mb-8">
        <SearchForm id="search" terms={terms} showLabel />
      </div>
      {terms ? (
        <Results
          terms={terms}
          sort={parseSort(query, searchSorts)}
          cursor={parsePageCursor(query)}
        />
      ) : null}
    </>
  );
}

type ResultsProps = { terms: string; sort: (typeof searchSorts)[number]; cursor: PageCursor };

async function Results({ terms, sort, cursor }: ResultsProps) {
  const [t, locale] = await Promise.all([getTranslations('catalog'), getLocale()]);
  const kept = { q: terms, ...(sort !== searchSorts[0] && { sort }) };
  const results = await settlePage(searchProducts(terms, sort, cursor, locale));
  if (!results.ok) return <ShopAway retryHref={routes.search({ ...kept, ...cursor })} />;
  if (results.data.products.length === 0) {
    return (
      <EmptyState
        title={t('search.none', { terms })}
        action={<ButtonLink href={routes.collections()}>{t('search.browse')}</ButtonLink>}
      >
        <p>{t('search.noneText')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <p role="status" className="text-muted">
          {t('search.found', { count: results.data.total, terms })}
        </p>
        <SortForm
          action={routes.search()}
          sort={sort}
          hidden={{ q: terms }}
          options={searchSorts.map((value) => ({ value, label: t(`listing.sorts.${value}`) }))}
          labels={{ sort: t('listing.sort'), submit: t('listing.apply') }}
        />
      </div>
      <ProductListing
        listing={results.data}
        toHref={(page) => routes.search({ ...kept, ...page })}
      />
    </>
  );
}
