/** Why a store gave no answer: not there, not in time, or not willing (LOADING, READONLY, WRONGPASS, OOM …). */
export type StoreErrorCode = 'unreachable' | 'timeout' | 'refused';

/** The store cannot be asked now. Says nothing about what is in it: never to be read as "not there". */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, options?: ErrorOptions) {
    super(`store: ${code}`, options);
    this.code = code;
  }
}

/** By name: proxy.ts and the pages are bundled apart, and each has a class of its own. */
export function isStoreError(error: unknown): error is StoreError {
  return error instanceof Error && error.name === 'StoreError';
}
