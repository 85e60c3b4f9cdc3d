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

/** Points a second by the shop's plan (Shopify API limits). */
export const restoreRates = {
  standard: 100,
  advanced: 200,
  plus: 200,
  'commerce-components': 400,
} as const;

/** The same for the Admin API. */
export const adminRestoreRates = {
  standard: 100,
  advanced: 200,
  plus: 1_000,
  'commerce-components': 2_000,
} as const;

/** Leaky buckets, of 7,500 points for a customer, filling as fast as the shop's plan says. */
export function createCostBuckets(
  now: () => Date,
  getRestoreRate: () => number = () => restoreRates.standard,
  maximumAvailable = 7_500,
): CostBuckets {
  const buckets = new Map<string, { points: number; atMs: number }>();

  function getPoints(key: string): number {
    const bucket = buckets.get(key);
    if (!bucket) return maximumAvailable;
    const restored = ((now().getTime() - bucket.atMs) / 1000) * getRestoreRate();
    return Math.min(maximumAvailable, bucket.points + restored);
  }

  function setPoints(key: string, points: number): ThrottleStatus {
    buckets.set(key, { points: Math.min(maximumAvailable, points), atMs: now().getTime() });
    return getStatus(key);
  }

  function getStatus(key: string): ThrottleStatus {
    return {
      maximumAvailable,
      currentlyAvailable: Math.floor(getPoints(key)),
      restoreRate: getRestoreRate(),
    };
  }

  return {
    take: (key, points) =>
      getPoints(key) < points ? null : setPoints(key, getPoints(key) - points),
    giveBack: (key, points) => setPoints(key, getPoints(key) + points),
    getStatus,
    clear: () => buckets.clear(),
  };
}
