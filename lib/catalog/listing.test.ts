import { describe, expect, it } from 'vitest';
import { collectionSorts, parseSort, searchSorts, toNeighbours } from './listing';

describe('how a list is sorted', () => {
  it('is what the address says, or the first way', () => {
    expect(parseSort({ sort: 'price-down' }, collectionSorts)).toBe('price-down');
    expect(parseSort({ sort: 'newest' }, searchSorts)).toBe('relevance');
    expect(parseSort({ sort: ['price', 'price'] }, searchSorts)).toBe('relevance');
    expect(parseSort({}, collectionSorts)).toBe('featured');
  });
});

describe('the pages beside a page', () => {
  const cursors = { startCursor: 'a', endCursor: 'z' };

  it('are those that there are', () => {
    expect(toNeighbours({ ...cursors, hasNextPage: true, hasPreviousPage: false })).toEqual({
      newer: null,
      older: 'z',
    });
    expect(toNeighbours({ ...cursors, hasNextPage: false, hasPreviousPage: true })).toEqual({
      newer: 'a',
      older: null,
    });
  });
});
