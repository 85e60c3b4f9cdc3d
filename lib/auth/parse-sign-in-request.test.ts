import { expect, it } from 'vitest';
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
