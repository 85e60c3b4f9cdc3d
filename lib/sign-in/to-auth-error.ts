import 'server-only';
import { AuthError, isAuthError } from '@/lib/auth/errors';
import type { Transaction } from '@/lib/auth/start-sign-in';
import { isStoreError } from '@/lib/redis/store-error';

/** Neither a session that outgrows the cookies nor a store that is away is a reason for an empty error page. */
export function toAuthError(error: unknown): AuthError {
  if (isAuthError(error)) return error;
  if (isStoreError(error)) return new AuthError('outage', { step: 'session' }, { cause: error });
  if (error instanceof RangeError) return new AuthError('rejected', { check: 'session-size' });
  throw error;
}

/** A shop that does not know `prompt=login` says so at once, before anybody did anything: it is asked without it. */
export const isNotUnderstood = ({ isAnew }: Transaction, { code, facts }: AuthError): boolean =>
  Boolean(isAnew) && code === 'rejected' && facts.step === 'callback';
