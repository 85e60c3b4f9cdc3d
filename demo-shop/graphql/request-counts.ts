export type RequestCounts = {
  /** Counts one request; false when this key had as many as allowed within the last minute. */
  take(key: string, perMinute: number): boolean;
  clear(): void;
};

const minuteMs = 60_000;

/** How many requests each key sent within a minute that slides on. */
export function createRequestCounts(now: () => Date): RequestCounts {
  const times = new Map<string, number[]>();
  return {
    take(key, perMinute) {
      const nowMs = now().getTime();
      const recent = times.get(key) ?? [];
      const firstRecent = recent.findIndex((at) => at > nowMs - minuteMs);
      // Only the old ones at the front go: rebuilding the list for each request would cost a load test dear.
      recent.splice(0, firstRecent === -1 ? recent.length : firstRecent);
      times.set(key, recent);
      if (recent.length >= perMinute) return false;
      recent.push(nowMs);
      return true;
    },
    clear: () => times.clear(),
  };
}
