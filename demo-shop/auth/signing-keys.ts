import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type Claims, decodeJwt, isSignedBy, signJwt } from './jwt.ts';

type SigningKey = { kid: string; privateKey: KeyObject; publicKey: KeyObject; publicPem: string };

export type SigningKeys = {
  /** The key that signs ID tokens now. */
  current(): SigningKey;
  /** A new key takes over; the ones before are no longer published. */
  rotate(): void;
  isRotated(): boolean;
  sign(claims: Claims): string;
  /** An ID token of oidc-provider, which knows the first key alone, signed by the current one. */
  resign(idToken: string): string;
  /** The other way round, for ID tokens that come back as a hint. */
  toFirst(dangerousIdToken: string): string;
  /** For oidc-provider. */
  firstPrivateJwk(): Record<string, unknown>;
  publishedJwks(): { keys: Record<string, unknown>[] };
  /** The first key again. */
  clear(): void;
};

function createKey(index: number): SigningKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicKey = createPublicKey(privateKey);
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return { kid: `id_${index}`, privateKey, publicKey, publicPem };
}

/** The keys behind the ID tokens: RS256, the first called `id_0` as Shopify's is. Made anew at every start. */
export function createSigningKeys(): SigningKeys {
  const first = createKey(0);
  const keys = [first];
  const current = () => keys.at(-1) ?? first;
  const facts = ({ kid }: SigningKey) => ({ kid, alg: 'RS256', use: 'sig' });
  const signWith = ({ kid, privateKey }: SigningKey, claims: Claims) =>
    signJwt({ kid, alg: 'RS256' }, claims, privateKey);
  return {
    current,
    rotate: () => {
      keys.push(createKey(keys.length));
    },
    isRotated: () => keys.length > 1,
    sign: (claims) => signWith(current(), claims),
    resign: (idToken) =>
      keys.length > 1 ? signWith(current(), decodeJwt(idToken).payload) : idToken,
    toFirst(dangerousIdToken) {
      const isRotated = keys.slice(1).some((key) => isSignedBy(dangerousIdToken, key.publicKey));
      return isRotated ? signWith(first, decodeJwt(dangerousIdToken).payload) : dangerousIdToken;
    },
    firstPrivateJwk: () => ({ ...first.privateKey.export({ format: 'jwk' }), ...facts(first) }),
    publishedJwks: () => ({
      keys: [{ ...current().publicKey.export({ format: 'jwk' }), ...facts(current()) }],
    }),
    clear: () => {
      keys.splice(1);
    },
  };
}
