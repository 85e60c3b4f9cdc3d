import { getTranslations } from 'next-intl/server';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Bidi } from '@/components/ui/bidi';
import { DetailsList } from '@/components/ui/details-list';
import type { ProductAvailability, ProductDetail } from '@/lib/catalog/product-detail';
import { getFormats } from '@/lib/i18n/get-formats';
import { ProductPrice } from './product-price';

const tones: Record<ProductAvailability, BadgeTone> = {
  available: 'success',
  'pre-order': 'info',
  'sold-out': 'neutral',
};

export async function ProductFacts({ product }: { product: ProductDetail }) {
  const [t, formats] = await Promise.all([getTranslations('catalog.product'), getFormats()]);
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <div className="flex flex-col items-start gap-3">
        {product.vendor ? (
          <p className="text-muted text-sm">
            <Bidi>{t('by', { vendor: product.vendor })}</Bidi>
          </p>
        ) : null}
        <h1 className="wrap-anywhere -mt-2 font-semibold text-3xl">
          <Bidi>{product.title}</Bidi>
        </h1>
        <p className="text-xl">
          <ProductPrice product={product} />
        </p>
        <Badge tone={tones[product.availability]}>{t(product.availability)}</Badge>
      </div>
      {product.options.length > 0 ? (
        <section aria-label={t('options')} className="border-line border-t pt-5">
          <DetailsList
            items={product.options.map(({ name, values }) => ({
              term: name,
              description: <Bidi>{formats.list(values)}</Bidi>,
            }))}
          />
        </section>
      ) : null}
      {product.paragraphs.length > 0 ? (
        <section aria-labelledby="about" className="border-line border-t pt-5">
          <h2 id="about" className="mb-2 font-semibold text-lg">
            {t('about')}
          </h2>
          <div className="flex max-w-prose flex-col gap-3 text-muted">
            {product.paragraphs.map((paragraph) => (
              <p key={paragraph}>
                <Bidi>{paragraph}</Bidi>
              </p>
            ))}
          </div>
        </section>
      ) : null}
    </div>
  );
}
