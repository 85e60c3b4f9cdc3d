import type { AnchorRecord, BillingPolicyRecord } from './records.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/** The day of that month, or its last one if it is shorter; the time of day stays. */
function withDay(date: Date, year: number, month: number, day: number): Date {
  const moved = new Date(date);
  const first = new Date(Date.UTC(year, month, 1));
  const [inYear, inMonth] = [first.getUTCFullYear(), first.getUTCMonth()];
  moved.setUTCFullYear(inYear, inMonth, Math.min(day, lastDayOf(inYear, inMonth)));
  return moved;
}

function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * MILLISECONDS_PER_DAY);
}

/** Months and years keep the day of the month of `from`, so the 31st comes back after February. */
function addIntervals(from: Date, { interval }: BillingPolicyRecord, count: number): Date {
  if (interval === 'DAY') return addDays(from, count);
  if (interval === 'WEEK') return addDays(from, count * 7);
  const months = interval === 'YEAR' ? count * 12 : count;
  return withDay(from, from.getUTCFullYear(), from.getUTCMonth() + months, from.getUTCDate());
}

/** The first date on the anchor that is later than `after`. */
function nextOnAnchor(after: Date, anchor: AnchorRecord): Date {
  if (anchor.type === 'WEEKDAY') {
    const days = (anchor.dayOfWeek - after.getUTCDay() + 7) % 7;
    return addDays(after, days === 0 ? 7 : days);
  }
  const monthly = anchor.type === 'MONTHDAY';
  const month = monthly ? after.getUTCMonth() : anchor.month - 1;
  const year = after.getUTCFullYear();
  const candidate = withDay(after, year, month, anchor.dayOfMonth);
  if (candidate > after) return candidate;
  const [nextYear, nextMonth] = monthly ? [year, month + 1] : [year + 1, month];
  return withDay(after, nextYear, nextMonth, anchor.dayOfMonth);
}

/**
 * The end of the `index`th billing cycle (0: the start of the first), before anybody changed it.
 * Without an anchor the dates follow the start; with one, the first falls on the next anchor.
 */
export function dateOfCycle(startsAt: string, policy: BillingPolicyRecord, index: number): Date {
  const start = new Date(startsAt);
  if (index === 0) return start;
  const { anchors, intervalCount } = policy;
  const [anchor] = anchors;
  if (!anchor) return addIntervals(start, policy, index * intervalCount);
  const first = nextOnAnchor(start, anchor);
  const later = addIntervals(first, policy, (index - 1) * intervalCount);
  if (anchor.type === 'WEEKDAY') return later;
  // A first month too short for the anchor must not shorten all later ones.
  return withDay(later, later.getUTCFullYear(), later.getUTCMonth(), anchor.dayOfMonth);
}
