import 'server-only';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { isStoreError, StoreError } from '@/lib/redis/store-error';
import { getReturnPath } from '@/lib/request-context';
import { getSessionStore } from './get-session-store';
import type { Session } from './session';
import { toWayIn } from './way-in';

const getReading = cache(async () => getSessionStore().read(await cookies(), new Date()));

/**
 * The session of this request, or null.
 * @throws {StoreError} when it cannot be known
 */
export async function getSession(): Promise<Session | null> {
  const reading = await getReading();
  return reading.kind === 'session' ? reading.session : null;
}

/** The same for what looks a little different then, and must not fail: `unknown` is not signed out. */
export async function getSessionOrUnknown(): Promise<Session | 'unknown' | null> {
  try {
    return await getSession();
  } catch (error) {
    if (isStoreError(error)) return 'unknown';
    throw error;
  }
}

/**
 * The session of this request; without one the visitor is sent to sign in and back.
 * @param isForWriting then what this process merely remembers is not enough: the session may have been ended
 *   elsewhere
 * @throws {StoreError} when it cannot be known
 */
export async function requireSession({ isForWriting = false } = {}): Promise<Session> {
  const reading = await getReading();
  if (reading.kind !== 'session') redirect(toWayIn(reading, await getReturnPath()));
  if (isForWriting && !reading.isConfirmed) throw new StoreError('unreachable');
  return reading.session;
}
