import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Bidi } from '@/components/ui/bidi';
import { Card, CardHeader } from '@/components/ui/card';
import { ProductImage } from '@/components/ui/product-image';
import type { UnbuyableLine } from '@/lib/cart/reorder-line';
import { clipText } from '@/lib/clip-text';
import { routes } from '@/lib/routes';

/** What cannot be bought again, why, and what there is instead. */
export async function UnbuyableLines({ lines }: { lines: readonly UnbuyableLine[] }) {
  if (lines.length === 0) return null;
  const t = await getTranslations('cart.unavailable');
  return (
    <Card as="section">
      <CardHeader title={t('heading')} />
      <ul className="divide-y divide-line">
        {lines.map(({ id, image, product, reason, title, variantTitle }) => (
          <li key={id} className="flex gap-4 py-4 first:pt-0 last:pb-0">
            <div className="w-16 shrink-0 opacity-60">
              <ProductImage image={image} sizes="4rem" width={64} alt="" />
            </div>
            <div className="min-w-0">
              <p className="font-medium">
                <Bidi>{title}</Bidi>
              </p>
              {variantTitle ? (
                <p className="text-muted text-sm">
                  <Bidi>{variantTitle}</Bidi>
                </p>
              ) : null}
              <p className="text-muted text-sm">{t(reason)}</p>
              {product ? (
                <Link
                  href={routes.product(product.handle)}
                  prefetch={false}
                  className="inline-flex min-h-touch items-center font-medium text-brand text-sm underline underline-offset-4"
                >
                  <Bidi>{t('see', { title: clipText(product.title, 120) })}</Bidi>
                </Link>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
