import 'server-only';
import type { RedisLink } from '@/lib/redis/redis-link';
import { absoluteLifetimeMs, type Session, toExpiry } from '../session';
import { toChannelPrefix, toKeys, toRecordPrefix, toSubjectKey } from './keys';
import { openRecord, type SessionRecord, sealRecord } from './record';
import { endRecordScript, endSubjectScript, replaceRecordScript } from './scripts';

type Found =
  | { readonly kind: 'found'; readonly record: SessionRecord }
  | { readonly kind: 'missing' }
  | { readonly kind: 'newer' };

const toLifetimeMs = (session: Session, now: Date) => String(toExpiry(session) - now.getTime());

/**
 * The records in Redis, and each person's list of them.
 * Every function may throw a StoreError.
 */
export function createRecords(link: RedisLink) {
  return {
    /** A record that does not open (its secret was dropped, or somebody meddled with it) counts as missing. */
    async read(idHash: string, now: Date): Promise<Found> {
      const sealed = await link.run((redis) => redis.get(toKeys(idHash).record));
      const session = sealed === null ? null : await openRecord(sealed, idHash, now);
      if (sealed === null || session === null) return { kind: 'missing' };
      return session === 'newer'
        ? { kind: 'newer' }
        : { kind: 'found', record: { sealed, session } };
    },

    async write(idHash: string, session: Session, now: Date): Promise<void> {
      const sealed = await sealRecord(session, idHash);
      const subjectKey = toSubjectKey(session.subject);
      const lifetimeMs = toExpiry(session) - now.getTime();
      await link.run((redis) =>
        redis
          .multi()
          .set(toKeys(idHash).record, sealed, { PX: lifetimeMs })
          .zRemRangeByScore(subjectKey, 0, now.getTime())
          .zAdd(subjectKey, { score: toExpiry(session), value: idHash })
          // No session lives longer, so no list has to.
          .pExpire(subjectKey, absoluteLifetimeMs)
          .exec(),
      );
    },

    async replace(
      idHash: string,
      expected: string,
      session: Session,
      now: Date,
    ): Promise<'saved' | 'changed' | 'gone'> {
      const sealed = await sealRecord(session, idHash);
      const lifetimeMs = toLifetimeMs(session, now);
      const answer = await link.run((redis) =>
        redis.eval(replaceRecordScript, {
          keys: [toKeys(idHash).record, toSubjectKey(session.subject)],
          arguments: [expected, sealed, lifetimeMs, idHash, String(toExpiry(session))],
        }),
      );
      return answer as 'saved' | 'changed' | 'gone';
    },

    /** @param expected ends it only if it is still as it was read */
    async end(idHash: string, expected = ''): Promise<void> {
      const { record, channel } = toKeys(idHash);
      await link.run((redis) =>
        redis.eval(endRecordScript, { keys: [record], arguments: [channel, expected] }),
      );
    },

    /** Answers how many sessions were ended. */
    async endSubject(subject: string, sparedIdHash: string | null): Promise<number> {
      const answer = await link.run((redis) =>
        redis.eval(endSubjectScript, {
          keys: [toSubjectKey(subject)],
          arguments: [toRecordPrefix(), toChannelPrefix(), sparedIdHash ?? ''],
        }),
      );
      return Number(answer);
    },

    /** The sessions of one person that still live, and where they are. */
    async list(subject: string, now: Date): Promise<{ idHash: string; session: Session }[]> {
      const subjectKey = toSubjectKey(subject);
      const idHashes = await link.run((redis) =>
        redis.zRangeByScore(subjectKey, now.getTime(), '+inf'),
      );
      const found = await Promise.all(
        idHashes.map(async (idHash) => ({ idHash, reading: await this.read(idHash, now) })),
      );
      const missing = found.filter(({ reading }) => reading.kind === 'missing');
      if (missing.length > 0) {
        const gone = missing.map(({ idHash }) => idHash);
        await link.run((redis) => redis.zRem(subjectKey, gone));
      }
      return found.flatMap(({ idHash, reading }) =>
        reading.kind === 'found' ? [{ idHash, session: reading.record.session }] : [],
      );
    },
  };
}

export type Records = ReturnType<typeof createRecords>;
