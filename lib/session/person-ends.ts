import 'server-only';
import { createHash } from 'node:crypto';
import { getProcessState } from '@/lib/process-state';
import { createRecentMap } from '@/lib/recent-map';
import { absoluteLifetimeMs, type Session } from './session';

const maxPeople = 100_000;

/** When the sessions of a person ended, in milliseconds since the epoch. */
const ends = getProcessState('person-ends', () => createRecentMap<number>(maxPeople));

const toHash = (subject: string) => createHash('sha256').update(subject).digest('base64url');

/**
 * Whatever was sealed for this person up to now opens nothing in this process any more. Cookies cannot be
 * fetched back, so what is remembered is the time; no session outlives that memory.
 */
export const endPerson = (subject: string, now: Date): void =>
  ends.set(toHash(subject), now.getTime(), now.getTime() + absoluteLifetimeMs);

/** Whether all of a person's sessions ended after this one began. Who signs in anew later is let in. */
export function isPersonEnded({ subject, createdAt }: Session, now: Date): boolean {
  const endedAt = ends.get(toHash(subject), now);
  return endedAt !== undefined && createdAt <= endedAt;
}
