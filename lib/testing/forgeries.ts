import 'server-only';
import fc from 'fast-check';

/** For tests and benches: what somebody may make of sealed values without their key. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const letter = fc.constantFrom(...alphabet);
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const headerChange = fc.record(
  {
    alg: fc.constantFrom('none', 'dir', 'A256KW', 'PBES2-HS512+A256KW', 'RSA-OAEP', 'HS256', 'DIR'),
    enc: fc.constantFrom('A256GCM', 'A128GCM', 'A256CBC-HS512', 'none', ''),
    zip: fc.constant('DEF'),
    crit: fc.constantFrom([], ['exp'], ['b64'], 'exp'),
    kid: fc.constantFrom('', 'x', '../../dev/null', null),
    typ: fc.constantFrom('foyer-session+jwe', 'foyer-transaction+jwe', 'JWT', null),
    p2c: fc.constant(10_000_000),
    p2s: fc.constant('AAAA'),
    jwk: fc.constant({ kty: 'oct', k: 'AAAA' }),
  },
  { requiredKeys: [] },
);

/** One character other than it was: at the end of a part also one that lenient decoders read alike. */
function anySlip(value: string): fc.Arbitrary<string> {
  const at = fc.nat(value.length - 1);
  const ends = [...value.matchAll(/[^.](?=\.|$)/g)].map(({ index }) => index);
  const place = fc.oneof(at, fc.constantFrom(...ends));
  return fc.oneof(
    fc.tuple(place, letter).map(([i, to]) => value.slice(0, i) + to + value.slice(i + 1)),
    fc.tuple(at, letter).map(([i, more]) => value.slice(0, i) + more + value.slice(i)),
    at.map((i) => value.slice(0, i) + value.slice(i + 1)),
    at.map((i) => value.slice(0, i)),
    fc.string({ minLength: 1, maxLength: 8 }).map((more) => value + more),
    fc.tuple(at, at).map(([i, j]) => value.slice(i) + value.slice(0, j)),
  );
}

/** Its parts mixed with those of other sealed values. */
function anyMixture(values: readonly string[]): fc.Arbitrary<string> {
  const parts = values.map((value) => value.split('.'));
  return fc
    .array(fc.nat(values.length - 1), { minLength: 5, maxLength: 5 })
    .map((picks) => picks.map((pick, part) => parts[pick]?.[part] ?? '').join('.'));
}

/** Another header over what it protects, with a key or without, or a signed token in its place. */
function anyHeader(value: string): fc.Arbitrary<string> {
  const [header = '', key = '', ...rest] = value.split('.');
  const known = JSON.parse(Buffer.from(header, 'base64url').toString());
  const text = fc.string({ unit: letter, maxLength: 60 });
  return fc.oneof(
    headerChange.map((change) => [encode({ ...known, ...change }), key, ...rest].join('.')),
    text.map((forgedKey) => [header, forgedKey, ...rest].join('.')),
    fc
      .tuple(headerChange, text)
      .map(([change, mac]) => `${encode(change)}.${encode({ v: 1, sub: '42' })}.${mac}`),
  );
}

/**
 * Whatever is not `genuine`: spoilt, mixed with `others`, under another header, or made up.
 * @param others sealed values of other people and other purposes; they are forgeries here themselves
 */
export function anyForgery(genuine: string, others: readonly string[]): fc.Arbitrary<string> {
  return fc
    .oneof(
      { weight: 6, arbitrary: anySlip(genuine) },
      { weight: 3, arbitrary: anyMixture([genuine, ...others]) },
      { weight: 3, arbitrary: anyHeader(genuine) },
      { weight: 1, arbitrary: fc.constantFrom(...others) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
      { weight: 1, arbitrary: fc.string({ unit: fc.oneof(letter, fc.constant('.')) }) },
    )
    .filter((forged) => forged !== genuine);
}

/** Spoilt in one place or made up, for values that are not sealed: ids, tags, states. */
export function anyMisspelling(genuine: string): fc.Arbitrary<string> {
  return fc
    .oneof(
      { weight: 3, arbitrary: anySlip(genuine) },
      fc.string({ unit: letter, minLength: genuine.length, maxLength: genuine.length }),
      fc.string({ unit: 'binary', maxLength: 100 }),
    )
    .filter((text) => text !== genuine);
}
