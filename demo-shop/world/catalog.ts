import type { Drawing } from '../images/draw.ts';
import { GIFTS } from './catalog/gifts.ts';
import { KITCHEN } from './catalog/kitchen.ts';
import { LIGHTING } from './catalog/lighting.ts';
import { LIVING } from './catalog/living.ts';
import { PANTRY } from './catalog/pantry.ts';
import type { ProductSeed } from './catalog/product-seed.ts';
import { TABLEWARE } from './catalog/tableware.ts';
import { TEXTILES } from './catalog/textiles.ts';
import { toProduct } from './catalog/to-product.ts';
import type { VariantTerms } from './company-catalogs/records.ts';
import type { UnitPriceMeasurement } from './unit-price.ts';

/** A decimal amount (two places, always a string) and an ISO 4217 code. */
export type CatalogMoney = {
  amount: string;
  currencyCode: string;
  /** Of a company's price list: never converted. */
  isSettled?: boolean;
};

export type CatalogImage = {
  id: string;
  /** From the shop's origin, e.g. `/cdn/shop/products/oak-tray-1.svg`. */
  path: string;
  altText: string;
  width: number;
  height: number;
  drawing: Drawing;
};

export type CatalogVariant = {
  /** `gid://shopify/ProductVariant/…` */
  id: string;
  title: string;
  sku: string;
  /** EAN-13 for what stands on a shelf. */
  barcode: string | null;
  price: CatalogMoney;
  compareAtPrice: CatalogMoney | null;
  selectedOptions: { name: string; value: string }[];
  image: CatalogImage;
  availableForSale: boolean;
  quantityAvailable: number;
  requiresShipping: boolean;
  weightGrams: number;
  /** Null for what is not sold by weight or volume. */
  unitPriceMeasurement: UnitPriceMeasurement | null;
  /** False for what never runs out. */
  tracksStock: boolean;
  /** What happens at nothing: sold on (pre-orders, backorders), or not. */
  inventoryPolicy: 'CONTINUE' | 'DENY';
  /** How a company location may buy it; missing at public prices. */
  terms?: VariantTerms;
};

export type CatalogProduct = {
  /** `gid://shopify/Product/…` */
  id: string;
  handle: string;
  title: string;
  titleDe: string;
  description: string;
  descriptionDe: string;
  vendor: string;
  productType: string;
  tags: string[];
  isGiftCard: boolean;
  /** RFC 3339. */
  publishedAt: string;
  options: { name: string; values: string[] }[];
  images: CatalogImage[];
  variants: CatalogVariant[];
  /** Companies do not subscribe. */
  isOneTimeOnly?: boolean;
};

export type Catalog = {
  products: CatalogProduct[];
  variantById(gid: string): { product: CatalogProduct; variant: CatalogVariant } | null;
  productById(gid: string): CatalogProduct | null;
  productByHandle(handle: string): CatalogProduct | null;
};

const SHELVES: [productType: string, seeds: ProductSeed[]][] = [
  ['Tableware', TABLEWARE],
  ['Kitchen', KITCHEN],
  ['Textiles', TEXTILES],
  ['Lighting', LIGHTING],
  ['Living', LIVING],
  ['Pantry', PANTRY],
  ['Gifts', GIFTS],
];

/** Everything the shop sells; prices in euro. The same on every call, nothing random in it. */
export function createCatalog(): Catalog {
  return createCatalogIndex(
    SHELVES.flatMap(([type, seeds]) => seeds.map((seed) => toProduct(type, seed))),
  );
}

/** Products, findable by everything that names them. */
export function createCatalogIndex(products: CatalogProduct[]): Catalog {
  const byId = new Map(products.map((product) => [product.id, product]));
  const byHandle = new Map(products.map((product) => [product.handle, product]));
  const variants = new Map(
    products.flatMap((product) =>
      product.variants.map((variant) => [variant.id, { product, variant }] as const),
    ),
  );
  return {
    products,
    variantById: (gid) => variants.get(gid) ?? null,
    productById: (gid) => byId.get(gid) ?? null,
    productByHandle: (handle) => byHandle.get(handle) ?? null,
  };
}
