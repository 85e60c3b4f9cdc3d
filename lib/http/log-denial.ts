import 'server-only';
import { log } from '@/lib/log';
import { getProcessState } from '@/lib/process-state';
import { createRecentMap } from '@/lib/recent-map';
import { record } from '@/lib/telemetry/telemetry';

const tellEveryMs = 10_000;

/** Counted always, told once in a while for each rule: whoever floods us must not fill the log too. */
export function logDenial(rule: string, status: number, now: Date): void {
  record('foyer.requests.refused', 1, { 'foyer.rule': rule });
  const told = getProcessState('refusals-told', () => createRecentMap<true>(32));
  if (told.get(rule, now)) return;
  told.set(rule, true, now.getTime() + tellEveryMs);
  log().warn({ event: 'security.denied', rule, status }, 'requests are being refused');
}
