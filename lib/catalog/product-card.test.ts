import { describe, expect, it } from 'vitest';
import { toProductCard } from './product-card';
import type { ProductCardFragment } from './product-card.storefront.generated';

const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });

function createProduct(min: string, max: string, before: string): ProductCardFragment {
  return {
    id: 'gid://shopify/Product/1',
    handle: 'mug',
    title: 'Mug',
    availableForSale: true,
    featuredImage: null,
    priceRange: { minVariantPrice: eur(min), maxVariantPrice: eur(max) },
    compareAtPriceRange: { minVariantPrice: eur(before) },
  };
}

describe('a product as a card', () => {
  it('shows a single price as it is, and keeps the decimal string', () => {
    const card = toProductCard(createProduct('19.90', '19.9', '0.0'));
    expect(card.price).toEqual(eur('19.90'));
    expect(card.isFromPrice).toBe(false);
    expect(card.compareAtPrice).toBeNull();
  });

  it('says "from" when variants cost differently', () => {
    expect(toProductCard(createProduct('9.00', '12.00', '0.0')).isFromPrice).toBe(true);
  });

  it('compares as numbers, since "9.00" is less than "12.00"', () => {
    const card = toProductCard(createProduct('9.00', '9.00', '12.00'));
    expect(card.compareAtPrice).toEqual(eur('12.00'));
  });

  it('claims no reduction when the price before was not higher, or belongs to another variant', () => {
    expect(toProductCard(createProduct('12.00', '12.00', '9.00')).compareAtPrice).toBeNull();
    expect(toProductCard(createProduct('9.00', '20.00', '12.00')).compareAtPrice).toBeNull();
  });
});
