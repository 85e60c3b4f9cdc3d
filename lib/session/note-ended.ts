import 'server-only';
import { log } from '@/lib/log';
import { record } from '@/lib/telemetry/telemetry';

/**
 * Why a session ended.
 * - `sign-out`: somebody wanted it; `everywhere`: on other devices too; `other-browser`: on one
 *   of them alone
 * - `no-refresh`: the shop takes the refresh token no longer, or answered it for somebody else
 * - `refused`: new tokens were refused as well
 */
export type EndReason = 'sign-out' | 'everywhere' | 'other-browser' | 'no-refresh' | 'refused';

export function noteSessionEnded(reason: EndReason, count = 1): void {
  if (count === 0) return;
  log().info({ event: 'session.ended', reason, count }, 'session ended');
  record('foyer.sessions.ended', count, { 'foyer.outcome': reason });
}
