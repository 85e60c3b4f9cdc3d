import { describe, expect, it } from 'vitest';
import { toRefusal, toShortfalls } from './cart-outcome';

const sent = ['a', 'b'].map((id) => ({
  lineId: id,
  title: `Thing ${id}`,
  merchandiseId: `gid://shopify/ProductVariant/${id}`,
  quantity: 3,
  attributes: [],
}));

const refuse = (code: string | null, field: string[] | null) =>
  toRefusal([{ code, field, message: 'Upstream says so' }], sent);

describe('a cart’s refusal', () => {
  it.each([
    ['MINIMUM_NOT_MET', ['input', 'lines', '1', 'quantity'], 'minimum'],
    ['MAXIMUM_EXCEEDED', ['lines', '1', 'quantity'], 'maximum'],
    ['INVALID_INCREMENT', ['input', 'lines', '1', 'quantity'], 'increment'],
    ['INVALID', ['input', 'lines', '1', 'merchandiseId'], 'gone'],
    ['MERCHANDISE_NOT_APPLICABLE', ['input', 'lines', '1', 'merchandiseId'], 'gone'],
    ['VARIANT_REQUIRES_SELLING_PLAN', ['input', 'lines', '1'], 'subscriptionOnly'],
  ])('%s stands beside the line it is about', (code, field, problem) => {
    expect(refuse(code, field)).toEqual({
      lines: [{ lineId: 'b', problem, title: 'Thing b' }],
      cart: null,
    });
  });

  it('is about the whole cart where it names no line of ours', () => {
    expect(refuse('INVALID', ['buyerIdentity', 'customerAccessToken']).cart).toBe('generic');
    expect(refuse('INVALID_COMPANY_LOCATION', null).cart).toBe('company');
    expect(refuse('CART_TOO_LARGE', ['lines']).cart).toBe('tooLarge');
    expect(refuse('NEW_CODE', ['input', 'lines', '7', 'quantity']).cart).toBe('generic');
    expect(refuse('toString', ['input', 'lines', '0', 'quantity']).cart).toBe('generic');
    expect(refuse(null, null).cart).toBe('generic');
  });
});

describe('what came up short', () => {
  const hold = (quantities: readonly number[], hasNextPage = false) => ({
    id: 'gid://shopify/Cart/1',
    lines: {
      nodes: quantities.map((quantity, index) => ({
        quantity,
        merchandise: { id: sent[index]?.merchandiseId ?? '' },
      })),
      pageInfo: { hasNextPage },
    },
  });

  it('is told by name and number, what is missing whole too', () => {
    expect(toShortfalls(sent, hold([2]))).toEqual([
      { title: 'Thing a', wanted: 3, got: 2 },
      { title: 'Thing b', wanted: 3, got: 0 },
    ]);
  });

  it('is nothing when all of it is there, or not all of it is known', () => {
    expect(toShortfalls(sent, hold([3, 4]))).toEqual([]);
    expect(toShortfalls(sent, hold([1], true))).toEqual([]);
  });

  it('counts two lines of the same thing together', () => {
    const twice = sent.slice(0, 1).flatMap((line) => [line, { ...line, lineId: 'c' }]);
    expect(toShortfalls(twice, hold([6]))).toEqual([]);
    expect(toShortfalls(twice, hold([5]))).toEqual([{ title: 'Thing a', wanted: 6, got: 5 }]);
  });
});
