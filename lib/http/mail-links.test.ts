import { describe, expect, it } from 'vitest';
import { toOwnPath } from './mail-links';

describe('links in the shop’s e-mails', () => {
  it.each([
    ['/68817354321/account/orders/6021740986122', '/account/orders/6021740986122'],
    ['/68817354321/account/orders/602/returns/128', '/account/orders/602/returns/128'],
    ['/68817354321/account/orders', '/account/orders'],
    ['/68817354321/account/profile', '/account/profile'],
    ['/68817354321/account', '/account'],
    ['/68817354321/account/anything/else', '/account'],
    ['/68817354321/orders/5b1c0de2', '/account/orders/of/5b1c0de2'],
    ['/68817354321/orders/5b1c0de2/authenticate', '/account/orders/of/5b1c0de2'],
    ['/a/returns', '/account'],
  ])('%s leads to %s', (link, path) => {
    expect(toOwnPath(link)).toBe(path);
  });

  it.each([
    '/',
    '/a',
    '/account/orders/1',
    '/products/68817354321',
    '/68817354321',
    '/68817354321/products/mug',
    '/68817354321/orders',
    '/68817354321/orders/%2F%2Fevil.example',
    '//68817354321/account',
    '/collections/a/b',
  ])('%s is no such link', (path) => {
    expect(toOwnPath(path)).toBeNull();
  });

  it('knows no page by the name of something every object has', () => {
    expect(toOwnPath('/1/account/constructor')).toBe('/account');
    expect(toOwnPath('/1/account/__proto__')).toBe('/account');
  });
});
