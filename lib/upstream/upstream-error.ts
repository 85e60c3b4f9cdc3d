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
  UND_ERR_CONNECT_TIMEOUT: 'unreachable',
};

/** A route can also be lost under a connection that stood: only while connecting was nothing sent. */
const noRoute: ReadonlySet<string> = new Set(['EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH']);
// Node throws several addresses' errors together only when none of them took the connection.
const wasConnecting = (error: Error) =>
  error instanceof AggregateError || ('syscall' in error && error.syscall === 'connect');

/**
 * Node's and OpenSSL's checks of a certificate, which come before the request is sent. Alerts and broken
 * records (`ERR_SSL_`) come after it just as well.
 */
const isCertificate = (code: string) =>
  /^(ERR_TLS_CERT_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|CRL_)/.test(code);

/**
 * Why the connection failed. Only what surely happened before a byte was sent may be repeated for a change;
 * whatever is not known to be that is `cut`.
 */
export function toConnectionCode(error: unknown): UpstreamErrorCode {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    const known = neverConnected[code];
    if (known) return known;
    if (noRoute.has(code) && wasConnecting(at)) return 'unreachable';
    if (isCertificate(code)) return 'tls';
  }
  return 'cut';
}
