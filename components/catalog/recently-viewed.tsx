'use client';

import Link from 'next/link';
import { useEffect, useId, useRef, useState } from 'react';
import { Bidi } from '@/components/ui/bidi';
import { Button } from '@/components/ui/button';
import { ProductImage } from '@/components/ui/product-image';
import {
  parseRecent,
  putRecent,
  type RecentProduct,
  recentName,
  withoutRecent,
} from '@/lib/catalog/recent-products';
import { routes } from '@/lib/routes';

type RecentlyViewedProps = {
  /** What is looked at now: remembered, not shown. */
  product: RecentProduct;
  labels: Readonly<Record<'title' | 'hint' | 'clear' | 'cleared', string>>;
};

/** A browser that keeps nothing (a setting, or a full disk) throws: then nothing is remembered. */
function remember(product: RecentProduct): readonly RecentProduct[] {
  try {
    const items = parseRecent(localStorage.getItem(recentName));
    localStorage.setItem(recentName, JSON.stringify(putRecent(items, product)));
    return withoutRecent(items, product.handle);
  } catch {
    return [];
  }
}

function forget(): void {
  try {
    localStorage.removeItem(recentName);
  } catch {
    // Nothing was kept.
  }
}

/** What was looked at on this device before. It is kept there, nobody is told, and one button clears it. */
export function RecentlyViewed({ product, labels }: RecentlyViewedProps) {
  const [items, setItems] = useState<readonly RecentProduct[]>([]);
  const [isCleared, setCleared] = useState(false);
  const told = useRef<HTMLParagraphElement>(null);
  const id = useId();
  const { handle, title, imageUrl } = product;

  useEffect(() => setItems(remember({ handle, title, imageUrl })), [handle, title, imageUrl]);

  // The button is gone with what it cleared, and must not take the focus along.
  useEffect(() => {
    if (isCleared) told.current?.focus();
  }, [isCleared]);

  if (isCleared) {
    return (
      <p ref={told} tabIndex={-1} className="text-muted text-sm">
        {labels.cleared}
      </p>
    );
  }
  if (items.length === 0) return null;
  const clear = () => {
    forget();
    setCleared(true);
  };
  return (
    <section aria-labelledby={id} data-print="hidden">
      <div className="mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div>
          <h2 id={id} className="font-semibold text-xl">
            {labels.title}
          </h2>
          <p className="text-muted text-sm">{labels.hint}</p>
        </div>
        <Button type="button" variant="quiet" size="sm" onClick={clear}>
          {labels.clear}
        </Button>
      </div>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-4 sm:gap-x-6">
        {items.map((item) => (
          <li key={item.handle} className="relative min-w-0">
            <ProductImage
              image={item.imageUrl ? { url: item.imageUrl } : null}
              alt=""
              width={200}
              sizes="(min-width: 640px) 20vw, 45vw"
            />
            <Link
              href={routes.product(item.handle)}
              prefetch={false}
              className="mt-2 block min-h-touch font-medium text-sm after:absolute after:inset-0 after:rounded-lg hover:underline hover:underline-offset-4"
            >
              <Bidi>{item.title}</Bidi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
