import 'server-only';
import { createRecentMap } from '@/lib/recent-map';
import type { Session } from '../session';

/** For so long a session may be shown without the store: somebody may have ended it elsewhere meanwhile. */
const trustForMs = 10 * 60 * 1000;
const maxEntries = 5_000;

/** What this process knows about sessions while the store cannot be asked. */
export function createMemory() {
  const seen = createRecentMap<Session>(maxEntries);
  return {
    /** Read from the store just now. */
    noteSeen(idHash: string, session: Session, now: Date): void {
      const trustUntil = Math.min(now.getTime() + trustForMs, session.tokens.accessTokenExpiresAt);
      seen.set(idHash, session, trustUntil);
    },
    /** Read lately, with an access token that still lives. */
    getSeen: (idHash: string, now: Date): Session | undefined => seen.get(idHash, now),
    forget: (idHash: string): void => seen.delete(idHash),

    /** Tokens the shop has given and the store does not have yet. */
    unsaved: new Map<string, Session>(),
  };
}

export type Memory = ReturnType<typeof createMemory>;
