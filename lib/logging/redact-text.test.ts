import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactText } from './redact-text';

const letters = (alphabet: string, minLength: number, maxLength: number) =>
  fc
    .array(fc.constantFrom(...alphabet), { minLength, maxLength })
    .map((characters) => characters.join(''));
const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** What must never be read in a log, each as [text, the part that gives it away]. */
const secret: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('shcat_', 'shcrt_', 'shcac_', 'shpat_', 'shpss_', 'shpca_', 'shptka_'),
      letters(base64url, 8, 60),
    )
    .map(([prefix, rest]) => [prefix + rest, rest] as const),
  letters(base64url, 20, 80).map((rest) => [`eyJ${rest}.${rest}.${rest}`, rest] as const),
  letters(base64url, 20, 60).map((rest) => [`eyJ${rest}..${rest}.${rest}.${rest}`, rest] as const),
  letters('abcdef0123456789', 32, 64).map((hex) => [hex, hex] as const),
  letters(base64url, 40, 60).map((random) => [`aA1${random}`, random] as const),
  fc
    .tuple(fc.constantFrom('code', 'state', 'code_verifier', 'nonce'), letters(base64url, 5, 50))
    .map(([name, value]) => [`/account/authorize?x=1&${name}=${value}`, value] as const),
  fc
    .tuple(letters('abcdefghij.+', 3, 30), letters('klmnopqrst', 3, 20))
    .map(([local, host]) => [`${local}@${host}.example`, host] as const),
);
/** Whatever is around it is no part of it. */
const around = fc.oneof(
  fc.constantFrom('', ' ', '"', '\n', ' for ', '(', ': ', '\u2028', '{"a":"', 'x '),
  fc.string({ maxLength: 20 }).map((text) => `${text.replace(/[\w@%.+-]/g, '')} `),
);

describe('redactText', () => {
  it('T31, T51: lets nothing through that looks like a secret or an address, whatever is around it', () => {
    fc.assert(
      fc.property(around, secret, around, (before, [text, part], after) => {
        expect(redactText(`${before}${text}${after.replace(/^\w/, ' ')}`)).not.toContain(part);
      }),
    );
  });

  it.each([
    ['shcat_eyJhbGciOiJFRDI1NTE5In0.eyJzdWIiOjF9.c2ln', '[redacted]'],
    ['Authorization: Basic Y2xpZW50OnNlY3JldA==', 'Authorization: Basic [redacted]'],
    ['redis://app:hunter2@store.internal:6379', 'redis://[redacted]:6379'],
    ['to alice+shop@example.com now', 'to [redacted] now'],
    ['/login?login_hint=alice%40example.com&x=1', '/login?login_hint=[redacted]&x=1'],
    ['{"refresh_token":"short","a":1}', '{"refresh_token":"[redacted]","a":1}'],
    ['call +49 171 2345678', 'call [redacted]'],
    ['from 203.0.113.9:443', 'from 203.0.113.0/24:443'],
    [
      'connect ECONNREFUSED 2001:db8:85a3::8a2e:370:7334',
      'connect ECONNREFUSED 2001:db8:85a3::/48',
    ],
    ['from ::ffff:203.0.113.9.', 'from 203.0.113.0/24'],
  ])('T51: makes of %j', (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });

  it.each([
    'shopify: unreachable in Orders',
    '018f2d3e-7c1a-4b5d-9e8f-0a1b2c3d4e5f',
    '2026-11-25T02:16:03.123Z',
    'at ask (/app/node_modules/next/dist/server/route-modules/app-page/module.compiled.js:12:34)',
    'at Object.<anonymous> (/app/.next/server/chunks/ssr/[root-of-the-server]__0c1b2a3d._.js:1:5)',
    'Next.js 16.4.6, API 2026-10',
    'customer-account resting, 5000 ms',
  ])('leaves %j readable', (text) => {
    expect(redactText(text)).toBe(text);
  });

  it('T73: puts every text on one line, without what a terminal would obey', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(redactText(text)).not.toMatch(/(?!\t)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
      }),
    );
  });

  it('is bounded, and never slow on what is long', () => {
    for (const unit of ['a', 'a@', 'eyJ', '1.1.', 'a:', '+1', 'aA1', 'code=', 'sh', '"code":"']) {
      const startedAt = process.cpuUsage().user;
      expect(redactText(unit.repeat(500_000)).length).toBeLessThanOrEqual(1_001);
      expect(process.cpuUsage().user - startedAt, unit).toBeLessThan(3_000_000);
    }
  });
});

describe('what stands in something else', () => {
  it.each([
    ['gid://shopify/Cart/hWN2abc?key=abcdef123', 'abcdef123'],
    ['gid://shopify/Cart/hWN2abc?key=abcdef123', 'hWN2abc'],
    ['https://shop.example/cart/c/hWN2abc?key=zzzzzz', 'zzzzzz'],
    ['/login?return_to=%2Fa%3Fcode%3Dabc123', 'abc123'],
    ['x?u=%252Fa%253Fid_token_hint%253Dabc123', 'abc123'],
    ['{"body":"{\\"code\\":\\"abc123\\"}"}', 'abc123'],
    ['{"customerAccessToken":"abc123"}', 'abc123'],
    ["{'client_secret': 'abc123'}", 'abc123'],
    ['token=abc123', 'abc123'],
    ['my-secret=abc123', 'abc123'],
    ['password: abc123', 'abc123'],
    ['Cookie: session=abc123; other=def', 'def'],
    ['Set-Cookie: session=abc123', 'abc123'],
    ['max%2540example.com', 'example'],
    ['max＠example.com', 'example'],
    ['gid://shopify/Customer/123456', '123456'],
  ])('T51: %s gives nothing away', (text, part) => {
    expect(redactText(text)).not.toContain(part);
  });

  it('leaves what helps', () => {
    for (const text of [
      'code: ECONNREFUSED',
      'state: open',
      'gid://shopify/Order/42',
      'tokens: 3 left',
    ])
      expect(redactText(text)).toBe(text);
  });

  it('T51: an IPv4 address in IPv6 is cut to its network', () => {
    expect(redactText('from ::ffff:203.0.113.9')).toBe('from 203.0.113.0/24');
  });
});
