import { describe, expect, it } from 'vitest';
import { chooseRecommendations } from './choose-recommendations';
import type { ProductCard } from './product-card';

const product = (id: string, isAvailable = true): ProductCard => ({
  id,
  handle: id,
  title: id,
  image: null,
  price: { amount: '1.00', currencyCode: 'EUR' },
  isFromPrice: false,
  compareAtPrice: null,
  isAvailable,
});
const idsOf = (products: readonly ProductCard[]) => products.map(({ id }) => id);

describe('choosing what else to show', () => {
  it('takes the first source first and fills up from the next', () => {
    const chosen = chooseRecommendations([[product('a')], [product('b'), product('c')]], []);
    expect(idsOf(chosen)).toEqual(['a', 'b', 'c']);
  });

  it('leaves out what cannot be bought', () => {
    const chosen = chooseRecommendations([[product('a', false), product('b')]], []);
    expect(idsOf(chosen)).toEqual(['b']);
  });

  it('leaves out what the order already holds', () => {
    expect(idsOf(chooseRecommendations([[product('a'), product('b')]], ['a']))).toEqual(['b']);
  });

  it('shows nothing twice and stops at four', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => product(id));
    expect(idsOf(chooseRecommendations([many.slice(0, 2), many], []))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });
});
