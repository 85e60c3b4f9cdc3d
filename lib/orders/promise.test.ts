import { describe, expect, it } from 'vitest';
import { isStale, needsContact, toPromised } from './promise';

const now = new Date('2026-11-24T20:00:00Z');
const today = '2026-11-24T09:00:00Z';
const before = '2026-11-12T09:00:00Z';

describe('a promised day', () => {
  it('is expected through its whole day, and late from the next one on', () => {
    expect(toPromised({ key: 'inTransit', expectedAt: today }, now)?.kind).toBe('expected');
    expect(toPromised({ key: 'inTransit', expectedAt: before }, now)).toEqual({
      kind: 'late',
      at: before,
    });
    expect(toPromised({ key: 'inTransit', expectedAt: null }, now)).toBeNull();
  });

  it.each(['shipped', 'updated', 'deliveryFailed', 'attemptedDelivery', 'readyForPickup'] as const)(
    'that has gone by is not mentioned while the order reads %s',
    (key) => {
      expect(toPromised({ key, expectedAt: before }, now)).toBeNull();
    },
  );
});

describe('“out for delivery”', () => {
  it('promises today only on the day of the event', () => {
    expect(isStale('outForDelivery', today, now)).toBe(false);
    expect(isStale('outForDelivery', before, now)).toBe(true);
    expect(isStale('inTransit', before, now)).toBe(false);
  });
});

describe('contact with the shop', () => {
  it('comes first when something went wrong or is late', () => {
    expect(needsContact('deliveryFailed', null)).toBe(true);
    expect(needsContact('paymentExpired', null)).toBe(true);
    expect(needsContact('inTransit', { kind: 'late', at: before })).toBe(true);
    expect(needsContact('inTransit', { kind: 'expected', at: today })).toBe(false);
  });
});
