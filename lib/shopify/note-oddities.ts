import 'server-only';
import { log } from '@/lib/log';
import { getProcessState } from '@/lib/process-state';
import type { Oddity } from './fit-answer';

const maxTold = 500;

/** Says once for each place of each operation that an API is not what its version's schema says. */
export function noteOddities(operation: string, oddities: readonly Oddity[]): void {
  const told = getProcessState('oddities-told', () => new Set<string>());
  for (const { path, what } of oddities) {
    const key = `${operation} ${path} ${what}`;
    if (told.has(key) || told.size >= maxTold) continue;
    told.add(key);
    log().warn({ event: 'api.unexpected', operation, path, what }, 'an answer is not as promised');
  }
}
