import 'server-only';

/**
 * Remembers a value for a while. Bounded, so that nobody can fill the memory: beyond `maxEntries` the one
 * written longest ago goes first.
 */
export type RecentMap<Value> = {
  get(key: string, now: Date): Value | undefined;
  /** @param forgetAt milliseconds since the epoch */
  set(key: string, value: Value, forgetAt: number): void;
  delete(key: string): void;
  /** Forgets all that `isMeant` says yes to. */
  deleteWhere(isMeant: (value: Value) => boolean): void;
};

/** @param mayForget whether a value may go for want of room; what may not stays, and more than `maxEntries` with it */
export function createRecentMap<Value>(
  maxEntries: number,
  mayForget: (value: Value) => boolean = () => true,
): RecentMap<Value> {
  const entries = new Map<string, { readonly value: Value; readonly forgetAt: number }>();
  return {
    get(key, now) {
      const entry = entries.get(key);
      if (!entry || entry.forgetAt > now.getTime()) return entry?.value;
      entries.delete(key);
      return undefined;
    },
    set(key, value, forgetAt) {
      entries.delete(key);
      entries.set(key, { value, forgetAt });
      if (entries.size <= maxEntries) return;
      for (const [oldest, entry] of entries) {
        if (!mayForget(entry.value)) continue;
        entries.delete(oldest);
        return;
      }
    },
    delete: (key) => void entries.delete(key),
    deleteWhere(isMeant) {
      for (const [key, { value }] of entries) if (isMeant(value)) entries.delete(key);
    },
  };
}
