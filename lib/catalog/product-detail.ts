import type { ProductQuery } from './product.storefront.generated';
import { type ProductCard, type ProductImageData, toProductCard } from './product-card';

export type ProductAvailability = 'available' | 'pre-order' | 'sold-out';

export type ProductDetail = ProductCard & {
  readonly vendor: string | null;
  readonly images: readonly (ProductImageData & { readonly id: string })[];
  readonly options: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly paragraphs: readonly string[];
  readonly availability: ProductAvailability;
};

type Product = NonNullable<ProductQuery['product']>;

/** Shopify gives a product without choices one option, "Title: Default Title": nothing to show. */
const isPlaceholder = ({ optionValues }: Product['options'][number]) =>
  optionValues.length === 1 && optionValues[0]?.name === 'Default Title';

function toAvailability({
  availableForSale,
  selectedOrFirstAvailableVariant: variant,
}: Product): ProductAvailability {
  if (!availableForSale) return 'sold-out';
  // Sold although there is none in stock: that is how Shopify models pre-orders and back-orders.
  return variant?.availableForSale && variant.currentlyNotInStock ? 'pre-order' : 'available';
}

export function toProductDetail(product: Product): ProductDetail {
  return {
    ...toProductCard(product),
    vendor: product.vendor || null,
    images: product.images.nodes.map((image, index) => ({ ...image, id: image.id ?? `${index}` })),
    options: product.options
      .filter((option) => !isPlaceholder(option))
      .map(({ name, optionValues }) => ({ name, values: optionValues.map((value) => value.name) })),
    paragraphs: product.description
      .split(/\n+/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
    availability: toAvailability(product),
  };
}
