import type { CollectionCardFragment } from './collection-card.storefront.generated';
import type { ProductImageData } from './product-card';

export type CollectionCard = {
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  /** Its own picture, else that of its first product. */
  readonly image: ProductImageData | null;
};

export function toCollectionCard(collection: CollectionCardFragment): CollectionCard {
  const { id, handle, title, image, products } = collection;
  return { id, handle, title, image: image ?? products.nodes[0]?.featuredImage ?? null };
}
