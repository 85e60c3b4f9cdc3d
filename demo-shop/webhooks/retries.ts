/** Shop seconds before each of the eight retries: growing, and four hours in all. The steps are ours. */
export const retryGaps: readonly number[] = [10, 30, 90, 300, 900, 1_800, 3_600, 7_670];
