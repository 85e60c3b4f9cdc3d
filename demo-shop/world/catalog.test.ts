import { describe, expect, it } from 'vitest';
import { createCatalog } from './catalog.ts';

const catalog = createCatalog();
const variants = catalog.products.flatMap((product) => product.variants);

describe('the catalogue', () => {
  it('gives every product, variant, SKU, handle and picture a name of its own', () => {
    for (const names of [
      catalog.products.map(({ id }) => id),
      catalog.products.map(({ handle }) => handle),
      variants.map(({ id }) => id),
      variants.map(({ sku }) => sku),
      catalog.products.flatMap(({ images }) => images.map(({ id }) => id)),
      catalog.products.flatMap(({ images }) => images.map(({ path }) => path)),
    ]) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('is the same on every call', () => {
    expect(JSON.stringify(createCatalog())).toBe(JSON.stringify(catalog));
  });

  it('finds what it lists', () => {
    for (const product of catalog.products) {
      expect(catalog.productById(product.id)).toBe(product);
      expect(catalog.productByHandle(product.handle)).toBe(product);
      for (const variant of product.variants) {
        expect(catalog.variantById(variant.id)).toEqual({ product, variant });
      }
    }
    expect(catalog.productById('gid://shopify/Product/1')).toBeNull();
    expect(catalog.productByHandle('constructor')).toBeNull();
    expect(catalog.variantById('')).toBeNull();
  });

  it('has one to six variants a product, each with one value of every option', () => {
    for (const product of catalog.products) {
      expect(product.variants.length).toBeGreaterThanOrEqual(1);
      expect(product.variants.length).toBeLessThanOrEqual(6);
      for (const variant of product.variants) {
        expect(variant.selectedOptions.map(({ name }) => name)).toEqual(
          product.options.map(({ name }) => name),
        );
        expect(product.images).toContain(variant.image);
      }
    }
  });

  it('writes prices as decimals in euro, and sale prices below the old ones', () => {
    for (const { price, compareAtPrice } of variants) {
      expect(price.amount).toMatch(/^\d+\.\d{2}$/);
      expect(price.currencyCode).toBe('EUR');
      if (compareAtPrice)
        expect(Number(compareAtPrice.amount)).toBeGreaterThan(Number(price.amount));
    }
  });

  it('shows a variant in its own colour', () => {
    const mug = catalog.productByHandle('stoneware-mug');
    const ink = mug?.variants.find(({ title }) => title === 'Ink / Single');
    expect(ink?.image.drawing.colour).toBe('Ink');
    expect(ink?.image.altText).toBe('Stoneware Mug in ink');
  });

  it('holds the special cases that pages have to cope with', () => {
    const rug = catalog.productByHandle('braided-jute-rug');
    expect(rug?.variants.every(({ availableForSale }) => !availableForSale)).toBe(true);
    const lantern = catalog.productByHandle('paper-floor-lantern')?.variants[0];
    expect(lantern).toMatchObject({ availableForSale: true, quantityAvailable: 0 });
    expect(catalog.productByHandle('gift-card')?.isGiftCard).toBe(true);
    expect(catalog.productByHandle('slow-suppers-ebook')?.variants[0]?.requiresShipping).toBe(
      false,
    );
    expect(catalog.productByHandle('house-coffee')?.tags).toContain('subscription');
    expect(variants.some(({ compareAtPrice }) => compareAtPrice)).toBe(true);
  });
});
