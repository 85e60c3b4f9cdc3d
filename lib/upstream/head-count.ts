import 'server-only';

export type HeadCount = {
  /** False when this person has as many requests under way as one may. */
  enter(who: string): boolean;
  leave(who: string): void;
};

/** How many requests each person has under way, so that no one takes all the places there are. */
export function createHeadCount(max: number): HeadCount {
  const counts = new Map<string, number>();
  return {
    enter(who) {
      const count = counts.get(who) ?? 0;
      if (count >= max) return false;
      counts.set(who, count + 1);
      return true;
    },
    leave(who) {
      const count = counts.get(who) ?? 0;
      if (count > 1) counts.set(who, count - 1);
      else counts.delete(who);
    },
  };
}
