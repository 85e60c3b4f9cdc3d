import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDateTime } from '../seed/clock.ts';
import { findCycleAt, getCycle, getNextBillingDate, listUpcomingCycles } from './cycles.ts';
import type { BillingPolicyRecord, ContractRecord } from './records.ts';
import { dateOfCycle } from './schedule.ts';

const dayOfMonth = fc.integer({ min: 1, max: 31 });
const anyAnchor = fc.oneof(
  fc.record({ type: fc.constant('MONTHDAY' as const), dayOfMonth }),
  fc.record({ type: fc.constant('WEEKDAY' as const), dayOfWeek: fc.integer({ min: 1, max: 7 }) }),
  fc.record({
    type: fc.constant('YEARDAY' as const),
    month: fc.integer({ min: 1, max: 12 }),
    dayOfMonth,
  }),
);
const fits = { DAY: '', WEEK: 'WEEKDAY', MONTH: 'MONTHDAY', YEAR: 'YEARDAY' } as const;

const anyPolicy: fc.Arbitrary<BillingPolicyRecord> = fc
  .record({
    interval: fc.constantFrom('DAY', 'WEEK', 'MONTH', 'YEAR'),
    intervalCount: fc.integer({ min: 1, max: 12 }),
    anchors: fc.array(anyAnchor, { maxLength: 1 }),
    minCycles: fc.constant(null),
    maxCycles: fc.option(fc.integer({ min: 2, max: 30 })),
  })
  .map((policy) => ({
    ...policy,
    anchors: policy.anchors.filter(({ type }) => type === fits[policy.interval]),
  }));

/** Month ends and the nights in which clocks are changed come up more often than by chance. */
const anyStart = fc.oneof(
  fc.constantFrom(
    '2024-01-31T00:00:00Z',
    '2024-02-29T23:59:59Z',
    '2025-12-31T23:30:00Z',
    '2026-03-08T07:30:00Z',
    '2026-03-29T00:59:59Z',
    '2026-03-29T01:30:00Z',
    '2026-10-25T00:30:00Z',
    '2026-10-25T01:30:00Z',
    '2026-11-01T05:30:00Z',
  ),
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map(toDateTime),
);

function toContract(createdAt: string, billing: BillingPolicyRecord): ContractRecord {
  const rest = { billing, createdAt, billedCycles: [], changes: new Map(), status: 'ACTIVE' };
  return rest as unknown as ContractRecord;
}

const lastDayOf = (date: Date) =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();

describe('the calendar of a subscription', () => {
  it('has cycles without gaps, each later than the one before, at the same time of day', () => {
    fc.assert(
      fc.property(anyStart, anyPolicy, (start, policy) => {
        const contract = toContract(start, policy);
        for (let index = 1; index <= 15; index += 1) {
          const cycle = getCycle(contract, index);
          expect(cycle.cycleStartAt).toBe(
            index === 1 ? start : getCycle(contract, index - 1).cycleEndAt,
          );
          expect(cycle.cycleEndAt > cycle.cycleStartAt).toBe(true);
          expect(cycle.cycleEndAt.slice(10)).toBe(start.slice(10));
        }
      }),
    );
  });

  it('keeps to its anchor, or to the day it began on, and to the last day of shorter months', () => {
    fc.assert(
      fc.property(anyStart, anyPolicy, fc.integer({ min: 1, max: 40 }), (start, policy, index) => {
        const date = dateOfCycle(start, policy, index);
        const [anchor] = policy.anchors;
        if (policy.interval === 'DAY' || policy.interval === 'WEEK') {
          const first = anchor ? dateOfCycle(start, policy, 1) : new Date(start);
          const days = (date.getTime() - first.getTime()) / 86_400_000;
          const step = policy.intervalCount * (policy.interval === 'WEEK' ? 7 : 1);
          expect(days).toBe(step * (anchor ? index - 1 : index));
          if (anchor?.type === 'WEEKDAY') expect(date.getUTCDay() || 7).toBe(anchor.dayOfWeek);
          return;
        }
        const wanted =
          anchor && 'dayOfMonth' in anchor ? anchor.dayOfMonth : new Date(start).getUTCDate();
        expect(date.getUTCDate()).toBe(Math.min(wanted, lastDayOf(date)));
        if (anchor?.type === 'YEARDAY') expect(date.getUTCMonth() + 1).toBe(anchor.month);
      }),
    );
  });

  it('finds the one cycle that a moment falls into, and bills next what is not skipped', () => {
    fc.assert(
      fc.property(anyStart, anyPolicy, fc.integer({ min: 1, max: 12 }), (start, policy, index) => {
        const contract = toContract(start, policy);
        if (policy.maxCycles !== null && index > policy.maxCycles - 1) return;
        const { cycleEndAt, cycleStartAt } = getCycle(contract, index);
        expect(findCycleAt(contract, new Date(cycleStartAt))?.cycleIndex).toBe(index);
        const last = new Date(new Date(cycleEndAt).getTime() - 1);
        expect(findCycleAt(contract, last)?.cycleIndex).toBe(index);
        const now = new Date(cycleStartAt);
        const [first, second] = listUpcomingCycles(contract, now);
        expect(getNextBillingDate(contract, now)).toBe(first?.billingAttemptExpectedDate);
        contract.changes.set(first?.cycleIndex ?? 0, { skipped: true, billingDate: null });
        expect(getNextBillingDate(contract, now)).toBe(second?.billingAttemptExpectedDate ?? null);
        expect(listUpcomingCycles(contract, now)[0]?.skipped, 'told all the same').toBe(true);
      }),
    );
  });

  it('is the same in every time zone, whatever the clocks there do', () => {
    const script = `const { dateOfCycle } = await import('${new URL('schedule.ts', import.meta.url)}');
      const dates = [];
      for (const start of ['2026-03-08T07:30:00Z', '2026-03-29T01:30:00Z', '2026-10-25T00:30:00Z', '2024-01-31T23:30:00Z'])
        for (const interval of ['DAY', 'WEEK', 'MONTH', 'YEAR'])
          for (let index = 0; index < 14; index += 1)
            dates.push(dateOfCycle(start, { interval, intervalCount: 1, anchors: [] }, index).toISOString());
      console.log(dates.join(' '));`;
    const ask = (TZ: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { TZ, NODE_NO_WARNINGS: '1' },
      }).toString();
    const here = ask('UTC');
    expect(here).toContain('2024-02-29T23:30:00.000Z');
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe']) {
      expect(ask(zone), zone).toBe(here);
    }
  });
});
