import 'server-only';
import { cookies } from 'next/headers';
import { isStoreError } from '@/lib/redis/store-error';
import { getSession, requireSession } from './get-session';
import { getSessionStore } from './get-session-store';
import { noteSessionEnded } from './note-ended';
import type { SessionFacts } from './session-store';

/**
 * Where a person is signed in.
 * - `nowhere`: no store knows it, since each session lies sealed in its own browser
 * - `away`: the store that knows cannot be asked just now
 */
export type KnownSessions =
  | { readonly kind: 'list'; readonly sessions: readonly SessionFacts[] }
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'away' };

/** Where else this person is signed in. */
export async function listSessions(): Promise<KnownSessions> {
  const { people } = getSessionStore();
  if (!people) return { kind: 'nowhere' };
  try {
    const session = await getSession();
    if (!session) return { kind: 'away' };
    const sessions = await people.list(session.subject, await cookies(), new Date());
    return { kind: 'list', sessions };
  } catch (error) {
    if (isStoreError(error)) return { kind: 'away' };
    throw error;
  }
}

/**
 * Ends one other session of whoever is signed in; false when there is no such one (any more). Only inside a server
 * action.
 * @throws {StoreError}
 */
export async function endOtherSession(dangerousId: unknown): Promise<boolean> {
  const { people } = getSessionStore();
  const { subject } = await requireSession({ isForWriting: true });
  const now = new Date();
  const all = (await people?.list(subject, await cookies(), now)) ?? [];
  // This one ends by signing out, which tells the shop too.
  const isOther = all.some(({ id, isThis }) => id === dangerousId && !isThis);
  const isEnded = isOther && (await people?.endOne(subject, dangerousId, now)) === true;
  if (isEnded) noteSessionEnded('other-browser');
  return isEnded;
}
