import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSecretKey, redactFacts } from './redact-facts';

const show = (facts: object) => JSON.stringify(redactFacts(facts));

const secretKey = fc
  .constantFrom(
    ...['authorization', 'Cookie', 'set-cookie', 'Set_Cookie', 'accessToken', 'refresh_token'],
    ...[
      'idToken',
      'code',
      'STATE',
      'codeVerifier',
      'nonce',
      'clientSecret',
      'email',
      'phoneNumber',
    ],
    ...['firstName', 'last_name', 'name', 'address', 'address1', 'city', 'zip', 'ip', 'buyerIp'],
    ...['x-forwarded-for', 'sub', 'variables', 'loginHint', 'headers', 'query'],
  )
  .chain((key) => fc.constantFrom(key, key.toUpperCase()));
/** Puts a value somewhere inside of arrays and objects. */
const wrap = fc.array(fc.constantFrom('array', 'object', 'cause'), { maxLength: 4 });
const bury = (value: unknown, layers: readonly string[]): object =>
  layers.reduce<object>(
    (inner, layer) => {
      if (layer === 'array') return { list: [1, inner] };
      return layer === 'object' ? { inner } : { err: new Error('x', { cause: inner }) };
    },
    { value },
  );

describe('redactFacts', () => {
  it('T51: says nothing that stands under the name of a secret, at any depth', () => {
    const canary = fc.string({ minLength: 6, maxLength: 12 }).map((text) => `canary ${text}`);
    const value = fc.oneof(
      canary,
      canary.map((text) => [text]),
      canary.map((text) => ({ x: { y: text } })),
    );
    fc.assert(
      fc.property(secretKey, value, wrap, (key, planted, layers) => {
        expect(show(bury({ [key]: planted, other: 1 }, layers))).not.toContain('canary');
      }),
    );
  });

  it('T51: says nothing in messages, stacks and causes of errors, or hung on them', () => {
    const cause = new TypeError('token shcat_c0ffee refused for alice@example.com');
    const between = Object.assign(new Error('GET /authorize?code=shcac_1&state=abc', { cause }), {
      response: { body: 'canary' },
      error_description: 'canary',
      code: 'ECONNRESET',
    });
    expect(show({ err: new Error('x', { cause: { error_description: 'canary' } }) })).not.toMatch(
      /canary/,
    );
    const line = show({ err: new AggregateError([between], 'all failed', { cause: between }) });
    expect(line).not.toMatch(/shca|alice|abc|canary/);
    expect(line).toMatch(/"type":"TypeError"/);
    expect(line).toMatch(/"reason":"ECONNRESET"/);
    expect(line).toMatch(/redact-facts\.test/);
  });

  it('keeps the facts that the log is for', () => {
    const facts = {
      event: 'upstream.failed',
      upstream: 'customer-account',
      operation: 'Orders',
      reason: 'dns',
      status: 530,
      requestId: '018f2d3e-7c1a-4b5d-9e8f-0a1b2c3d4e5f',
      attempts: 3,
      isFinal: false,
      bodySha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      nothing: null,
      lost: [{ path: 'customer.orders', code: 'denied' }],
    };
    expect(redactFacts(facts)).toEqual({
      ...facts,
      lost: [{ path: 'customer.orders', code: '[redacted]' }],
    });
    for (const key of ['operationName', 'hostname', 'zipped', 'decode', 'restate', 'ms', 'skip']) {
      expect(isSecretKey(key), key).toBe(false);
    }
  });

  it('survives whatever it is given, and stays short', () => {
    const circular: Record<string, unknown> = { a: 1 };
    circular.self = circular;
    const hostile = {
      circular,
      get thrower(): never {
        throw new Error('no');
      },
      big: 10n,
      run: () => 1,
      when: new Date(Number.NaN),
      url: new URL('https://shop.example/x?code=1'),
      where: new URL('https://shop.example/x?y=canary'),
      bytes: Buffer.from('canary'),
      map: new Map([['token', 'canary']]),
    };
    expect(show(hostile)).not.toContain('canary');
    fc.assert(
      fc.property(
        fc.object({ maxDepth: 8, maxKeys: 50, withBigInt: true, withDate: true }),
        (facts) => {
          expect(show(facts).length).toBeLessThan(100_000);
        },
      ),
    );
    const long = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [`k${at}`, 'x '.repeat(9_000)]),
    );
    expect(show({ long, list: Object.values(long) }).length).toBeLessThan(20_000);
  });

  it('takes no order from a key', () => {
    const facts = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"x":1}}');
    redactFacts(facts);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

it('T73: what does not fit into a line any more is not looked at either', () => {
  const long = 'f:1::2 '.repeat(10_000);
  const facts = redactFacts({ lists: Array.from({ length: 40 }, () => Array(40).fill(long)) });
  const lists = facts.lists as unknown[];
  expect(lists.length).toBeLessThan(5);
  expect(lists.at(-1)).toBe('…');
});
