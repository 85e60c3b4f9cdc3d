import { type KeyObject, sign, verify } from 'node:crypto';

export type Claims = Record<string, unknown>;

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (part: string): Claims =>
  JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));

/** Reads a JWT without believing it. @throws when it is none */
export function decodeJwt(jwt: string): { header: Claims; payload: Claims } {
  const [header = '', payload = ''] = jwt.split('.');
  return { header: decode(header), payload: decode(payload) };
}

/** A JWS in compact form (RFC 7515). A key signs RS256 or ES256; a function signs anything. */
export function signJwt(
  header: Claims,
  payload: Claims,
  signer: KeyObject | ((input: string) => Buffer),
): string {
  const input = `${encode(header)}.${encode(payload)}`;
  const signature =
    typeof signer === 'function'
      ? signer(input)
      : // RFC 7518, 3.4: ES256 signatures are the two numbers, not DER. RSA ignores the option.
        sign('sha256', Buffer.from(input), { key: signer, dsaEncoding: 'ieee-p1363' });
  return `${input}.${signature.toString('base64url')}`;
}

/** Whether this key made the RS256 signature. */
export function isSignedBy(jwt: string, publicKey: KeyObject): boolean {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const input = Buffer.from(`${header}.${payload}`);
  return verify('sha256', input, publicKey, Buffer.from(signature, 'base64url'));
}
