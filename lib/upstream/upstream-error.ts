import type { FailureCode } from './failures';

/** Why a request never became a usable answer. */
export type UpstreamErrorCode = Extract<
  FailureCode,
  | 'dns'
  | 'unreachable'
  | 'tls'
  | 'busy'
  | 'resting'
  | 'shop-unavailable'
  | 'forbidden-host'
  | 'cut'
  | 'timeout'
  | 'too-large'
  | 'redirected'
>;

/** By name: proxy.ts and the pages are bundled apart, and each has a class of its own. */
export function isUpstreamError(error: unknown): error is UpstreamError {
  return error instanceof Error && error.name === 'UpstreamError';
}

/** A request to another server failed before there was an answer to read. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly code: UpstreamErrorCode;

  constructor(code: UpstreamErrorCode, options?: ErrorOptions) {
    super(`upstream: ${code}`, options);
    this.code = code;
  }
}

const neverConnected: Readonly<Record<string, UpstreamErrorCode>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ECONNREFUSED: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  EHOSTDOWN: 'unreachable',
  ENETUNREACH: 'unreachable',
  UND_ERR_CONNECT_TIMEOUT: 'unreachable',
};

/** Codes of OpenSSL and of Node's checks of a certificate. */
const isTls = (code: string) =>
  /^(ERR_SSL_|ERR_TLS_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|CRL_)/.test(
    code,
  );

/**
 * Why the connection failed. Only what surely happened before a byte was sent may be repeated for a change;
 * whatever is not known to be that is `cut`.
 */
export function toConnectionCode(error: unknown): UpstreamErrorCode {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    const known = neverConnected[code];
    if (known) return known;
    if (isTls(code)) return 'tls';
  }
  return 'cut';
}
