import { describe, expect, it } from 'vitest';
import { ConfigError, readSeedDay } from './config.ts';
import { dated, SEED_NOW } from './world/seed/clock.ts';

describe('the day of the seeded world', () => {
  it.each([
    ['2026-11-25T21:30:00Z', '2026-11-25T09:00:00Z'],
    ['2026-11-25T09:00:00Z', '2026-11-25T09:00:00Z'],
    ['2026-11-25T08:59:59Z', '2026-11-24T09:00:00Z'],
    ['2027-01-01T03:00:00Z', '2026-12-31T09:00:00Z'],
  ])('is at %s the last morning that has passed', (now, morning) => {
    expect(readSeedDay({}, new Date(now))).toBe(morning);
  });

  it('is the day that is set, a leap day too', () => {
    expect(readSeedDay({ SHOP_SEED_DAY: ' 2028-02-29 ' })).toBe('2028-02-29T09:00:00Z');
  });

  it.each(['2026-02-30', '2026-2-3', 'today', '2026-11-23T09:00:00Z', '-1'])(
    'is refused as %j',
    (SHOP_SEED_DAY) => {
      expect(() => readSeedDay({ SHOP_SEED_DAY })).toThrow(ConfigError);
    },
  );

  it('moves the dates of the seed with it', () => {
    expect(Date.parse(dated('2026-11-24T09:30:00Z')) - Date.parse(SEED_NOW)).toBe(24.5 * 3_600_000);
  });
});
