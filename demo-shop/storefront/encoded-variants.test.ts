import { describe, expect, it } from 'vitest';
import type { CatalogProduct } from '../world/catalog.ts';
import { createCatalog } from '../world/catalog.ts';
import { encodeVariants } from './encoded-variants.ts';

/** A product of these combinations of option values, of up to three options of three values. */
function toProduct(rows: number[][]): CatalogProduct {
  const [example] = createCatalog().products;
  const [variant] = example?.variants ?? [];
  if (!example || !variant) throw new Error('the catalogue is empty');
  const options = (rows[0] ?? []).map((_, at) => ({ name: `o${at}`, values: ['0', '1', '2'] }));
  const variants = rows.map((row) => ({
    ...variant,
    selectedOptions: row.map((value, at) => ({ name: `o${at}`, value: String(value) })),
  }));
  return { ...example, options, variants };
}

describe('combinations of options', () => {
  it('are written as the schema’s own example', () => {
    const rows = ['000', '010', '011', '100', '101', '111', '201', '210'];
    const product = toProduct(rows.map((row) => [...row].map(Number)));
    expect(encodeVariants(product, () => true)).toBe('v1_0:0:0,1:0-1,,1:0:0-1,1:1,,2:0:1,1:0,,');
  });

  it('of one option are ranges with gaps', () => {
    expect(encodeVariants(toProduct([[0], [1], [2]]), () => true)).toBe('v1_0-2');
    expect(encodeVariants(toProduct([[0], [2]]), () => true)).toBe('v1_0 2');
  });

  it('leave out what is sold out', () => {
    const mug = createCatalog().productByHandle('stoneware-mug');
    expect(mug && encodeVariants(mug, () => true)).toBe('v1_0:0-1,1:0-1,2:0-1,');
    expect(mug && encodeVariants(mug, ({ availableForSale }) => availableForSale)).toBe(
      'v1_0:0-1,1:0-1,2:0,',
    );
  });
});
