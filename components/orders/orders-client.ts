import { QueryClient } from '@tanstack/react-query';
import type { OrderRowsPage } from '@/lib/orders/order-row';

let browserClient: QueryClient | undefined;

/**
 * Remembers loaded pages while the tab moves between account pages, so that "back" from an order finds
 * the list as long as it was. On the server each rendering gets its own: rows are personal. Leaving the
 * account is a document load, which forgets it.
 */
export function getQueryClient(): QueryClient {
  if (typeof window === 'undefined') return new QueryClient();
  browserClient ??= new QueryClient();
  return browserClient;
}

/** Why a list cannot go on: its person signed out, or somebody else signed in, while the page stood open. */
export type Stop = 'signed-out' | 'other-person';

export class StoppedError extends Error {
  override readonly name = 'StoppedError';
  readonly stop: Stop;

  constructor(stop: Stop) {
    super(stop);
    this.stop = stop;
  }
}

/** @throws {StoppedError} and Error when there is no usable answer */
export async function fetchOrderRows(url: string, signal: AbortSignal): Promise<OrderRowsPage> {
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
  if (response.status === 401) throw new StoppedError('signed-out');
  if (response.status === 409) throw new StoppedError('other-person');
  if (!response.ok) throw new Error(`orders: ${response.status}`);
  return (await response.json()) as OrderRowsPage;
}
