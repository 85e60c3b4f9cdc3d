import 'server-only';
import { cookies } from 'next/headers';
import { isStoreError } from '@/lib/redis/store-error';
import { getSession } from './get-session';
import { getSessionStore } from './get-session-store';
import type { SessionFacts } from './session-store';

/** Where else this person is signed in; null where nobody knows, or nobody can be asked just now. */
export async function listSessions(): Promise<readonly SessionFacts[] | null> {
  const { people } = getSessionStore();
  if (!people) return null;
  try {
    const session = await getSession();
    return session ? await people.list(session.subject, await cookies(), new Date()) : null;
  } catch (error) {
    if (isStoreError(error)) return null;
    throw error;
  }
}
