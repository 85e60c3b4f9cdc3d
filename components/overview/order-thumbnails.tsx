import { ProductImage } from '@/components/ui/product-image';
import type { Thumbnail } from '@/lib/overview';

type OrderThumbnailsProps = {
  thumbnails: readonly Thumbnail[];
  hasMore: boolean;
  labels: { list: string; more: string };
};

export function OrderThumbnails({ thumbnails, hasMore, labels }: OrderThumbnailsProps) {
  return (
    <ul aria-label={labels.list} className="flex flex-wrap gap-3">
      {thumbnails.map(({ id, title, image }) => (
        <li key={id} className="w-16 sm:w-20">
          <ProductImage image={image} alt={title} width={80} sizes="80px" />
          {image ? null : <span className="sr-only">{title}</span>}
        </li>
      ))}
      {hasMore ? (
        <li className="grid aspect-square w-16 place-items-center rounded-lg bg-sunken text-center text-muted text-xs sm:w-20">
          {labels.more}
        </li>
      ) : null}
    </ul>
  );
}
