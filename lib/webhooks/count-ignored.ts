import 'server-only';
import { log } from '@/lib/log';
import { getProcessState } from '@/lib/process-state';

const maxTopics = 100;

const counts = getProcessState('webhooks-ignored', () => new Map<string, number>());

/** Signed, but nothing to us: told at the first, the tenth, the hundredth …, so that a needless subscription shows. */
export function countIgnored(dangerousTopic: string): number {
  const topic = /^[a-z_]{1,40}\/[a-z_]{1,40}$/.test(dangerousTopic) ? dangerousTopic : 'other';
  const isNew = !counts.has(topic);
  const counted = isNew && counts.size >= maxTopics ? 'other' : topic;
  const count = (counts.get(counted) ?? 0) + 1;
  counts.set(counted, count);
  if (/^10*$/.test(String(count))) {
    log().info({ event: 'webhook.ignored', topic: counted, count }, 'no use for this topic');
  }
  return count;
}
