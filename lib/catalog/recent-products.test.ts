import { describe, expect, it } from 'vitest';
import { parseRecent, putRecent, withoutRecent } from './recent-products';

const toProduct = (handle: string) => ({ handle, title: `The ${handle}`, imageUrl: null });
const handles = (items: readonly { handle: string }[]) => items.map(({ handle }) => handle);

describe('what was looked at', () => {
  it('stands first, once, in a list that does not grow', () => {
    let items = parseRecent(null);
    for (const handle of ['a', 'b', 'c', 'a', 'd', 'e', 'f']) {
      items = putRecent(items, toProduct(handle));
    }
    expect(handles(items)).toEqual(['f', 'e', 'd', 'a', 'c']);
    expect(handles(withoutRecent(items, 'f'))).toEqual(['e', 'd', 'a', 'c']);
    expect(parseRecent(JSON.stringify(items))).toEqual(items);
  });

  it('T56: is nothing where something else stands in its place', () => {
    const strange = ['', 'null', '{"a":1}', '[1,null,{"handle":1,"title":"x"}]', '[{"handle":""}]'];
    expect(strange.map(parseRecent)).toEqual(strange.map(() => []));
    const script = { ...toProduct('a'), imageUrl: 'javascript:alert(1)' };
    expect(parseRecent(JSON.stringify([script]))).toEqual([toProduct('a')]);
  });
});
