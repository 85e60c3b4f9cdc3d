import 'server-only';
import { createRecentMap } from '@/lib/recent-map';

const windowMs = 10_000;
const maxFaults = 2;
const maxPeople = 10_000;

export type FaultShare = {
  /** Notes one more fault that struck this person; true once they have had their share of late. */
  isSpent(who: string, now: Date): boolean;
};

/**
 * How far one person's faults count towards the breaker. A customer whose records the shop stumbles over
 * reloads again and again, and must not close the door on everybody else.
 */
export function createFaultShare(): FaultShare {
  const people = createRecentMap<{ faults: number }>(maxPeople);
  return {
    isSpent(who, now) {
      const known = people.get(who, now) ?? { faults: 0 };
      if (known.faults === 0) people.set(who, known, now.getTime() + windowMs);
      known.faults += 1;
      return known.faults > maxFaults;
    },
  };
}
