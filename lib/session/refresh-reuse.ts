import 'server-only';
import { createHash } from 'node:crypto';
import { log } from '@/lib/log';
import { getProcessState } from '@/lib/process-state';
import { createRecentMap } from '@/lib/recent-map';
import { idleLifetimeMs } from './session';

/**
 * What our own records say about a refresh token: `newest`, the last one a renewal gave; `sent`, it was sent to
 * the shop before, and no answer came back.
 */
export type Standing = 'newest' | 'sent';

const maxTokens = 10_000;
/** As long as a session may rest. */
const keptForMs = idleLifetimeMs;

const standings = getProcessState('refresh-standings', () => createRecentMap<Standing>(maxTokens));
const told = getProcessState('refresh-reuse-told', () => createRecentMap<true>(maxTokens));

const toHash = (refreshToken: string) => createHash('sha256').update(refreshToken).digest('hex');

export const getStanding = (refreshToken: string, now: Date): Standing | undefined =>
  standings.get(toHash(refreshToken), now);

export const setStanding = (refreshToken: string, standing: Standing, now: Date): void =>
  standings.set(toHash(refreshToken), standing, now.getTime() + keptForMs);

const texts = {
  newest: 'the newest refresh token is refused: the shop has revoked it, or saw an older one again',
  sent: 'a refresh token is refused that was sent before: the shop traded it, and its answer was lost',
} as const;

/**
 * Tells, once for each token, that the shop refused one that should have been good. A family that the shop revokes
 * because somebody used a spent member of it looks like this (RFC 9700 §4.14.2), and nothing else tells of a stolen
 * token; somebody whom the shop itself signed out looks the same, so it takes many to be an alarm.
 */
export function tellReuse(refreshToken: string, standing: Standing, now: Date): void {
  const hash = toHash(refreshToken);
  if (told.get(hash, now)) return;
  told.set(hash, true, now.getTime() + keptForMs);
  log().error({ event: 'auth.refresh_reuse', standing }, texts[standing]);
}
