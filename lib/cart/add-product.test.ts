import { describe, expect, it } from 'vitest';
import { parseQuantity, parseWish } from './add-product';
import { toDiscountProblem } from './discount-problem';

function toForm(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const variant = 'gid://shopify/ProductVariant/42';

describe('a quantity', () => {
  it.each([
    ['1', 1],
    [' 12 ', 12],
    ['999999', 999_999],
    ['0', null],
    ['-1', null],
    ['1.5', null],
    ['1e3', null],
    ['1000000', null],
    ['', null],
    [undefined, null],
  ])('%j is %j', (typed, quantity) => {
    expect(parseQuantity(typed)).toBe(quantity);
  });

  it('may be none where a line is changed', () => {
    expect(parseQuantity('0', { allowsNone: true })).toBe(0);
    expect(parseQuantity('-0', { allowsNone: true })).toBeNull();
  });
});

describe('what a product’s form wishes for', () => {
  it('is a variant, how many of it, and how often', () => {
    const plan = 'gid://shopify/SellingPlan/7';
    expect(parseWish(toForm({ variant, quantity: '2', plan }))).toEqual({
      ok: true,
      wish: { variantId: variant, quantity: 2, sellingPlanId: plan },
    });
    expect(parseWish(toForm({ variant, quantity: '2', plan: '' }))).toMatchObject({
      wish: { sellingPlanId: null },
    });
  });

  it('tells what a person can mend from what no page of ours sends', () => {
    expect(parseWish(toForm({ variant, quantity: 'many' }))).toEqual({
      ok: false,
      wrong: 'quantity',
    });
    for (const odd of [
      'gid://shopify/Product/42',
      'gid://shopify/ProductVariant/4?x=1',
      '42',
      '',
    ]) {
      expect(parseWish(toForm({ variant: odd, quantity: '1' }))).toEqual({
        ok: false,
        wrong: 'form',
      });
    }
  });
});

describe('why a code does nothing', () => {
  it('is the shop’s first word about codes, whatever else it warns of', () => {
    expect(toDiscountProblem(['MERCHANDISE_NOT_ENOUGH_STOCK', 'DISCOUNT_NOT_FOUND'])).toBe(
      'codeUnknown',
    );
    expect(toDiscountProblem(['DISCOUNT_CURRENTLY_INACTIVE'])).toBe('codeOver');
  });

  it('is said in general where the shop says nothing, or something new', () => {
    expect(toDiscountProblem([])).toBe('codeUnused');
    expect(toDiscountProblem(['DISCOUNT_OF_TOMORROW', 'constructor'])).toBe('codeUnused');
  });
});
