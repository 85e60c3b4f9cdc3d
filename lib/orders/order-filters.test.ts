import { describe, expect, it } from 'vitest';
import { isFiltered, parseOrdersSearch, toOrdersParams } from './order-filters';

describe('the orders list’s address', () => {
  it('reads every filter and gives the same address back', () => {
    const params = {
      q: '#1042',
      shipment: 'in_transit',
      from: '2025-01-01',
      to: '2025-12-31',
      sort: 'oldest',
      after: 'abc=',
    };
    const { filters, cursor } = parseOrdersSearch(params);
    expect(toOrdersParams(filters, cursor)).toEqual(params);
    expect(isFiltered(filters)).toBe(true);
  });

  it('T58, T75: takes nonsense for not asked', () => {
    const { filters, cursor } = parseOrdersSearch({
      shipment: 'IN_TRANSIT OR 1',
      from: '2026-02-30',
      to: '31.12.2026',
      sort: '__proto__',
      after: '" OR name:*',
      q: ' \u202e\u0000 ',
    });
    expect(filters).toEqual({ search: '', shipment: '', from: '', to: '', sort: 'newest' });
    expect(cursor).toBeNull();
    expect(isFiltered(filters)).toBe(false);
  });

  it('turns a backwards range around', () => {
    const { filters } = parseOrdersSearch({ from: '2026-05-01', to: '2026-04-01' });
    expect([filters.from, filters.to]).toEqual(['2026-04-01', '2026-05-01']);
  });

  it('T75: takes the first of a repeated parameter and caps what was typed', () => {
    const { filters } = parseOrdersSearch({ q: ['x'.repeat(500), 'y'] });
    expect(filters.search).toBe('x'.repeat(100));
  });

  it('leaves the default sort and empty fields out of links', () => {
    const { filters } = parseOrdersSearch({ q: '', sort: 'newest' });
    expect(toOrdersParams(filters)).toEqual({});
    expect(toOrdersParams(filters, { before: 'b' })).toEqual({ before: 'b' });
  });
});
