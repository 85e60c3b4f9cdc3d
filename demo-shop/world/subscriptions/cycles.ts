import { toDateTime } from '../seed/clock.ts';
import type { ContractRecord } from './records.ts';
import { dateOfCycle } from './schedule.ts';

export type BillingCycle = {
  cycleIndex: number;
  cycleStartAt: string;
  cycleEndAt: string;
  billingAttemptExpectedDate: string;
  edited: boolean;
  skipped: boolean;
  status: 'BILLED' | 'UNBILLED';
};

/** A contract without end has cycles without end: no more of them are told than fit on a page. */
const MOST_UPCOMING = 250;

/** Nobody plans further ahead; an index beyond it is no cycle. */
const MOST_CYCLES = 5_000;

/** The checkout paid for the first iteration; billing cycles are those that come after it. */
export function lastCycleIndex({ billing }: ContractRecord): number {
  return billing.maxCycles === null ? MOST_CYCLES : billing.maxCycles - 1;
}

/**
 * One billing cycle; it is billed at its end, as in Shopify's examples of `subscriptionBillingCycles`
 * (Admin API). The index must be within the contract.
 */
export function getCycle(contract: ContractRecord, index: number): BillingCycle {
  const { billing, billedCycles, changes, createdAt } = contract;
  const change = changes.get(index);
  const endAt = toDateTime(dateOfCycle(createdAt, billing, index));
  return {
    cycleIndex: index,
    cycleStartAt: toDateTime(dateOfCycle(createdAt, billing, index - 1)),
    cycleEndAt: endAt,
    billingAttemptExpectedDate: change?.billingDate ?? endAt,
    edited: Boolean(change?.billingDate),
    skipped: change?.skipped ?? false,
    status: billedCycles.includes(index) ? 'BILLED' : 'UNBILLED',
  };
}

/** Finds the cycle that `date` falls into; null before the first and after the last one. */
export function findCycleAt(contract: ContractRecord, date: Date): BillingCycle | null {
  const last = lastCycleIndex(contract);
  if (date < new Date(contract.createdAt)) return null;
  for (let index = 1; index <= last; index += 1) {
    const endAt = dateOfCycle(contract.createdAt, contract.billing, index);
    if (date < endAt) return getCycle(contract, index);
  }
  return null;
}

/** Contracts that ended have nothing coming; a paused one keeps its calendar. */
export function isOver({ status }: ContractRecord): boolean {
  return status !== 'ACTIVE' && status !== 'PAUSED';
}

export function isUpcoming(cycle: BillingCycle, now: Date): boolean {
  return cycle.status === 'UNBILLED' && new Date(cycle.billingAttemptExpectedDate) > now;
}

/** Cycles still to be billed, skipped ones among them, soonest first. */
export function listUpcomingCycles(contract: ContractRecord, now: Date): BillingCycle[] {
  const upcoming: BillingCycle[] = [];
  if (isOver(contract)) return upcoming;
  const last = lastCycleIndex(contract);
  for (let index = 1; index <= last && upcoming.length < MOST_UPCOMING; index += 1) {
    const cycle = getCycle(contract, index);
    if (isUpcoming(cycle, now)) upcoming.push(cycle);
  }
  return upcoming;
}

/** When the next payment is due; null while nothing will be billed. */
export function getNextBillingDate(contract: ContractRecord, now: Date): string | null {
  if (contract.status !== 'ACTIVE') return null;
  const dates = listUpcomingCycles(contract, now)
    .filter(({ skipped }) => !skipped)
    .map((cycle) => cycle.billingAttemptExpectedDate);
  return dates.sort()[0] ?? null;
}

/** "Subscription contract has a future contract or schedule edit": a date which the shop moved. */
export function hasFutureEdits(contract: ContractRecord, now: Date): boolean {
  return [...contract.changes.keys()]
    .map((index) => getCycle(contract, index))
    .some((cycle) => cycle.edited && isUpcoming(cycle, now));
}
