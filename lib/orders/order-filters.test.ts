import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isFiltered,
  orderSorts,
  parseOrdersSearch,
  shipmentStatuses,
  toOrdersParams,
  toUnfiltered,
} from './order-filters';

describe('the orders list’s address', () => {
  it('reads every filter and gives the same address back', () => {
    const params = {
      q: '#1042',
      in: 'number',
      for: 'location-3390182738',
      day: 'updated',
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
      in: 'constructor',
      day: 'processed_at:*',
      for: 'location-1 OR id:1',
      after: '" OR name:*',
      q: ' \u202e\u0000 ',
    });
    expect(filters).toEqual({ ...toUnfiltered(filters), sort: 'newest' });
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

it('T58, T75: whatever the address says, a link made of what was understood is understood alike', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc.nat(102).map((length) => `${'x'.repeat(length)} 🏡🏡🏡`),
    fc.constantFrom(...shipmentStatuses, ...orderSorts, '__proto__', '" OR 1', 'abc=', '\u202e'),
    fc
      .date({ min: new Date(-1e12), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    fc.stringMatching(/^20\d\d-\d\d-\d\d$/),
  );
  const value = fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.constant(undefined));
  const names = ['q', 'in', 'for', 'day', 'shipment', 'from', 'to', 'sort', 'after', 'before'];
  const params = fc.record(Object.fromEntries(names.map((name) => [name, value])), {
    requiredKeys: [],
  });
  fc.assert(
    fc.property(params, (dangerous) => {
      const parsed = parseOrdersSearch(dangerous);
      const { filters, cursor } = parsed;
      // As a browser sends it: letters that no link can hold must not be in it.
      const link = new URLSearchParams(toOrdersParams(filters, cursor));
      expect(parseOrdersSearch(Object.fromEntries(new URLSearchParams(link.toString())))).toEqual(
        parsed,
      );
      expect(filters.search).not.toMatch(/[\p{Cc}\p{Cf}]|^\s|\s$|\s\s/u);
      expect(filters.search.length).toBeLessThanOrEqual(100);
      for (const day of [filters.from, filters.to].filter(Boolean)) {
        expect(new Date(`${day}T00:00:00Z`).toISOString()).toMatch(new RegExp(`^${day}T`));
      }
      if (filters.from && filters.to) expect(filters.from <= filters.to).toBe(true);
      if (cursor) expect(Object.values(cursor)[0]).toMatch(/^[\w+/=.:-]{1,1000}$/);
    }),
  );
});
