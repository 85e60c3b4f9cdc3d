import 'server-only';
import { seal, unseal } from '../seal';
import { parseSession, type Session, toExpiry, toPayload } from '../session';

/** A session as it lies in Redis. `sealed` is also its version: nothing is changed that has changed meanwhile. */
export type SessionRecord = { readonly sealed: string; readonly session: Session };

/**
 * Encrypted at rest under the newest SESSION_SECRET, and bound to its place: who can write to the store
 * cannot put one person's record where another one's was.
 */
export function sealRecord(session: Session, idHash: string): Promise<string> {
  return seal('session-record', { ...toPayload(session), id: idHash }, toExpiry(session));
}

/** Null for what is not ours, stands in another's place, or has run out; `newer`: see parseSession. */
export async function openRecord(
  sealed: string,
  idHash: string,
  now: Date,
): Promise<Session | 'newer' | null> {
  const payload = await unseal('session-record', sealed, now);
  return payload?.id === idHash ? parseSession(payload, now) : null;
}
