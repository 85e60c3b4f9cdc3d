import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getEnv } from '@/lib/env';
import { toSafeReturnTo } from './return-to';

const evil = [
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  '/%2e//evil.example',
  '/%2F/evil.example',
  '/%5Cevil.example',
  '/\tevil',
  '/\n/evil.example',
  '/\u0000/evil',
  '/\u2028/evil',
  'javascript:alert(1)',
  'data:text/html,x',
  'http:/evil.example',
  '@evil.example',
  'evil.example',
  '/\ud800',
  '/%E0%A4%A',
  `/${'a'.repeat(2048)}`,
  '',
  undefined,
  null,
  ['/account'],
];

describe('toSafeReturnTo', () => {
  it.each(evil)('T33: falls back to the account for %j', (dangerous) => {
    expect(toSafeReturnTo(dangerous)).toBe('/account');
  });

  it.each([
    '/account/login',
    '/account/logout',
    '/account/authorize?code=1',
    '/account/%6Cogin',
    '/account/x/../login',
    '/account/refresh?return_to=/account',
    '/account/sign-in-problem',
    '/account//login',
    '/account/x//profile',
    '/api/orders?after=1',
  ])('T33: refuses the auth route %s, which would loop', (path) => {
    expect(toSafeReturnTo(path)).toBe('/account');
  });

  it('keeps path and search and drops the fragment', () => {
    expect(toSafeReturnTo('/account/orders?q=a%20b&sort=oldest#x')).toBe(
      '/account/orders?q=a%20b&sort=oldest',
    );
  });

  it('T33: returns the normalised path that was checked', () => {
    expect(toSafeReturnTo('/account/x/../orders')).toBe('/account/orders');
  });

  it('takes another fallback', () => {
    expect(toSafeReturnTo('//evil.example', '/')).toBe('/');
  });

  it('T33: never leaves the origin, whatever is sent', () => {
    const piece = fc.constantFrom(
      ...['/', '\\', '.', '..', '%2f', '%5c', '@', ':', '//', '?', '#', 'evil.example', '\t', '。'],
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))).map((parts) => `/${parts.join('')}`),
    );
    fc.assert(
      fc.property(anything, (dangerous) => {
        const safe = toSafeReturnTo(dangerous);
        expect(safe).toMatch(/^\/(?![/\\])/);
        expect(new URL(safe, getEnv().siteOrigin).origin).toBe(getEnv().siteOrigin);
      }),
    );
  });
});
