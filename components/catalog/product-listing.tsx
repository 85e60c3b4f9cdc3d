import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import type { Listing } from '@/lib/catalog';
import { ProductGrid } from './product-grid';

type ProductListingProps = {
  listing: Pick<Listing, 'products' | 'newer' | 'older'>;
  /** The address of a neighbouring page. */
  toHref: (cursor: { after: string } | { before: string }) => string;
};

/** A page of products, and the ways to those before and after it. */
export async function ProductListing({ listing, toHref }: ProductListingProps) {
  const { products, newer, older } = listing;
  return (
    <div className="flex flex-col gap-8">
      <ProductGrid products={products} level={2} />
      <PageLinks
        newerHref={newer && toHref({ before: newer })}
        olderHref={older && toHref({ after: older })}
      />
    </div>
  );
}

type PageLinksProps = { newerHref: string | null; olderHref: string | null };

export async function PageLinks({ newerHref, olderHref }: PageLinksProps) {
  const t = await getTranslations('catalog.listing');
  if (!newerHref && !olderHref) return null;
  return (
    <nav aria-label={t('pages')} className="flex flex-wrap justify-center gap-3">
      {newerHref ? (
        <ButtonLink href={newerHref} variant="secondary" rel="prev">
          {t('newer')}
        </ButtonLink>
      ) : null}
      {olderHref ? (
        <ButtonLink href={olderHref} variant="secondary" rel="next">
          {t('older')}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
