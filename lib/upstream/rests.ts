import 'server-only';
import { createRecentMap } from '@/lib/recent-map';

/** No header may shut us down for longer. */
const maxRestMs = 60_000;
const maxPeople = 10_000;
/** So many people turned away, with nobody answered in between, are no longer about one of them. */
const crowdSize = 5;

export type RestOf = 'one' | 'everybody';

export type Rests = {
  /** Whom the shop wants to hear nothing of now, if this person is among them. */
  find(who: string | undefined, now: Date): RestOf | null;
  /** @param who the one person it was who asked too often, where that is known */
  start(forMs: number, now: Date, who?: string): { readonly of: RestOf; readonly restMs: number };
  /** Somebody was answered: the shop turns away single people only. */
  noteAnswer(): void;
};

/**
 * The silence a shop asked for. Shopify counts by customer and by buyer's address, so what it says to one who
 * asks too often must not shut everybody else out.
 */
export function createRests(): Rests {
  const people = createRecentMap<true>(maxPeople);
  const turnedAway = new Set<string>();
  let allUntil = 0;
  return {
    find(who, now) {
      if (now.getTime() < allUntil) return 'everybody';
      return who && people.get(who, now) ? 'one' : null;
    },
    start(forMs, now, who) {
      const restMs = Math.min(forMs, maxRestMs);
      const until = now.getTime() + restMs;
      if (who) {
        people.set(who, true, until);
        if (turnedAway.size < crowdSize) turnedAway.add(who);
        if (turnedAway.size < crowdSize) return { of: 'one', restMs };
      }
      allUntil = Math.max(allUntil, until);
      return { of: 'everybody', restMs };
    },
    noteAnswer: () => turnedAway.clear(),
  };
}
