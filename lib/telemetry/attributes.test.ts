import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toAllowed } from './attributes';

it('T51: lets through neither what has no name in the list nor what does not look as it should', () => {
  const name = fc.oneof(
    fc.constantFrom('http.route', 'foyer.rule', 'foyer.operation', 'foyer.upstream', 'url.full'),
    fc.string(),
  );
  const personal = fc.constantFrom(
    'alice@example.com',
    'shcat_c0ffee',
    'shcat_c0ffee.x.y',
    '/account/orders/1?code=x',
    '/login?x=alice@example.com',
    '203.0.113.9',
    '2001:db8::1',
    'Zoë Müller',
    '#1001',
  );
  fc.assert(
    fc.property(fc.dictionary(name, personal), (attributes) => {
      expect(toAllowed(attributes as never)).toEqual({});
    }),
  );
});

it('lets through what the list describes', () => {
  const attributes = {
    'http.route': '/account/orders/[id]',
    'http.response.status_code': 503,
    'foyer.soft': true,
    'foyer.operation': 'AddressBook',
    'foyer.outcome': 'shop-unavailable',
  } as const;
  expect(toAllowed(attributes)).toEqual(attributes);
  expect(toAllowed({ 'http.response.status_code': Number.NaN })).toEqual({});
  expect(toAllowed({ 'foyer.attempts': '1' } as never)).toEqual({});
});
