/** Shopify's product taxonomy, the part the shop needs: https://shopify.github.io/product-taxonomy */
const NAMES: Readonly<Record<string, string>> = {
  fb: 'Food, Beverages & Tobacco',
  gc: 'Gift Cards',
  hg: 'Home & Garden',
  'hg-3': 'Decor',
  'hg-11': 'Kitchen & Dining',
  'hg-11-10': 'Tableware',
  'hg-13': 'Lighting',
  'hg-15': 'Linens & Bedding',
};

const BY_PRODUCT_TYPE: Readonly<Record<string, string>> = {
  Tableware: 'hg-11-10',
  Kitchen: 'hg-11',
  Textiles: 'hg-15',
  Lighting: 'hg-13',
  Living: 'hg-3',
  Pantry: 'fb',
};

export type CategoryRecord = { id: string; name: string; ancestors: CategoryRecord[] };

/** A category with those above it, the topmost first; null for an unknown id. */
export function getCategory(id: string): CategoryRecord | null {
  const code = id.replace('gid://shopify/TaxonomyCategory/', '');
  const name = NAMES[code];
  if (name === undefined || id === code) return null;
  const above = code
    .split('-')
    .slice(0, -1)
    .map((_part, index, parts) => parts.slice(0, index + 1).join('-'));
  const ancestors = above.flatMap((each) => getCategory(toCategoryId(each)) ?? []);
  return { id, name, ancestors };
}

const toCategoryId = (code: string) => `gid://shopify/TaxonomyCategory/${code}`;

/** What the shop filed a product under; some things it never filed. */
export function getCategoryOf(product: { isGiftCard: boolean; productType: string }) {
  const code = product.isGiftCard ? 'gc' : BY_PRODUCT_TYPE[product.productType];
  return code === undefined ? null : getCategory(toCategoryId(code));
}
