import Link from 'next/link';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { Bidi } from '@/components/ui/bidi';
import { ProductImage } from '@/components/ui/product-image';
import type { ProductCard } from '@/lib/catalog/product-card';
import { routes } from '@/lib/routes';
import { ProductPrice } from './product-price';

type ProductTileProps = {
  product: ProductCard;
  level: 2 | 3;
  labels: { soldOut: string; reduced: string };
  /** What can be done with it here, below its price. */
  children?: ReactNode;
};

/** One link a tile, over all of it: the picture says nothing that the title does not. */
export function ProductTile({ product, level, labels, children }: ProductTileProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <li className="group relative min-w-0">
      <div className="relative overflow-clip rounded-xl bg-sunken">
        <ProductImage
          image={product.image}
          alt=""
          width={320}
          sizes="(min-width: 1024px) 270px, (min-width: 640px) 30vw, 45vw"
          className="transition-transform duration-slow group-hover:scale-103"
        />
        <span className="absolute start-2 top-2">
          {product.isAvailable ? null : <Badge tone="neutral">{labels.soldOut}</Badge>}
          {product.isAvailable && product.compareAtPrice ? (
            <Badge tone="danger">{labels.reduced}</Badge>
          ) : null}
        </span>
      </div>
      <Heading className="mt-3 font-medium text-base leading-snug">
        <Link
          href={routes.product(product.handle)}
          prefetch={false}
          className="after:absolute after:inset-0 after:rounded-xl group-hover:underline group-hover:underline-offset-4"
        >
          <Bidi>{product.title}</Bidi>
        </Link>
      </Heading>
      <p className="mt-1 text-muted text-sm">
        <ProductPrice product={product} />
      </p>
      {/* After the link in the document, and so above its area. */}
      {children ? <div className="relative mt-2">{children}</div> : null}
    </li>
  );
}
