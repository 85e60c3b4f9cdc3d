import type { CatalogProduct } from '../world/catalog.ts';
import { getCategoryOf } from '../world/content/categories.ts';
import type { ContentMetafields } from '../world/content/metafields.ts';
import { matchesDate } from './content/list-content.ts';
import { toCents } from './money.ts';
import { compare, matchesText, parseSearchQuery, type Term } from './search-query.ts';

export type ProductFilterInput = {
  available?: boolean | null;
  price?: { min?: number | null; max?: number | null } | null;
  productType?: string | null;
  productVendor?: string | null;
  tag?: string | null;
  variantOption?: { name: string; value: string } | null;
  category?: { id: string } | null;
  productMetafield?: MetafieldFilter | null;
  taxonomyMetafield?: MetafieldFilter | null;
  variantMetafield?: MetafieldFilter | null;
};

type MetafieldFilter = { namespace: string; key: string; value: string };

export function isAvailable(product: CatalogProduct): boolean {
  return product.variants.some((variant) => variant.availableForSale);
}

/** Lowest price of all variants, in euro cents: what lists sort and filter by. */
export function toLowestCents(product: CatalogProduct): number {
  return Math.min(...product.variants.map((variant) => toCents(variant.price.amount)));
}

/** The products a `query:` argument finds, in the shop's order. Fields it does not know are ignored, as Shopify does. */
export function findProducts(
  products: readonly CatalogProduct[],
  dangerousQuery: string | null | undefined,
  now: Date,
): CatalogProduct[] {
  if (!dangerousQuery?.trim()) return [...products];
  const match = parseSearchQuery(dangerousQuery);
  return products.filter((product) => match((term) => matchesTerm(product, term, now)));
}

function matchesTerm(
  product: CatalogProduct,
  { field, operator, value }: Term,
  now: Date,
): boolean {
  const digits = product.id.slice(product.id.lastIndexOf('/') + 1);
  switch (field) {
    case null:
      return [product.title, product.titleDe, product.productType, product.vendor, ...product.tags]
        .concat(product.variants.map((variant) => variant.sku))
        .some((text) => matchesText(text, value));
    case 'title':
      return matchesText(product.title, value) || matchesText(product.titleDe, value);
    case 'product_type':
      return value.split(',').some((type) => matchesText(product.productType, type.trim()));
    case 'vendor':
      return matchesText(product.vendor, value);
    case 'tag':
      return product.tags.some((tag) => tag === value.toLowerCase());
    case 'tag_not':
      return !product.tags.some((tag) => tag === value.toLowerCase());
    case 'id':
      return value === digits || value === product.id;
    case 'available_for_sale':
      return isAvailable(product) === (value === 'true');
    case 'variants.price':
      return product.variants.some((variant) =>
        compare(toCents(variant.price.amount), operator, Math.round(Number(value) * 100)),
      );
    case 'variants.title':
      return product.variants.some((variant) => matchesText(variant.title, value));
    case 'created_at':
    case 'updated_at':
      return matchesDate(product.publishedAt, { field, operator, value }, now);
    default:
      return true;
  }
}

/** All filters must hold; two of the same kind are alternatives, as on a Shopify collection page. */
export function filterProducts(
  products: readonly CatalogProduct[],
  filters: readonly ProductFilterInput[] | null | undefined,
  metafields: ContentMetafields,
): CatalogProduct[] {
  const kinds = new Map<string, ProductFilterInput[]>();
  for (const filter of filters ?? []) {
    const kind = toKind(filter);
    kinds.set(kind, [...(kinds.get(kind) ?? []), filter]);
  }
  return products.filter((product) =>
    [...kinds.values()].every((some) => some.some((filter) => passes(product, filter, metafields))),
  );
}

/** Two colours are alternatives; a colour and a size are not, though both are options. */
function toKind(filter: ProductFilterInput): string {
  const metafield = filter.productMetafield ?? filter.taxonomyMetafield ?? filter.variantMetafield;
  const place =
    filter.variantOption?.name ?? (metafield && `${metafield.namespace}.${metafield.key}`);
  return `${Object.keys(filter)[0]} ${place ?? ''}`;
}

function passes(
  product: CatalogProduct,
  filter: ProductFilterInput,
  metafields: ContentMetafields,
): boolean {
  const has = (ownerId: string, { value, ...place }: MetafieldFilter) => {
    const found = metafields.find({ ownerId, ...place })?.value;
    return found?.en === value || found?.de === value;
  };
  const { available, price, productType, productVendor, tag, variantOption } = filter;
  const cents = toLowestCents(product);
  return (
    (available == null || isAvailable(product) === available) &&
    (price?.min == null || cents >= price.min * 100) &&
    (price?.max == null || cents <= price.max * 100) &&
    (productType == null || product.productType === productType) &&
    (productVendor == null || product.vendor === productVendor) &&
    (tag == null || product.tags.includes(tag)) &&
    (filter.category == null || isFiledUnder(product, filter.category.id)) &&
    (filter.productMetafield == null || has(product.id, filter.productMetafield)) &&
    (filter.taxonomyMetafield == null || has(product.id, filter.taxonomyMetafield)) &&
    (filter.variantMetafield == null ||
      product.variants.some(
        ({ id }) => filter.variantMetafield && has(id, filter.variantMetafield),
      )) &&
    (variantOption == null ||
      product.variants.some((variant) =>
        variant.selectedOptions.some(
          (option) => option.name === variantOption.name && option.value === variantOption.value,
        ),
      ))
  );
}

/** What is below a category counts as in it. */
function isFiledUnder(product: CatalogProduct, id: string): boolean {
  const category = getCategoryOf(product);
  return category !== null && [category, ...category.ancestors].some((each) => each.id === id);
}

const byText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

/** Sort orders of ProductSortKeys and ProductCollectionSortKeys; ties keep the shop's order. */
const ORDERS: Record<string, (a: CatalogProduct, b: CatalogProduct) => number> = {
  TITLE: (a, b) => byText(a.title, b.title),
  VENDOR: (a, b) => byText(a.vendor, b.vendor),
  PRODUCT_TYPE: (a, b) => byText(a.productType, b.productType),
  PRICE: (a, b) => toLowestCents(a) - toLowestCents(b),
  CREATED: (a, b) => byText(a.publishedAt, b.publishedAt),
  CREATED_AT: (a, b) => byText(a.publishedAt, b.publishedAt),
  UPDATED_AT: (a, b) => byText(a.publishedAt, b.publishedAt),
  BEST_SELLING: (a, b) =>
    Number(b.tags.includes('bestseller')) - Number(a.tags.includes('bestseller')),
};

export function sortProducts(
  products: readonly CatalogProduct[],
  sortKey: string | null | undefined,
): CatalogProduct[] {
  const order = ORDERS[sortKey ?? 'ID'];
  return order ? [...products].sort(order) : [...products];
}
