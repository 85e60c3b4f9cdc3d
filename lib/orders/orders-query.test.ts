import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayKinds, parseOrdersSearch, searchFields, shipmentStatuses } from './order-filters';
import { quoteTerm, toOrdersQuery } from './orders-query';

const { filters: none } = parseOrdersSearch({});
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

  it('looks where it is told to', () => {
    const look = (field: 'number' | 'confirmation') => {
      return toOrdersQuery({ ...none, search: '#1042', field });
    };
    expect(look('number')).toBe('(name:"#1042" OR order_number:1042)');
    expect(look('confirmation')).toBe('(confirmation_number:"#1042")');
    expect(search('6021740986122')).toContain(' OR id:6021740986122 OR ');
  });

  it('takes the days for those of what was asked', () => {
    const range = { ...none, from: '2025-01-01' };
    expect(toOrdersQuery({ ...range, day: 'created' })).toBe("created_at:>='2025-01-01T00:00:00Z'");
    expect(toOrdersQuery({ ...range, day: 'updated' })).toBe("updated_at:>='2025-01-01T00:00:00Z'");
  });

  it.each([
    ['me', 'purchasing_entity:customer'],
    ['company', 'purchasing_entity:company'],
    ['company-77', 'purchasing_company_id:77'],
    ['location-78', 'purchasing_company_location_id:78'],
  ] as const)('knows for whom “%s” bought', (buyer, clause) => {
    expect(toOrdersQuery({ ...none, buyer })).toBe(clause);
  });

  it('T58: takes quotes, colons and connectives for letters', () => {
    expect(quoteTerm('a"b\\c')).toBe('"a\\"b\\\\c"');
    expect(toSkeleton(search('OR') ?? '')).toBe('(“” OR name:“” OR confirmation_number:“”)');
    expect(toSkeleton(search('id:>0') ?? '')).toBe('(“” OR name:“” OR confirmation_number:“”)');
    expect(toSkeleton(search('x")OR(id:>0') ?? '')).toBe(
      '(“” OR name:“” OR confirmation_number:“”)',
    );
  });

  it('T58: never lets an address become syntax, whatever stands in it', () => {
    const clause = new RegExp(
      `^(${[
        /\((“” OR )?(name:“”( OR )?){0,2}(order_number:\d{1,18}( OR )?)?(id:\d{10,18} OR )?(confirmation_number:“”)?\)/
          .source,
        /\(?shipment_status:[a-z_]+( OR shipment_status:[a-z_]+\))?/.source,
        /purchasing_entity:(customer|company)/.source,
        /purchasing_company_(location_)?id:\d{1,20}/.source,
        /(processed|created|updated)_at:(>=|<)'\d{4}-\d\d-\d\dT00:00:00Z'/.source,
      ].join('|')})$`,
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(...shipmentStatuses, ...searchFields, ...dayKinds, '2026-02-03'),
      fc.constantFrom('me', 'company-1', 'location-2', "location-1' OR id:>0", '" OR *:*', '1042'),
    );
    const names = ['q', 'in', 'for', 'day', 'shipment', 'from', 'to'];
    const params = fc.record(Object.fromEntries(names.map((name) => [name, text])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(params, (dangerous) => {
        const query = toOrdersQuery(parseOrdersSearch(dangerous).filters);
        const clauses = query === null ? [] : toSkeleton(query).split(' AND ');
        expect(clauses.filter((each) => !clause.test(each))).toEqual([]);
      }),
    );
  });
});
