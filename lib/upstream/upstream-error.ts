/** Why a request never became a usable answer. */
export type UpstreamErrorCode =
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'redirected'
  | 'forbidden-host';

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
