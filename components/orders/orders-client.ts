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

/** The session ended while the page stood open. */
export class SignedOutError extends Error {
  override readonly name = 'SignedOutError';
}

/** @throws {SignedOutError} and Error when there is no usable answer */
export async function fetchOrderRows(url: string, signal: AbortSignal): Promise<OrderRowsPage> {
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
  if (response.status === 401) throw new SignedOutError();
  if (!response.ok) throw new Error(`orders: ${response.status}`);
  return (await response.json()) as OrderRowsPage;
}
