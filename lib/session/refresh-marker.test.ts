import { expect, it } from 'vitest';
import type { CookieWrite } from './cookies';
import { countRefreshHop, endRefreshHops, toTokenMark } from './refresh-marker';

const none = { getAll: () => [] };
const after = (writes: readonly CookieWrite[]) => ({ getAll: () => [...writes] });

it('T40: renews, then signs in anew, then stops, and starts over after that', () => {
  const first = countRefreshHop(none, false);
  const second = countRefreshHop(after(first.writes), false);
  const third = countRefreshHop(after(second.writes), false);
  expect([first.next, second.next, third.next]).toEqual(['refresh', 'sign-in', 'stop']);
  expect(third.writes).toMatchObject([{ maxAgeSeconds: 0 }]);
});

it('T27: a tab that comes late goes back to the tokens of the one that was quicker', () => {
  const quicker = countRefreshHop(none, false);
  const later = countRefreshHop(after(quicker.writes), true);
  expect(later.next).toBe('return');
  expect(countRefreshHop(after(later.writes), false).next).toBe('sign-in');
});

it('T40: goes back ten times at most', () => {
  const seen: string[] = [];
  let cookies: { getAll: () => CookieWrite[] } = none;
  for (let hop = 0; hop < 11; hop += 1) {
    const { next, writes } = countRefreshHop(cookies, true);
    seen.push(next);
    cookies = after(writes);
  }
  expect(seen).toEqual([...Array<string>(10).fill('return'), 'stop']);
});

it('T89: starts over once the API has taken the new tokens', () => {
  const { writes } = countRefreshHop(none, false);
  expect(endRefreshHops(none)).toBeNull();
  expect(endRefreshHops(after(writes))).toMatchObject({ name: writes[0]?.name, maxAgeSeconds: 0 });
});

it('remembers for longer than one way round may take', () => {
  expect(countRefreshHop(none, false).writes[0]?.maxAgeSeconds).toBeGreaterThan(13);
});

it.each(['x', '-5', '1e9', 'NaN', '2.0', '1', '0.10'])(
  'T40: takes a forged count of %j for enough',
  (value) => {
    const name = countRefreshHop(none, false).writes[0]?.name ?? '';
    expect(countRefreshHop({ getAll: () => [{ name, value }] }, false).next).toBe('stop');
  },
);

it('T51: names a token without a part of it', () => {
  const mark = toTokenMark('shcat_abc');
  expect(mark).toMatch(/^[\w-]{12}$/);
  expect(toTokenMark('shcat_abd')).not.toBe(mark);
});
