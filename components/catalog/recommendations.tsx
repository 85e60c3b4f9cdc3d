import { getLocale, getTranslations } from 'next-intl/server';
import { Deferred } from '@/components/layout/deferred';
import { getRecommendations } from '@/lib/catalog/get-recommendations';
import { ProductGrid } from './product-grid';
import { ProductGridSkeleton } from './product-grid-skeleton';

type RecommendationsProps = {
  /** GIDs, the most important first; none for best sellers. */
  productIds: readonly string[];
  /** Else "You may also like". */
  heading?: string;
};

/**
 * "You may also like". The one component that fetches: it comes second on every page it is on, waits a
 * second at most, and draws nothing when the Storefront API fails, while the page stands.
 */
export function Recommendations(props: RecommendationsProps) {
  return (
    <Deferred fallback={<ProductGridSkeleton />}>
      <Products {...props} />
    </Deferred>
  );
}

async function Products({ productIds, heading }: RecommendationsProps) {
  const [t, locale] = await Promise.all([getTranslations('catalog'), getLocale()]);
  const products = await getRecommendations(productIds, locale);
  if (!products || products.length === 0) return null;
  return (
    <section aria-labelledby="recommendations" data-print="hidden">
      <h2 id="recommendations" className="mb-5 font-semibold text-xl">
        {heading ?? t('recommendations')}
      </h2>
      <ProductGrid products={products} level={3} isCompact />
    </section>
  );
}
