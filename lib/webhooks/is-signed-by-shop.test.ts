import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSignedByShop } from './is-signed-by-shop';

const secrets = ['shpss_new0123456789abcdef0123456789', 'shpss_old0123456789abcdef0123456789'];
const [newer = '', older = ''] = secrets;
const body = Buffer.from('{"id":1,"first_name":"Zoë 🙂","note":"a\\/b"}');
const sign = (
  text: Buffer | string,
  secret = newer,
  encoding: 'base64' | 'base64url' | 'hex' = 'base64',
) => createHmac('sha256', secret).update(text).digest(encoding);

describe('T120: a signature', () => {
  it.each([newer, older])('is good by either secret while they are rotated', (secret) => {
    expect(isSignedByShop(body, sign(body, secret), secrets)).toBe(true);
  });

  const good = sign(body);
  const swapped = good.replace(/[A-Za-z]/, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  );
  it.each([
    ['missing', null],
    ['empty', ''],
    ['of another secret', sign(body, 'shpss_wrong')],
    ['of an empty secret', createHmac('sha256', '').update(body).digest('base64')],
    ['in hex', sign(body, newer, 'hex')],
    ['in the alphabet of URLs, without padding', sign(body, newer, 'base64url')],
    ['without padding', good.replace('=', '')],
    ['with more padding', `${good}=`],
    ['in another case', swapped],
    ['in upper case', good.toUpperCase()],
    ['twice', `${good}, ${good}`],
    ['with a blank', ` ${good}`],
    ['of odd length', 'x'],
    ['of another alphabet', '🙂'.repeat(11)],
    ['very long', 'A'.repeat(100_000)],
    ['with its name before it', `sha256=${good}`],
  ])('that is %s is none', (_, signature) => {
    expect(isSignedByShop(body, signature, secrets)).toBe(false);
  });

  it('is of the bytes, not of what they mean', () => {
    const again = Buffer.from(JSON.stringify(JSON.parse(body.toString())));
    expect(JSON.parse(again.toString())).toEqual(JSON.parse(body.toString()));
    expect(isSignedByShop(again, good, secrets)).toBe(false);
    expect(isSignedByShop(Buffer.from(body.toString('latin1')), good, secrets)).toBe(false);
    expect(isSignedByShop(Buffer.concat([body, Buffer.from('\n')]), good, secrets)).toBe(false);
  });

  it('is good for nothing where no secret is set', () => {
    expect(isSignedByShop(body, sign(body, ''), [])).toBe(false);
  });

  it('is never made up: whatever is changed in it or in what it signs', () => {
    const changed = fc.oneof(
      fc.tuple(fc.constant(body), fc.base64String({ minLength: 44, maxLength: 44 })),
      fc.tuple(fc.constant(body), fc.string({ maxLength: 60 })),
      fc.tuple(fc.nat(good.length - 1), fc.nat(127)).map(([at, code]) => {
        const other = `${good.slice(0, at)}${String.fromCharCode(code)}${good.slice(at + 1)}`;
        return [body, other] as const;
      }),
      fc.tuple(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, mask]) => {
        const other = Buffer.from(body);
        other[at] = (other[at] ?? 0) ^ mask;
        return [other, good] as const;
      }),
      fc.uint8Array({ maxLength: 200 }).map((other) => [Buffer.from(other), good] as const),
    );
    fc.assert(
      fc.property(changed, ([what, signature]) => {
        fc.pre(!(body.equals(what) && signature === good));
        expect(isSignedByShop(what, signature, secrets)).toBe(false);
      }),
    );
  });
});
