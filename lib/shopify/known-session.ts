import 'server-only';
import { isStoreError } from '@/lib/redis/store-error';
import { getRequestId } from '@/lib/request-context';
import { requireSession } from '@/lib/session/get-session';
import type { Session } from '@/lib/session/session';
import { ShopifyError } from './errors';

/** The session store is away: nobody can say who asks, and nothing was sent in their name. */
export async function orUnknown<Value>(operation: string, promise: Promise<Value>): Promise<Value> {
  try {
    return await promise;
  } catch (error) {
    if (!isStoreError(error)) throw error;
    const facts = { operation, requestId: await getRequestId() };
    throw new ShopifyError('session-unknown', facts, { cause: error });
  }
}

/**
 * The session in whose name an operation is sent; without one the visitor is sent to sign in.
 * @throws {ShopifyError} `session-unknown`
 */
export const requireKnownSession = (
  operation: string,
  { isForWriting = false }: { readonly isForWriting?: boolean } = {},
): Promise<Session> => orUnknown(operation, requireSession({ isForWriting }));
