import type { ReactNode } from 'react';
import { Bidi } from '@/components/ui/bidi';
import { ProductImage } from '@/components/ui/product-image';
import type { ProductCard } from '@/lib/catalog/product-card';

type HeroProps = {
  eyebrow: string;
  shopName: string;
  tagline: string;
  /** Up to three, for a picture; decoration, the grid below names them. */
  products: readonly ProductCard[];
  actions: ReactNode;
  hint?: string;
};

const places = ['row-span-2 col-span-2', '', ''];

export function Hero({ eyebrow, shopName, tagline, products, actions, hint }: HeroProps) {
  const pictures = products.filter(({ image }) => image).slice(0, places.length);
  return (
    <section className="grid items-center gap-8 overflow-clip rounded-2xl bg-brand-soft p-6 sm:p-10 lg:grid-cols-2 lg:gap-12 lg:p-14">
      <div className="flex min-w-0 flex-col items-start gap-4">
        <p className="font-medium text-brand">{eyebrow}</p>
        <h1 className="wrap-anywhere -mt-3 font-semibold text-3xl sm:text-4xl">
          <Bidi>{shopName}</Bidi>
        </h1>
        <p className="max-w-prose text-lg text-muted">
          <Bidi>{tagline}</Bidi>
        </p>
        <div className="mt-2 flex flex-wrap gap-3">{actions}</div>
        {hint ? <p className="text-muted text-sm">{hint}</p> : null}
      </div>
      {pictures.length === places.length ? (
        <div aria-hidden="true" className="grid grid-cols-3 grid-rows-2 gap-3 sm:gap-4">
          {pictures.map((product, index) => (
            <div key={product.id} className={places[index]}>
              <ProductImage
                image={product.image}
                alt=""
                eager
                width={index === 0 ? 400 : 200}
                sizes={
                  index === 0
                    ? '(min-width: 1024px) 340px, 60vw'
                    : '(min-width: 1024px) 165px, 30vw'
                }
                className="rounded-xl"
              />
            </div>
          ))}
        </div>
      ) : null}
    </section>
  );
}
