import { readSeedDay } from '../../config.ts';

/** The day that the dates in the seed's files are written for. */
const WRITTEN_FOR = '2026-11-23T09:00:00Z';

/**
 * "Today" of the seeded world: read once a process, so that a reset gives back the same bytes, and young
 * enough that deadlines, parcels under way and next bills still lie where their stories want them.
 */
export const SEED_NOW = readSeedDay();

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

/** A date of the seed's files, moved by the whole days that lie between the day they were written for and today. */
export function dated(dateTime: string): string {
  const moved = Date.parse(SEED_NOW) - Date.parse(WRITTEN_FOR);
  return toDateTime(new Date(Date.parse(dateTime) + moved));
}
