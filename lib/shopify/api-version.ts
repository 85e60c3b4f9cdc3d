/** The API version every request is pinned to; `npm run codegen` types against the same one. */
export const apiVersion = '2026-10';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Until when a version is sure to be served: twelve months from its release at 17:00 UTC on the first day of
 * its quarter (Shopify "API versioning"). After that an older request is answered, silently, by a newer version.
 */
export function getSupportEnd(version: string = apiVersion): Date {
  const [year, month] = version.split('-').map(Number);
  return new Date(Date.UTC((year ?? 0) + 1, (month ?? 1) - 1, 1, 17));
}

/** Whole days until the version leaves support; negative when it has. */
export const getSupportDaysLeft = (now: Date, version: string = apiVersion): number =>
  Math.floor((getSupportEnd(version).getTime() - now.getTime()) / dayMs);
