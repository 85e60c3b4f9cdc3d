import 'server-only';
import { log } from '@/lib/log';
import type { RedisLink } from '@/lib/redis/redis-link';
import { isStoreError } from '@/lib/redis/store-error';
import type { CookieReader } from '../cookies';
import { type Session, toExpiry } from '../session';
import { clearSession, hasSessionCookie } from '../session-cookie';
import type { Ending, Reading, SessionStore } from '../session-store';
import { endSession, forgetTokens } from '../token-chain';
import { toErasureKey } from './keys';
import { createLateEndings } from './late-endings';
import { createMemory } from './memory';
import { createRecords } from './records';
import { createRefresh } from './refresh';
import {
  clearSessionId,
  createSessionId,
  getIdHash,
  hasSessionId,
  keepSessionId,
  toIdHash,
  toPublicId,
  writeSessionId,
} from './session-id';
import { createTurns } from './turns';

const toMaxAgeSeconds = (session: Session, now: Date) =>
  Math.floor((toExpiry(session) - now.getTime()) / 1000);

/** What is left of the time before sessions were kept here goes too. */
const clear = (present: CookieReader) => [...clearSessionId(present), ...clearSession(present)];

/**
 * Sessions in Redis or Valkey, sealed; the browser holds an opaque id. Shared by all processes, so that a
 * session ended in one is ended in all, and one refresh serves them all.
 */
export function createRedisStore(link: RedisLink): SessionStore {
  const memory = createMemory();
  const records = createRecords(link);
  const turns = createTurns(link, memory.forget);
  const refresh = createRefresh({ records, turns, memory });
  const lateEndings = createLateEndings((idHash) => records.end(idHash));

  async function read(cookies: CookieReader, now: Date): Promise<Reading> {
    const idHash = getIdHash(cookies);
    // Sealed cookies from before stay for the other instances, while this is being rolled out.
    if (!idHash) return { kind: hasSessionId(cookies) ? 'none' : 'ended' };
    if (lateEndings.has(idHash)) return { kind: 'ended' };
    const unsaved = memory.unsaved.get(idHash);
    if (unsaved) return { kind: 'session', session: unsaved, isConfirmed: false };
    try {
      const found = await records.read(idHash, now);
      if (found.kind === 'newer') return found;
      if (found.kind !== 'found') {
        memory.forget(idHash);
        if (found.kind === 'closed') return { kind: 'closed' };
        return { kind: 'ended', ...(found.kind === 'put-out' ? { isPutOut: true } : {}) };
      }
      const { session } = found.record;
      memory.noteSeen(idHash, session, now);
      return { kind: 'session', session, isConfirmed: true };
    } catch (error) {
      const session = memory.getSeen(idHash, now);
      if (!isStoreError(error) || !session) throw error;
      return { kind: 'session', session, isConfirmed: false };
    }
  }

  async function getKnown(cookies: CookieReader, now: Date): Promise<Session | null> {
    const reading = await read(cookies, now).catch((error: unknown) => {
      if (isStoreError(error)) return null;
      throw error;
    });
    return reading?.kind === 'session' ? reading.session : null;
  }

  async function end(present: CookieReader, now: Date): Promise<Ending> {
    const idHash = getIdHash(present);
    if (!idHash) return { session: null, isSettled: true };
    const session = await getKnown(present, now);
    if (session) endSession(session, now);
    memory.forget(idHash);
    memory.unsaved.delete(idHash);
    try {
      await records.end(idHash);
      return { session, isSettled: true };
    } catch (error) {
      if (!isStoreError(error)) throw error;
      // It is told later, and until then this process remembers.
      lateEndings.add(idHash, now);
      log().error({ event: 'session.end_pending' }, 'a sign-out waits for the session store');
      return { session, isSettled: false };
    }
  }

  return {
    isClaimed: (cookies) => hasSessionId(cookies) || hasSessionCookie(cookies),
    read,
    clear,
    end,

    async create(session, present, now) {
      // A new id for every sign-in, and the old one ends: one planted beforehand opens nothing (ASVS 5.0 §7.2.4).
      const id = createSessionId();
      await records.write(toIdHash(id), session, now);
      await end(present, now);
      return [...clearSession(present), writeSessionId(id, toMaxAgeSeconds(session, now))];
    },

    async refresh(session, present, now) {
      const idHash = getIdHash(present);
      if (!idHash) return { kind: 'dead' };
      const fresh = await refresh(idHash, session, now);
      if (fresh.kind !== 'refreshed') return fresh;
      memory.noteSeen(idHash, fresh.session, now);
      const writes = keepSessionId(present, toMaxAgeSeconds(fresh.session, now));
      return { ...fresh, writes };
    },

    async close(subject) {
      const count = await records.endSubject(subject, 'closed');
      // Who is erased leaves nothing, not even that they asked for it.
      await link.run((redis) => redis.del(toErasureKey(subject)));
      forgetTokens(subject);
      return count;
    },

    people: {
      async list(subject, present, now) {
        const own = getIdHash(present);
        const found = await records.list(subject, now);
        return found.map(({ idHash, session }) => ({
          id: toPublicId(idHash),
          device: session.device ?? null,
          signedInAt: session.createdAt,
          lastSeenAt: session.updatedAt,
          isThis: idHash === own,
        }));
      },
      async endOne(subject, dangerousId, now) {
        const all = await records.list(subject, now);
        const found = all.find(({ idHash }) => toPublicId(idHash) === dangerousId);
        if (!found) return false;
        const { idHash, session } = found;
        await records.putOut(idHash, subject);
        endSession(session, now);
        memory.forget(idHash);
        memory.unsaved.delete(idHash);
        return true;
      },
      end: (subject) => records.endSubject(subject, 'put-out'),
    },
  };
}
