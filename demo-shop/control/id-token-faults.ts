import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { type Claims, decodeJwt, signJwt } from '../auth/jwt.ts';
import type { SigningKeys } from '../auth/signing-keys.ts';

type Change = (claims: Claims, nowSeconds: number) => Claims;

const without =
  (name: string): Change =>
  ({ [name]: _gone, ...rest }) =>
    rest;
const hour = 3600;

/** Claims that an app must refuse, save for `aud-array-own-azp` (OpenID Connect Core, 3.1.3.7). */
const claimFaults = {
  'invalid-nonce': (claims) => ({ ...claims, nonce: 'another-nonce' }),
  'missing-nonce': without('nonce'),
  'invalid-iss': (claims) => ({ ...claims, iss: 'https://issuer.example' }),
  'missing-iss': without('iss'),
  'invalid-aud': (claims) => ({ ...claims, aud: 'another-client' }),
  'missing-aud': without('aud'),
  'aud-array': ({ azp: _azp, ...claims }) => ({ ...claims, aud: [claims.aud, 'another-client'] }),
  'aud-array-own-azp': (claims) => ({
    ...claims,
    aud: [claims.aud, 'another-client'],
    azp: claims.aud,
  }),
  'aud-array-foreign-azp': (claims) => ({
    ...claims,
    aud: [claims.aud, 'another-client'],
    azp: 'another-client',
  }),
  'foreign-azp': (claims) => ({ ...claims, azp: 'another-client' }),
  'missing-sub': without('sub'),
  'number-sub': (claims) => ({ ...claims, sub: Number(claims.sub) }),
  'long-sub': (claims) => ({ ...claims, sub: '9'.repeat(256) }),
  expired: (claims, now) => ({ ...claims, iat: now - 2 * hour, exp: now - hour }),
  'missing-exp': without('exp'),
  'iat-ahead': (claims, now) => ({ ...claims, iat: now + hour, exp: now + 2 * hour }),
  'iat-old': (claims, now) => ({ ...claims, iat: now - 24 * hour }),
  'missing-iat': without('iat'),
  'not-yet-valid': (claims, now) => ({ ...claims, nbf: now + hour }),
} satisfies Record<string, Change>;

/** Signatures and keys. */
const keyFaults = [
  'idtoken-sig-none',
  'hs256-with-public-key',
  'kid-absent',
  'unknown-kid',
  'rotated-keys',
] as const;

export const idTokenFaults = [
  ...(Object.keys(claimFaults) as (keyof typeof claimFaults)[]),
  ...keyFaults,
];
export type IdTokenFault = (typeof idTokenFaults)[number];

const hs256 = (secret: string | Buffer) => (input: string) =>
  createHmac('sha256', secret).update(input).digest();

/** A signature by a key that nobody published, under the name of the one that is. */
function forgeSignature(claims: Claims, kid: string, alg: 'RS256' | 'ES256' | 'HS256'): string {
  const header = { kid, alg };
  if (alg === 'HS256') return signJwt(header, claims, hs256(randomBytes(32)));
  const { privateKey } =
    alg === 'RS256'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return signJwt(header, claims, privateKey);
}

/** The ID token with this fault in it; everything else of it stays as it was and is signed rightly. */
export function forgeIdToken(
  idToken: string,
  fault: { type: IdTokenFault | 'invalid-sig'; alg?: 'RS256' | 'ES256' | 'HS256' | undefined },
  keys: SigningKeys,
  now: Date,
): string {
  const claims = decodeJwt(idToken).payload;
  const { kid, privateKey, publicPem } = keys.current();
  switch (fault.type) {
    case 'idtoken-sig-none':
      return signJwt({ alg: 'none' }, claims, () => Buffer.alloc(0));
    case 'hs256-with-public-key':
      return signJwt({ kid, alg: 'HS256' }, claims, hs256(publicPem));
    case 'kid-absent':
      return signJwt({ alg: 'RS256' }, claims, privateKey);
    case 'unknown-kid':
      return forgeSignature(claims, 'id_unknown', 'RS256');
    case 'invalid-sig':
      return forgeSignature(claims, kid, fault.alg ?? 'RS256');
    case 'rotated-keys':
      keys.rotate();
      return keys.sign(claims);
    default: {
      const change: Change = claimFaults[fault.type];
      return keys.sign(change(claims, Math.floor(now.getTime() / 1000)));
    }
  }
}
