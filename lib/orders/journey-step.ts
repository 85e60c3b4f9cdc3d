/** A step on the way from placed to delivered, under `delivery.step`; in the order of an order's life. */
export const journeyKeys = [
  'placed',
  'awaitingPayment',
  'paymentFailed',
  'reserved',
  'paid',
  'onHold',
  'scheduled',
  'packed',
  'shipped',
  'emailed',
  'ready',
  'outForDelivery',
  'attempted',
  'delayed',
  'failed',
  'unsent',
  'delivered',
  'pickedUp',
  'cancelled',
  'refunded',
] as const;

export type JourneyKey = (typeof journeyKeys)[number];

export type JourneyStep = {
  readonly key: JourneyKey;
  /** When it happened or is expected, ISO 8601; null when nobody has said. */
  readonly at: string | null;
  /** `problem` happened and wants attention; `late` should have happened. */
  readonly state: 'done' | 'problem' | 'next' | 'late';
  /** The numbers of the parcels it is about; empty when there are no others to mix them up with. */
  readonly parcels: readonly number[];
  /** How many pieces it is about, where no parcel says so. */
  readonly count: number | null;
};

export const toStep = (
  key: JourneyKey,
  at: string | null,
  state: JourneyStep['state'] = 'done',
  more: Partial<Pick<JourneyStep, 'parcels' | 'count'>> = {},
): JourneyStep => ({ key, at, state, parcels: [], count: null, ...more });

const hasHappened = ({ state }: JourneyStep) => state === 'done' || state === 'problem';
const toRank = ({ key }: JourneyStep) => journeyKeys.indexOf(key);

const toDay = ({ at }: JourneyStep) => at?.slice(0, 10) ?? '';

/**
 * What happened, by day; then what is to come. Within a day in the order of an order's life: a payment is
 * often taken minutes after the parcel is packed, and nobody wants to read that.
 */
function compare(one: JourneyStep, other: JourneyStep): number {
  if (hasHappened(one) !== hasHappened(other)) return hasHappened(one) ? -1 : 1;
  const byDay = toDay(one).localeCompare(toDay(other));
  const byLife = toRank(one) - toRank(other);
  return hasHappened(one) && one.at && other.at ? byDay || byLife : byLife || byDay;
}

/** Four parcels sent on one day are one step: "Shipments 1, 2, 3 and 4". */
function isSame(one: JourneyStep, other: JourneyStep): boolean {
  return one.key === other.key && one.state === other.state && toDay(one) === toDay(other);
}

export function toSortedSteps(steps: readonly JourneyStep[]): JourneyStep[] {
  const merged: JourneyStep[] = [];
  for (const step of [...steps].sort(compare)) {
    const index = merged.findIndex((known) => isSame(known, step));
    const known = merged[index];
    if (known) merged[index] = { ...step, parcels: [...known.parcels, ...step.parcels] };
    else merged.push(step);
  }
  return merged;
}
