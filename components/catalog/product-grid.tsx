import clsx from 'clsx';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { ProductCard } from '@/lib/catalog/product-card';
import { ProductTile } from './product-tile';

type ProductGridProps = {
  products: readonly ProductCard[];
  level: 2 | 3;
  /** `compact` beside other content: never more than four in a row, smaller pictures on phones. */
  isCompact?: boolean;
  /** What can be done with each, below its price. */
  below?: (product: ProductCard) => ReactNode;
};

export async function ProductGrid({ products, level, isCompact = false, below }: ProductGridProps) {
  const t = await getTranslations('catalog');
  return (
    <ul
      className={clsx(
        'grid grid-cols-2 gap-x-4 gap-y-8 sm:gap-x-6',
        isCompact ? 'sm:grid-cols-4' : 'sm:grid-cols-3 lg:grid-cols-4 lg:gap-y-12',
      )}
    >
      {products.map((product) => (
        <ProductTile
          key={product.id}
          product={product}
          level={level}
          labels={{ soldOut: t('soldOut'), reduced: t('reduced') }}
        >
          {below?.(product)}
        </ProductTile>
      ))}
    </ul>
  );
}
