import 'server-only';
import { patientDeadlineMs, type RedisLink } from '@/lib/redis/redis-link';
import { absoluteLifetimeMs, type Session, toExpiry } from '../session';
import { toChannelPrefix, toKeys, toRecordPrefix, toSubjectKey } from './keys';
import { openRecord, type SessionRecord, sealRecord } from './record';
import {
  closedMark,
  endRecordScript,
  markSubjectScript,
  putOutMark,
  putOutScript,
  replaceRecordScript,
  writeRecordScript,
} from './scripts';

/** Nobody uses more browsers; beyond, whoever signs in over and over would cost all others their answers. */
const maxPerPerson = 50;

type Found =
  | { readonly kind: 'found'; readonly record: SessionRecord }
  | { readonly kind: 'missing' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'put-out' }
  | { readonly kind: 'newer' };

const toLifetimeMs = (session: Session, now: Date) => String(toExpiry(session) - now.getTime());

/** A record that does not open (its secret was dropped, or somebody meddled with it) counts as missing. */
async function open(sealed: string | null, idHash: string, now: Date): Promise<Found> {
  if (sealed === closedMark) return { kind: 'closed' };
  if (sealed === putOutMark) return { kind: 'put-out' };
  const session = sealed === null ? null : await openRecord(sealed, idHash, now);
  if (sealed === null || session === null) return { kind: 'missing' };
  return session === 'newer' ? { kind: 'newer' } : { kind: 'found', record: { sealed, session } };
}

/**
 * The records in Redis, and each person's list of them.
 * Every function may throw a StoreError.
 */
export function createRecords(link: RedisLink) {
  return {
    async read(idHash: string, now: Date): Promise<Found> {
      return open(await link.run((redis) => redis.get(toKeys(idHash).record)), idHash, now);
    },

    async write(idHash: string, session: Session, now: Date): Promise<void> {
      const sealed = await sealRecord(session, idHash);
      const subjectKey = toSubjectKey(session.subject);
      // Nothing can bring back the code this sign-in was traded for: it is worth a longer wait.
      await link.run(
        (redis) =>
          redis.eval(writeRecordScript, {
            keys: [toKeys(idHash).record, subjectKey],
            arguments: [
              sealed,
              toLifetimeMs(session, now),
              idHash,
              String(toExpiry(session)),
              String(now.getTime()),
              // No session lives longer, so no list has to.
              String(absoluteLifetimeMs),
              String(maxPerPerson),
              toRecordPrefix(),
              toChannelPrefix(),
            ],
          }),
        patientDeadlineMs,
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
          arguments: [
            expected,
            sealed,
            lifetimeMs,
            idHash,
            String(toExpiry(session)),
            String(absoluteLifetimeMs),
          ],
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

    /** Ends one that is not the browser's that asks, and leaves a mark in its place. */
    async putOut(idHash: string, subject: string): Promise<void> {
      const { record, channel } = toKeys(idHash);
      const keys = [record, toSubjectKey(subject)];
      await link.run((redis) => redis.eval(putOutScript, { keys, arguments: [channel, idHash] }));
    },

    /** Ends all of a person's with a mark in the place of each; answers how many. */
    async endSubject(subject: string, how: 'put-out' | 'closed'): Promise<number> {
      const mark = how === 'closed' ? closedMark : putOutMark;
      const answer = await link.run((redis) =>
        redis.eval(markSubjectScript, {
          keys: [toSubjectKey(subject)],
          arguments: [toRecordPrefix(), toChannelPrefix(), mark],
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
      if (idHashes.length === 0) return [];
      const all = await link.run((redis) =>
        redis.mGet(idHashes.map((idHash) => toKeys(idHash).record)),
      );
      const found = await Promise.all(
        idHashes.map(async (idHash, at) => ({
          idHash,
          reading: await open(all[at] ?? null, idHash, now),
        })),
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
