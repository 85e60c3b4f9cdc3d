import 'server-only';
import { getEnv } from '@/lib/env';
import { log } from '@/lib/log';
import { getProcessState } from '@/lib/process-state';
import { record } from '@/lib/telemetry/telemetry';
import { getSessionStore } from './get-session-store';

const subjectPattern = /^(gid:\/\/shopify\/Customer\/)?\d+$/;

/**
 * Ends all sessions of a customer, known by the number in the GID. Shopify does not document what an ID token's
 * `sub` is; what has been seen is that number, and a GID would be the other thing it could be.
 * @returns how many, or null where nobody counts them
 * @throws {StoreError}
 */
export async function closeAccount(customerId: string, now: Date): Promise<number | null> {
  const store = getSessionStore();
  const subjects = [customerId, `gid://shopify/Customer/${customerId}`];
  const counts = await Promise.all(subjects.map((subject) => store.close(subject, now)));
  const sum = counts.reduce((all, count) => (all === null || count === null ? null : all + count));
  if (sum) record('foyer.sessions.ended', sum, { 'foyer.outcome': 'customer-gone' });
  return sum;
}

/** Says once that webhooks will find nobody's sessions, should a shop's `sub` be something else altogether. */
export function noteSubject(subject: string): void {
  if (subjectPattern.test(subject) || getEnv().webhookSecrets.length === 0) return;
  getProcessState('subject-form-told', () => {
    const event = { event: 'webhook.subject_unknown' };
    log().error(event, 'sub is no customer id: webhooks end nobody’s sessions');
    return true;
  });
}
