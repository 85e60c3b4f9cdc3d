import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Bidi } from '@/components/ui/bidi';
import type { ProductAvailability, ProductDetail } from '@/lib/catalog/product-detail';
import { getFormats } from '@/lib/i18n/get-formats';
import { ProductChoices } from './product-choices';
import { ProductPrice } from './product-price';

const tones: Record<ProductAvailability, BadgeTone> = {
  available: 'success',
  'pre-order': 'info',
  'sold-out': 'neutral',
};

type ProductFactsProps = {
  product: ProductDetail;
  /** The way to buy it, below its choices. */
  children?: ReactNode;
};

export async function ProductFacts({ product, children }: ProductFactsProps) {
  const t = await getTranslations('catalog.product');
  const { variant } = product;
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <div className="flex flex-col items-start gap-3">
        {product.vendor ? (
          <p className="text-muted text-sm">
            <Bidi>{t('by', { vendor: product.vendor })}</Bidi>
          </p>
        ) : null}
        <h1 itemProp="name" className="wrap-anywhere -mt-2 font-semibold text-3xl">
          <Bidi>{product.title}</Bidi>
        </h1>
        <p className="text-xl">
          <ProductPrice product={variant ? { ...variant, isFromPrice: false } : product} />
        </p>
        {product.ownPrice ? <OwnPrice {...product.ownPrice} /> : null}
        <Badge tone={tones[product.availability]}>{t(product.availability)}</Badge>
      </div>
      {product.choices.length > 0 ? (
        <ProductChoices
          handle={product.handle}
          choices={product.choices}
          labels={{ selected: t('selected'), soldOut: t('sold-out') }}
        />
      ) : null}
      {children}
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

/** Whose price that is, and what others pay. */
async function OwnPrice({ place, publicPrice }: NonNullable<ProductDetail['ownPrice']>) {
  const [t, formats] = await Promise.all([getTranslations('catalog.product'), getFormats()]);
  return (
    <p className="text-muted text-sm">
      <Bidi>{t('priceFor', { place })}</Bidi>
      {publicPrice ? (
        <span className="block tabular-nums">
          {t('publicPrice', { price: formats.money(publicPrice) })}
        </span>
      ) : null}
    </p>
  );
}
