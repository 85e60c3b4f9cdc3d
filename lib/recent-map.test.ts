import { expect, it } from 'vitest';
import { createRecentMap } from './recent-map';

const now = new Date('2026-11-15T09:00:00Z');

it('forgets when its time is over', () => {
  const map = createRecentMap<number>(10);
  map.set('a', 1, now.getTime() + 1_000);
  expect(map.get('a', now)).toBe(1);
  expect(map.get('a', new Date(now.getTime() + 1_000))).toBeUndefined();
});

it('keeps the newest of too many, and what was written again counts as new', () => {
  const map = createRecentMap<string>(2);
  for (const key of ['a', 'b', 'a', 'c']) map.set(key, key, now.getTime() + 1_000);
  expect(['a', 'b', 'c'].map((key) => map.get(key, now))).toEqual(['a', undefined, 'c']);
});

it('forgets what is meant, and nothing else', () => {
  const map = createRecentMap<number>(10);
  for (const value of [1, 2, 3]) map.set(`${value}`, value, now.getTime() + 1_000);
  map.deleteWhere((value) => value % 2 === 1);
  expect(['1', '2', '3'].map((key) => map.get(key, now))).toEqual([undefined, 2, undefined]);
});
