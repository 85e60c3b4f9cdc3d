import 'server-only';
import { hkdfSync } from 'node:crypto';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import { getEnv } from '@/lib/env';

/** What a sealed value is for. Bound into key and token, as are shop and client: none passes for another. */
export type SealPurpose =
  | 'session'
  | 'session-record'
  | 'transaction'
  | 'draft'
  | 'outcome'
  | 'confirmation'
  | 'erasure'
  | 'cart'
  | 'wishlist'
  | 'company-location';

type Key = { readonly kid: string; readonly key: Uint8Array };

const derived = new Map<string, Key>();

function toKey(secret: string, purpose: SealPurpose): Key {
  const name = `${purpose}:${secret}`;
  const known = derived.get(name);
  if (known) return known;
  const { shopId, clientId } = getEnv();
  const derive = (info: string, bytes: number) =>
    new Uint8Array(
      hkdfSync('sha256', secret, '', `foyer/${purpose}/v2/${shopId}/${clientId}/${info}`, bytes),
    );
  const key = { kid: Buffer.from(derive('kid', 6)).toString('base64url'), key: derive('key', 32) };
  derived.set(name, key);
  return key;
}

const toTyp = (purpose: SealPurpose) => `foyer-${purpose}+jwe`;

/**
 * Encrypts and authenticates a value (JWE `dir` + A256GCM, RFC 7516) under the newest SESSION_SECRET.
 * @param expiresAt milliseconds since the epoch, enforced on opening
 */
export async function seal(
  purpose: SealPurpose,
  payload: Readonly<Record<string, unknown>>,
  expiresAt: number,
): Promise<string> {
  const { sessionSecrets, siteOrigin } = getEnv();
  const { kid, key } = toKey(sessionSecrets[0] ?? '', purpose);
  return new EncryptJWT({ ...payload })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid, typ: toTyp(purpose) })
    .setIssuer(siteOrigin)
    .setExpirationTime(Math.floor(expiresAt / 1000))
    .encrypt(key);
}

/**
 * Decoders skip characters that are not theirs and the last character's idle bits, so that one cookie would have
 * many spellings: each would count as another browser where requests are counted.
 */
function isSpeltAsSealed(dangerousSealed: string): boolean {
  if (!/^[\w-]+(\.[\w-]*){4}$/.test(dangerousSealed)) return false;
  const parts = dangerousSealed.split('.');
  return parts.every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
}

/**
 * Opens what `seal` made, with any of the SESSION_SECRETs. Null for whatever is not ours, is for
 * another purpose or site, or has run out: a bad cookie is a visitor, never an error.
 */
export async function unseal(
  purpose: SealPurpose,
  dangerousSealed: string,
  now: Date,
): Promise<Readonly<Record<string, unknown>> | null> {
  if (!isSpeltAsSealed(dangerousSealed)) return null;
  const { sessionSecrets, siteOrigin } = getEnv();
  const keys = sessionSecrets.map((secret) => toKey(secret, purpose));
  try {
    const { payload } = await jwtDecrypt(
      dangerousSealed,
      (header) => {
        const match = keys.find((candidate) => candidate.kid === header.kid);
        if (!match) throw new errors.JWEDecryptionFailed();
        return match.key;
      },
      {
        // Pinned, so that a forged header cannot choose a costly or weaker algorithm (RFC 8725 §3.1).
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
        typ: toTyp(purpose),
        issuer: siteOrigin,
        requiredClaims: ['exp'],
        currentDate: now,
      },
    );
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return null;
    throw error;
  }
}
