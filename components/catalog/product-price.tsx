import { getTranslations } from 'next-intl/server';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { ProductCard } from '@/lib/catalog/product-card';
import { getFormats } from '@/lib/i18n/get-formats';

type ProductPriceProps = { product: Pick<ProductCard, 'price' | 'isFromPrice' | 'compareAtPrice'> };

/** The price, the lowest of several as such, a reduction with what it was before in words too. */
export async function ProductPrice({ product }: ProductPriceProps) {
  const [t, formats] = await Promise.all([getTranslations('catalog.price'), getFormats()]);
  const price = formats.money(product.price);
  if (!product.compareAtPrice) {
    return (
      <span className="tabular-nums">
        {product.isFromPrice ? t('from', { price }) : <bdi>{price}</bdi>}
      </span>
    );
  }
  return (
    <span className="inline-flex flex-wrap gap-x-2 tabular-nums">
      <span className="font-semibold text-danger">
        <VisuallyHidden>{t('now')} </VisuallyHidden>
        <bdi>{price}</bdi>
      </span>
      <span className="text-muted">
        <VisuallyHidden>{t('before')} </VisuallyHidden>
        <s>
          <bdi>{formats.money(product.compareAtPrice)}</bdi>
        </s>
      </span>
    </span>
  );
}
