import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyReturnTo } from '@/lib/testing/redirects';
import { parseSignInRequest } from './parse-sign-in-request';

const parse = (query: string) => parseSignInRequest(new URLSearchParams(query));

it('T32: passes on a return path, an e-mail and a language', () => {
  expect(parse('return_to=/account/orders&login_hint=mia@example.com&locale=de-AT')).toEqual({
    returnTo: '/account/orders',
    loginHint: 'mia@example.com',
    locale: 'de-AT',
  });
});

it.each([
  'redirect_uri=https://evil.example&client_id=x&scope=y&state=z&response_type=token',
  'login_hint=not-an-email&locale=x',
  `login_hint=${'a'.repeat(260)}@example.com`,
  'return_to=/account/orders&return_to=/account/profile',
  'return_to=//evil.example',
])('T32: lets nothing else through: %s', (query) => {
  expect(parse(query)).toEqual({ returnTo: '/account', loginHint: undefined, locale: undefined });
});

it('T32: whatever stands in the query, three checked things come of it and nothing else', () => {
  const value = fc.oneof(
    fc.constantFrom('mia@example.com', 'de', 'de-AT', 'en_US', 'a@b', '<b>@example.com', 'x\r\ny'),
    anyReturnTo,
    fc.emailAddress(),
  );
  const name = fc.constantFrom(
    ...['return_to', 'login_hint', 'locale', 'redirect_uri', 'client_id', 'scope', 'state'],
    ...['response_type', 'prompt', 'nonce', 'return_to[]', '__proto__'],
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (pairs) => {
      const query = new URLSearchParams(pairs);
      const { returnTo, loginHint, locale, ...rest } = parseSignInRequest(query);
      expect(rest).toEqual({});
      expect(returnTo).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
      if (query.getAll('return_to').length !== 1) expect(returnTo).toBe('/account');
      if (loginHint !== undefined) {
        expect(loginHint).toBe(query.get('login_hint'));
        expect(loginHint).toMatch(/^[^\s<>@]{1,64}@[^\s<>@]+$/);
        expect(loginHint.length).toBeLessThanOrEqual(254);
      }
      if (locale !== undefined) {
        expect(locale).toBe(query.get('locale'));
        expect(locale).toMatch(/^[A-Za-z]{2}(?:-[A-Za-z]{2})?$/);
      }
    }),
  );
});
