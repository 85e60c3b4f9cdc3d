import 'server-only';
import { type FailureCode, getFailure } from '@/lib/upstream/failures';

/** Why Shopify gave no usable answer; what follows from each stands in `lib/upstream/failures.ts`. */
export type ShopifyErrorCode = FailureCode;

export type ShopifyErrorFacts = {
  readonly operation: string;
  readonly status?: number | null;
  /** Ours, to find the log line by. */
  readonly requestId: string;
  /** As the shop measured it: how long to wait before asking again. */
  readonly waitMs?: number | null;
  /** The shop's own name for the request. */
  readonly shopRequestId?: string | null;
};

/** A request to the Customer Account or Storefront API failed. Carries facts, never upstream text. */
export class ShopifyError extends Error {
  override readonly name = 'ShopifyError';
  readonly code: ShopifyErrorCode;
  readonly operation: string;
  readonly status: number | null;
  /** Ours, to find the log line by. */
  readonly requestId: string;
  readonly waitMs: number | null;
  /** The shop's own, for its support; null where it gave none. */
  readonly shopRequestId: string | null;

  constructor(code: ShopifyErrorCode, facts: ShopifyErrorFacts, options?: ErrorOptions) {
    super(`shopify: ${code} in ${facts.operation}`, options);
    this.code = code;
    this.operation = facts.operation;
    this.status = facts.status ?? null;
    this.requestId = facts.requestId;
    this.waitMs = facts.waitMs ?? null;
    this.shopRequestId = facts.shopRequestId ?? null;
  }
}

/** True when the shop refused before it did anything; otherwise a change may have been made. */
export const isSurelyUndone = ({ code }: ShopifyError): boolean => getFailure(code).isUndone;

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
