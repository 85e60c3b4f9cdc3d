import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OrderFilters, parseOrdersSearch } from './order-filters';
import { quoteTerm, toOrdersQuery } from './orders-query';

const none: OrderFilters = { search: '', shipment: '', from: '', to: '', sort: 'newest' };
const search = (text: string) => toOrdersQuery({ ...none, search: text });

/** What is left of a query when its quoted phrases are taken out: the part that has a meaning. */
const toSkeleton = (query: string) => query.replace(/"(?:[^"\\]|\\.)*"/g, '“”');

describe('Shopify’s search syntax', () => {
  it('asks nothing when nothing was asked', () => {
    expect(toOrdersQuery(none)).toBeNull();
    expect(toOrdersQuery({ ...none, sort: 'oldest' })).toBeNull();
  });

  it('finds a number by name, order number and confirmation number', () => {
    expect(search('1042')).toBe(
      '("1042" OR name:"1042" OR name:"#1042" OR order_number:1042 OR confirmation_number:"1042")',
    );
  });

  it('wants every word', () => {
    expect(search('XPAV 284')).toContain(') AND (');
  });

  it('includes both days of a range', () => {
    expect(toOrdersQuery({ ...none, from: '2025-01-01', to: '2025-12-31' })).toBe(
      "processed_at:>='2025-01-01T00:00:00Z' AND processed_at:<'2026-01-01T00:00:00Z'",
    );
  });

  it('combines all filters', () => {
    const query = toOrdersQuery({ ...none, search: 'AB', shipment: 'delivered', to: '2024-02-28' });
    expect(query).toBe(
      '("AB" OR name:"AB" OR confirmation_number:"AB") AND shipment_status:delivered' +
        " AND processed_at:<'2024-02-29T00:00:00Z'",
    );
  });

  it('T58: takes quotes, colons and connectives for letters', () => {
    expect(quoteTerm('a"b\\c')).toBe('"a\\"b\\\\c"');
    expect(toSkeleton(search('OR') ?? '')).toBe('(“” OR name:“” OR confirmation_number:“”)');
    expect(toSkeleton(search('id:>0') ?? '')).toBe('(“” OR name:“” OR confirmation_number:“”)');
    expect(toSkeleton(search('x")OR(id:>0') ?? '')).toBe(
      '(“” OR name:“” OR confirmation_number:“”)',
    );
  });

  it('T58: never lets typed text become syntax', () => {
    const word =
      /^\((“” OR )(name:“” OR ){1,2}(order_number:\d{1,18} OR )?confirmation_number:“”\)$/;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { filters } = parseOrdersSearch({ q: text });
        const query = toOrdersQuery(filters);
        const clauses = query === null ? [] : toSkeleton(query).split(' AND ');
        expect(clauses.every((clause) => word.test(clause))).toBe(true);
      }),
    );
  });
});
