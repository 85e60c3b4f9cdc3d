import { describe, expect, it } from 'vitest';
import { toMailLink, toWebLink } from './web-link';

describe('links from the shop', () => {
  it('T57: links https only', () => {
    expect(toWebLink('https://carrier.example/track?n=1')).toBe(
      'https://carrier.example/track?n=1',
    );
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'http://carrier.example/track',
    '//carrier.example',
    '/track',
    'https://user:secret@carrier.example',
    'not a url',
    '',
    null,
  ])('T57: makes no link of %j', (dangerousUrl) => {
    expect(toWebLink(dangerousUrl)).toBeNull();
  });

  it('T57: trusts the configured shop where it has no TLS, and only that origin', () => {
    const shop = 'http://localhost:4000';
    expect(toWebLink('http://localhost:4000/status/1', shop)).toBe(
      'http://localhost:4000/status/1',
    );
    expect(toWebLink('http://localhost:4001/status/1', shop)).toBeNull();
    expect(toWebLink('javascript:alert(1)', shop)).toBeNull();
  });

  it('T57: writes mail only to a plain address, with the subject escaped', () => {
    expect(toMailLink('care@shop.example', 'Order #1 & more')).toBe(
      'mailto:care@shop.example?subject=Order%20%231%20%26%20more',
    );
    expect(toMailLink('care@shop.example', 'Hi', 'Order: #1\n& more')).toBe(
      'mailto:care@shop.example?subject=Hi&body=Order%3A%20%231%0D%0A%26%20more',
    );
    expect(toMailLink('care@shop.example?bcc=x@evil.example', 'Hi')).toBeNull();
    expect(toMailLink('javascript:alert(1)', 'Hi')).toBeNull();
  });
});
