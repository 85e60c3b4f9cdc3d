import { describe, expect, it } from 'vitest';
import { toHostedAccountUrl, toHostedProfileUrl } from './hosted-profile-url';

describe('the hosted profile', () => {
  it('is the profile below the customer account URL, with or without a slash at its end', () => {
    const expected = 'https://account.shop.example/profile';
    expect(toHostedProfileUrl('https://account.shop.example')).toBe(expected);
    expect(toHostedProfileUrl('https://account.shop.example/')).toBe(expected);
    expect(toHostedProfileUrl('https://shopify.com/123/account?x=1#y')).toBe(
      'https://shopify.com/123/account/profile',
    );
  });

  it('is on Shopify’s own host for a shop that gave it no address', () => {
    expect(toHostedProfileUrl(toHostedAccountUrl('123'))).toBe(
      'https://shopify.com/123/account/profile',
    );
  });

  it.each([
    null,
    undefined,
    '',
    'account.shop.example',
    'http://shop.example',
    'javascript:alert(1)',
  ])('is no link for %j', (dangerousUrl) => {
    expect(toHostedProfileUrl(dangerousUrl)).toBeNull();
  });
});
