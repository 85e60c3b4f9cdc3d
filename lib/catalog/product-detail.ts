import type { Money } from '@/lib/i18n/formats';
import { isSameAmount } from '@/lib/orders/decimal';
import type { ProductQuery } from './product.storefront.generated';
import { type ProductCard, type ProductImageData, toProductCard } from './product-card';
import { type ProductChoice, toProductChoices } from './product-choices';

export type ProductAvailability = 'available' | 'pre-order' | 'sold-out';

/** A way to get a thing again and again. Its name is the shop's own. */
export type SellingPlan = { readonly id: string; readonly name: string; readonly price: Money };

/** What is bought: one version of a product. */
export type ProductVariant = {
  /** GID. */
  readonly id: string;
  readonly sku: string | null;
  readonly price: Money;
  readonly compareAtPrice: Money | null;
  readonly quantityRule: {
    readonly minimum: number;
    readonly maximum: number | null;
    readonly increment: number;
  };
  readonly sellingPlans: readonly SellingPlan[];
};

export type ProductDetail = ProductCard & {
  readonly vendor: string | null;
  readonly images: readonly (ProductImageData & { readonly id: string })[];
  readonly choices: readonly ProductChoice[];
  readonly paragraphs: readonly string[];
  readonly availability: ProductAvailability;
  /** Null when the shop sells none of them here. */
  readonly variant: ProductVariant | null;
  /** Set when the prices are those of a company's location; its name is foreign text. */
  readonly ownPrice: {
    readonly place: string;
    /** What everybody else pays, where that is something else. */
    readonly publicPrice: Money | null;
  } | null;
  /** Nobody gets it just once. */
  readonly isSubscriptionOnly: boolean;
};

type Product = NonNullable<ProductQuery['product']>;
type Variant = NonNullable<Product['selectedOrFirstAvailableVariant']>;

function toAvailability(variant: Variant | null): ProductAvailability {
  if (!variant?.availableForSale) return 'sold-out';
  // Sold although there is none in stock: that is how Shopify models pre-orders and back-orders.
  return variant.currentlyNotInStock ? 'pre-order' : 'available';
}

function toVariant(variant: Variant): ProductVariant {
  const { id, sku, price, compareAtPrice: before, quantityRule, sellingPlanAllocations } = variant;
  const isReduced =
    before &&
    !isSameAmount(before.amount, price.amount) &&
    Number(before.amount) > Number(price.amount);
  return {
    id,
    sku: sku || null,
    price,
    compareAtPrice: isReduced ? before : null,
    quantityRule,
    sellingPlans: sellingPlanAllocations.nodes.map(({ sellingPlan, priceAdjustments }) => ({
      ...sellingPlan,
      price: priceAdjustments[0]?.price ?? price,
    })),
  };
}

/** The pictures, that of the selected variant first. */
function toImages({ images, selectedOrFirstAvailableVariant: variant }: Product) {
  const all = images.nodes.map((image, index) => ({ ...image, id: image.id ?? `${index}` }));
  const own = variant?.image;
  if (!own) return all;
  return [{ ...own, id: own.id ?? 'variant' }, ...all.filter(({ url }) => url !== own.url)];
}

export function toProductDetail(product: Product): ProductDetail {
  const { selectedOrFirstAvailableVariant: variant } = product;
  return {
    ...toProductCard(product),
    vendor: product.vendor || null,
    images: toImages(product),
    choices: toProductChoices(product),
    paragraphs: product.description
      .split(/\n+/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
    availability: toAvailability(variant),
    variant: variant && toVariant(variant),
    ownPrice: null,
    isSubscriptionOnly: product.requiresSellingPlan,
  };
}

/** The product as a company's location gets it, beside what everybody else is shown. */
export function withOwnPrice(
  own: ProductDetail,
  place: string,
  open: ProductDetail | null,
): ProductDetail {
  const price = own.variant?.price;
  const other = open?.variant?.price;
  const isSame =
    price?.currencyCode === other?.currencyCode &&
    isSameAmount(price?.amount ?? '', other?.amount ?? '');
  return { ...own, ownPrice: { place, publicPrice: isSame ? null : (other ?? null) } };
}
