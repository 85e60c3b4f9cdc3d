import 'server-only';
import { AuthError, isAuthError } from '@/lib/auth/errors';
import { isStoreError } from '@/lib/redis/store-error';

/** Neither a session that outgrows the cookies nor a store that is away is a reason for an empty error page. */
export function toAuthError(error: unknown): AuthError {
  if (isAuthError(error)) return error;
  if (isStoreError(error)) return new AuthError('outage', { step: 'session' }, { cause: error });
  if (error instanceof RangeError) return new AuthError('rejected', { check: 'session-size' });
  throw error;
}
