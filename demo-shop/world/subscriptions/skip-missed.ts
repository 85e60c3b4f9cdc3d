import { getNextCycle } from './bill-cycle.ts';
import { getCycle, isUpcoming, lastCycleIndex } from './cycles.ts';
import type { ContractRecord } from './records.ts';

/**
 * Nobody pays for the time a contract was paused: its cycles are skipped, and billing goes on with the
 * first to come. A payment that failed before the pause stays owed.
 */
export function skipMissedCycles(contract: ContractRecord, now: Date): void {
  const { changes, lastPaymentStatus } = contract;
  const owed = lastPaymentStatus === 'FAILED' ? getNextCycle(contract)?.cycleIndex : null;
  for (let index = 1; index <= lastCycleIndex(contract); index += 1) {
    const cycle = getCycle(contract, index);
    if (new Date(cycle.cycleStartAt) > now) return;
    if (cycle.status === 'BILLED' || cycle.skipped || index === owed) continue;
    const billingDate = changes.get(index)?.billingDate ?? null;
    if (!isUpcoming(cycle, now)) changes.set(index, { skipped: true, billingDate });
  }
}
