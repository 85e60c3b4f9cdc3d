import { describe, expect, it } from 'vitest';
import {
  applyChange,
  isFullFor,
  isSameList,
  joinIds,
  maxSaved,
  parseIds,
  toProductId,
} from './product-ids';

const id = (number: number) => `gid://shopify/Product/${number}`;
const many = (count: number, from = 1) => Array.from({ length: count }, (_, at) => id(from + at));

describe('what is saved', () => {
  it('is a product, by its GID and nothing else', () => {
    expect(toProductId(id(1))).toBe(id(1));
    const strangers = ['gid://shopify/Order/1', `${id(1)}?key=1`, '1', 1, null, ['gid']];
    expect(strangers.map(toProductId)).toEqual(strangers.map(() => null));
  });

  it('stands first, and once', () => {
    expect(applyChange([id(1)], { productId: id(2), isSaved: true })).toEqual([id(2), id(1)]);
    expect(applyChange([id(2), id(1)], { productId: id(1), isSaved: true })).toEqual([
      id(2),
      id(1),
    ]);
  });

  it('is gone when it was taken off, and taking it off twice does no harm', () => {
    const change = { productId: id(1), isSaved: false };
    expect(applyChange([id(2), id(1)], change)).toEqual([id(2)]);
    expect(applyChange([id(2)], change)).toEqual([id(2)]);
  });

  it('of a device and of an account is one list, though both be full', () => {
    expect(joinIds([id(3), id(1)], [id(1), id(2)])).toEqual([id(3), id(1), id(2)]);
    expect(joinIds(many(maxSaved), many(maxSaved, 100))).toHaveLength(2 * maxSaved);
    expect(joinIds(many(100), many(100, 200))).toHaveLength(128);
  });

  it('pushes nothing out when the list is full', () => {
    const full = many(maxSaved);
    expect(isFullFor(full, { productId: id(999), isSaved: true })).toBe(true);
    expect(isFullFor(full, { productId: id(1), isSaved: true })).toBe(false);
    expect(isFullFor(full, { productId: id(1), isSaved: false })).toBe(false);
    expect(isFullFor(full, null)).toBe(false);
  });

  it('T56: is read out of whatever the shop has there', () => {
    expect(parseIds(JSON.stringify([id(1), 'gid://shopify/Order/1', 7, id(1), id(2)]))).toEqual([
      id(1),
      id(2),
    ]);
    expect(['', 'soon', '{"a":1}', 'null', '"x"'].map(parseIds)).toEqual([[], [], [], [], []]);
  });

  it('is the same list only in the same order', () => {
    expect(isSameList([id(1), id(2)], [id(1), id(2)])).toBe(true);
    expect(isSameList([id(1), id(2)], [id(2), id(1)])).toBe(false);
    expect(isSameList([id(1)], [id(1), id(2)])).toBe(false);
  });
});
