import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getEnv } from '@/lib/env';
import { anyReturnTo, findEscape, redirectCorpus } from '@/lib/testing/redirects';
import { toSafeReturnTo, toSafeStorefrontReturnTo } from './return-to';

const { siteOrigin } = getEnv();

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

  it('T28, T33: takes 512 characters as they are sent on, which five flows in cookies have room for', () => {
    expect(toSafeReturnTo(`/${'a'.repeat(511)}`)).toHaveLength(512);
    expect(toSafeReturnTo(`/${'a'.repeat(512)}`)).toBe('/account');
    expect(toSafeReturnTo(`/${'ä'.repeat(200)}`)).toBe('/account');
  });

  it('takes another fallback', () => {
    expect(toSafeReturnTo('//evil.example', '/')).toBe('/');
  });

  it.each(Object.entries(redirectCorpus))('T33: leads nowhere else by %s', (_class, texts) => {
    for (const text of texts) {
      expect(findEscape(toSafeReturnTo(text), siteOrigin), JSON.stringify(text)).toBeNull();
    }
  });

  it('T33: knows an escape when it sees one', () => {
    for (const text of ['//e.com', '/\\e.com', '/\t/e.com', 'e.com', 'https:e.com', '/%2f/e.com']) {
      expect(findEscape(text, siteOrigin), text).not.toBeNull();
    }
    expect(findEscape('/account/orders?q=a%20b', siteOrigin)).toBeNull();
    expect(Object.values(redirectCorpus).flat().length).toBeGreaterThan(700);
  });

  it('T33: stays on this site whatever is sent, and returns what it has checked', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyReturnTo, (dangerous) => {
        const safe = toSafeReturnTo(dangerous, '/fallback');
        expect(findEscape(safe, siteOrigin)).toBeNull();
        expect(safe.length).toBeLessThanOrEqual(512);
        // Checked again on its way back, it is still the same.
        expect(toSafeReturnTo(safe, '/fallback')).toBe(safe);
        if (safe === '/fallback') return;
        accepted += 1;
        const { pathname, search } = new URL(dangerous, siteOrigin);
        expect(safe).toBe(pathname + search);
        expect(decodeURIComponent(pathname)).not.toMatch(
          /^\/(?:account\/(?:login|logout|authorize|refresh|sign|unavailable)|api)(?:\/|$)/,
        );
      }),
    );
    // Refusing all of it would prove little.
    expect(accepted).toBeGreaterThan(20);
  });

  it('T33: takes nothing but a text', () => {
    fc.assert(
      fc.property(fc.anything(), (dangerous) => {
        fc.pre(typeof dangerous !== 'string');
        expect(toSafeReturnTo(dangerous)).toBe('/account');
      }),
    );
  });

  it('T33: takes a path of 512 characters and none longer, however short a long one would become', () => {
    const longest = `/${'a'.repeat(511)}`;
    expect(toSafeReturnTo(longest)).toBe(longest);
    expect(toSafeReturnTo(`${longest}a`)).toBe('/account');
    // Two kilobytes of dots come to nothing, but were sent all the same.
    expect(toSafeReturnTo(`/${'a/../'.repeat(100)}account/orders`)).toBe('/account/orders');
    expect(toSafeReturnTo(`/${'a/../'.repeat(410)}account/orders`)).toBe('/account');
  });
});

describe('toSafeStorefrontReturnTo', () => {
  const storefront = 'https://www.example.com';
  const other = { ...getEnv(), storefrontOrigins: [storefront] };

  it.each([
    [`${storefront}/collections/tea?page=2#x`, `${storefront}/collections/tea?page=2`],
    [`${storefront}/a/../b`, `${storefront}/b`],
    ['HTTPS://WWW.EXAMPLE.COM/', `${storefront}/`],
    ['/account/orders', '/account/orders'],
  ])('T33: leads back to a storefront that was named, or to our own pages: %s', (sent, kept) => {
    expect(toSafeStorefrontReturnTo(sent, other)).toBe(kept);
  });

  it.each([
    `${storefront}.evil.example/`,
    `${storefront}@evil.example/`,
    `https://me:pw@www.example.com/`,
    'http://www.example.com/',
    `${storefront}:8443/`,
    'https://evil.example/https://www.example.com/',
    'https:\\\\www.example.com/',
    `${storefront}/\n`,
    `${storefront}/${'a'.repeat(600)}`,
    '//www.example.com/',
    'javascript:https://www.example.com/',
    ['https://www.example.com/'],
  ])('T33: and nowhere else: %j', (sent) => {
    expect(toSafeStorefrontReturnTo(sent, other)).toBe('/account');
  });

  it('T33: never off this site where no storefront is named, whatever is sent', () => {
    fc.assert(
      fc.property(fc.oneof(anyReturnTo, fc.webUrl()), (dangerous) => {
        expect(findEscape(toSafeStorefrontReturnTo(dangerous), siteOrigin)).toBeNull();
      }),
    );
  });
});
