/** "Today" of the seeded world. Fixed, so that the same seed gives the same bytes on any day. */
export const SEED_NOW = '2026-11-23T09:00:00Z';

const MILLISECONDS_PER_MINUTE = 60_000;

/** RFC 3339 in UTC without fractions, as Shopify prints `DateTime`. */
export function toDateTime(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

export function addMinutes(dateTime: string, minutes: number): string {
  return toDateTime(new Date(Date.parse(dateTime) + minutes * MILLISECONDS_PER_MINUTE));
}

export function addHours(dateTime: string, hours: number): string {
  return addMinutes(dateTime, hours * 60);
}

export function addDays(dateTime: string, days: number): string {
  return addHours(dateTime, days * 24);
}
