import 'server-only';
import type { UpstreamError } from '@/lib/upstream/upstream-error';

/**
 * Why Shopify gave no usable answer.
 * - `unreachable`, `timeout`: no answer, or not in time
 * - `bad-status`: an HTTP status that says fault (429 and 5xx among them)
 * - `malformed`: an answer that is not what the schema promises
 * - `throttled`: the cost bucket is empty (HTTP 200, code THROTTLED)
 * - `denied`: a scope or protected data this app was not granted (ACCESS_DENIED, 403, 430)
 * - `unauthorized`: the access token is not accepted, and renewing it did not help now
 * - `signed-out`: the session ended while asking; only where a redirect would make no sense (`/api`)
 * - `shop-unavailable`: frozen, locked or closed (402, 423, 540, SHOP_INACTIVE)
 * - `bad-cursor`: a page of a list was asked for that the shop does not know (any more)
 * - `graphql`: any other GraphQL error
 */
export type ShopifyErrorCode =
  | 'unreachable'
  | 'timeout'
  | 'bad-status'
  | 'malformed'
  | 'throttled'
  | 'denied'
  | 'unauthorized'
  | 'signed-out'
  | 'shop-unavailable'
  | 'bad-cursor'
  | 'graphql';

/** A request to the Customer Account or Storefront API failed. Carries facts, never upstream text. */
export class ShopifyError extends Error {
  override readonly name = 'ShopifyError';
  readonly code: ShopifyErrorCode;
  readonly operation: string;
  readonly status: number | null;
  /** Ours, to find the log line by. */
  readonly requestId: string;

  constructor(
    code: ShopifyErrorCode,
    facts: { operation: string; status?: number | null; requestId: string },
    options?: ErrorOptions,
  ) {
    super(`shopify: ${code} in ${facts.operation}`, options);
    this.code = code;
    this.operation = facts.operation;
    this.status = facts.status ?? null;
    this.requestId = facts.requestId;
  }
}

/** The code for a request that never got an answer. */
export function toShopifyErrorCode(error: UpstreamError): ShopifyErrorCode {
  if (error.code === 'timeout') return 'timeout';
  return error.code === 'unreachable' ? 'unreachable' : 'malformed';
}

const refusals: ReadonlySet<ShopifyErrorCode> = new Set([
  'unauthorized',
  'throttled',
  'denied',
  'shop-unavailable',
]);

/** True when the shop refused before it did anything; otherwise a change may have been made. */
export const isSurelyUndone = ({ code }: ShopifyError): boolean => refusals.has(code);

export type Settled<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly error: ShopifyError };

/** Turns a failed call into a value that a page can draw. Redirects, notFound and bugs pass through. */
export async function settle<Data>(promise: Promise<Data>): Promise<Settled<Data>> {
  try {
    return { ok: true, data: await promise };
  } catch (error) {
    if (error instanceof ShopifyError) return { ok: false, error };
    throw error;
  }
}
