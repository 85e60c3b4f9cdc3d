export type ThrottleStatus = {
  maximumAvailable: number;
  currentlyAvailable: number;
  restoreRate: number;
};

export type CostBuckets = {
  /** Reserves points, or returns null when the bucket holds too few. */
  take(key: string, points: number): ThrottleStatus | null;
  /** Gives back what a query reserved and did not use. */
  giveBack(key: string, points: number): ThrottleStatus;
  getStatus(key: string): ThrottleStatus;
  clear(): void;
};

const maximumAvailable = 7_500;
const restoreRate = 100;

/** Leaky buckets of 7,500 points restoring 100 a second (Shopify API limits, Standard plan). */
export function createCostBuckets(now: () => Date): CostBuckets {
  const buckets = new Map<string, { points: number; atMs: number }>();

  function getPoints(key: string): number {
    const bucket = buckets.get(key);
    if (!bucket) return maximumAvailable;
    const restored = ((now().getTime() - bucket.atMs) / 1000) * restoreRate;
    return Math.min(maximumAvailable, bucket.points + restored);
  }

  function setPoints(key: string, points: number): ThrottleStatus {
    buckets.set(key, { points: Math.min(maximumAvailable, points), atMs: now().getTime() });
    return getStatus(key);
  }

  function getStatus(key: string): ThrottleStatus {
    return { maximumAvailable, currentlyAvailable: Math.floor(getPoints(key)), restoreRate };
  }

  return {
    take: (key, points) =>
      getPoints(key) < points ? null : setPoints(key, getPoints(key) - points),
    giveBack: (key, points) => setPoints(key, getPoints(key) + points),
    getStatus,
    clear: () => buckets.clear(),
  };
}
