import { ProductImage } from '@/components/ui/product-image';
import type { ProductDetail } from '@/lib/catalog/product-detail';

type ProductGalleryProps = { images: ProductDetail['images']; title: string; label: string };

/** The first picture large, the others beneath it. Pictures without words of their own get the title's. */
export function ProductGallery({ images, title, label }: ProductGalleryProps) {
  const [first, ...others] = images;
  return (
    <section aria-label={label} className="flex flex-col gap-3 sm:gap-4">
      <ProductImage
        image={first ?? null}
        alt={first?.altText || title}
        width={640}
        sizes="(min-width: 1024px) 560px, 92vw"
        eager
        className="rounded-xl"
      />
      {others.length > 0 ? (
        <ul className="grid grid-cols-3 gap-3 sm:gap-4">
          {others.map((image) => (
            <li key={image.id}>
              <ProductImage
                image={image}
                alt={image.altText || title}
                width={200}
                sizes="(min-width: 1024px) 180px, 30vw"
                className="rounded-xl"
              />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
