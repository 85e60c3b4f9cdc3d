import Link from 'next/link';
import { Bidi } from '@/components/ui/bidi';
import { ProductImage } from '@/components/ui/product-image';
import type { CollectionCard } from '@/lib/catalog/collection-card';
import { routes } from '@/lib/routes';

type CollectionListProps = { collections: readonly CollectionCard[]; level: 2 | 3 };

export function CollectionList({ collections, level }: CollectionListProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ul className="grid grid-cols-2 gap-4 sm:gap-6 lg:grid-cols-4">
      {collections.map(({ id, handle, title, image }) => (
        <li key={id} className="group relative min-w-0">
          <div className="overflow-clip rounded-xl bg-sunken">
            <ProductImage
              image={image}
              alt=""
              width={320}
              sizes="(min-width: 1024px) 270px, 45vw"
              className="transition-transform duration-slow group-hover:scale-103"
            />
          </div>
          <Heading className="mt-3 font-medium leading-snug">
            <Link
              href={routes.collection(handle)}
              prefetch={false}
              className="after:absolute after:inset-0 after:rounded-xl group-hover:underline group-hover:underline-offset-4"
            >
              <Bidi>{title}</Bidi>
            </Link>
          </Heading>
        </li>
      ))}
    </ul>
  );
}
