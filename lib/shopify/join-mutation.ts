import 'server-only';
import { createHash } from 'node:crypto';
import { getProcessState } from '@/lib/process-state';
import { finishBeforeExit } from '@/lib/shutdown/unfinished-work';

const underWay = getProcessState('mutations', () => new Map<string, Promise<unknown>>());

/**
 * Sends a change once while it is under way: who asks for the very same one meanwhile (double click, two
 * tabs, a form sent again by a browser that got no answer) gets its outcome.
 * @param what all that makes it this change: whose, the operation, its variables
 */
export function joinMutation<Result>(
  what: readonly unknown[],
  send: () => Promise<Result>,
): Promise<Result> {
  const key = createHash('sha256').update(JSON.stringify(what)).digest('base64');
  const known = underWay.get(key);
  if (known) return known as Promise<Result>;
  const sent = finishBeforeExit(send().finally(() => underWay.delete(key)));
  underWay.set(key, sent);
  return sent;
}
