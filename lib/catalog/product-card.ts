import type { Money } from '@/lib/i18n/formats';
import type { ProductCardFragment } from './product-card.storefront.generated';

export type ProductImageData = {
  readonly url: string;
  readonly altText: string | null;
  readonly width: number | null;
  readonly height: number | null;
};

/** What a product needs to be drawn as a card. Prices are decimal strings. */
export type ProductCard = {
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  readonly image: ProductImageData | null;
  readonly price: Money;
  /** True when variants differ in price, so that `price` is only the lowest. */
  readonly isFromPrice: boolean;
  /** The price before a reduction, when every variant costs the same and it is higher. */
  readonly compareAtPrice: Money | null;
  readonly isAvailable: boolean;
};

export function toProductCard(product: ProductCardFragment): ProductCard {
  const { minVariantPrice, maxVariantPrice } = product.priceRange;
  const before = product.compareAtPriceRange.minVariantPrice;
  const isFromPrice = Number(minVariantPrice.amount) !== Number(maxVariantPrice.amount);
  // With several prices the lowest "before" may belong to another variant than the lowest "now".
  const isReduced = !isFromPrice && Number(before.amount) > Number(minVariantPrice.amount);
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    image: product.featuredImage,
    price: minVariantPrice,
    isFromPrice,
    compareAtPrice: isReduced ? before : null,
    isAvailable: product.availableForSale,
  };
}
