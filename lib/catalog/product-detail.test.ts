import { describe, expect, it } from 'vitest';
import type { ProductQuery } from './product.storefront.generated';
import { toProductDetail } from './product-detail';

type Product = NonNullable<ProductQuery['product']>;

const price = { amount: '24.00', currencyCode: 'EUR' };
const createProduct = (over: Partial<Product> = {}): Product => ({
  id: 'gid://shopify/Product/1',
  handle: 'mug',
  title: 'Mug',
  availableForSale: true,
  featuredImage: null,
  priceRange: { minVariantPrice: price, maxVariantPrice: price },
  compareAtPriceRange: { minVariantPrice: { ...price, amount: '0.0' } },
  vendor: '',
  description: 'First.\n\n  Second.  \n',
  images: { nodes: [] },
  options: [{ name: 'Title', optionValues: [{ name: 'Default Title' }] }],
  selectedOrFirstAvailableVariant: { availableForSale: true, currentlyNotInStock: false },
  ...over,
});

describe('a product in detail', () => {
  it('hides the placeholder option of a product without choices', () => {
    expect(toProductDetail(createProduct()).options).toEqual([]);
  });

  it('lists real options with their values', () => {
    const options = [{ name: 'Size', optionValues: [{ name: 'S' }, { name: 'M' }] }];
    expect(toProductDetail(createProduct({ options })).options).toEqual([
      { name: 'Size', values: ['S', 'M'] },
    ]);
  });

  it('breaks the description into paragraphs without empty ones', () => {
    expect(toProductDetail(createProduct()).paragraphs).toEqual(['First.', 'Second.']);
  });

  it('tells sold out, in stock and pre-order apart', () => {
    const soldAhead = { availableForSale: true, currentlyNotInStock: true };
    const availability = (over: Partial<Product>) =>
      toProductDetail(createProduct(over)).availability;
    expect(availability({})).toBe('available');
    expect(availability({ availableForSale: false })).toBe('sold-out');
    expect(availability({ selectedOrFirstAvailableVariant: soldAhead })).toBe('pre-order');
    expect(availability({ selectedOrFirstAvailableVariant: null })).toBe('available');
  });
});
