import { expect, it, vi } from 'vitest';
import { finishOnce, getFinishedReturnTo } from './callback-results';

const now = new Date('2026-11-15T09:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

const toTransaction = (state: string) => ({
  state,
  nonce: 'n',
  codeVerifier: 'v'.repeat(43),
  returnTo: '/account/orders',
  createdAt: now.getTime(),
});

it('T07: spends the code once for ten callbacks at a time and gives all the same answer', async () => {
  const finish = vi.fn(async () => ({ target: '/account/orders', writes: [] }));
  const transaction = toTransaction('parallel');
  const results = await Promise.all(
    Array.from({ length: 10 }, () => finishOnce(transaction, finish, now)),
  );
  expect(finish).toHaveBeenCalledTimes(1);
  expect(new Set(results).size).toBe(1);
});

it('T07: remembers for ten minutes where a flow led to', async () => {
  const transaction = toTransaction('reload');
  await finishOnce(transaction, async () => ({ target: '/x', writes: [] }), now);
  expect(await getFinishedReturnTo('reload', later(9))).toBe('/account/orders');
  expect(await getFinishedReturnTo('reload', later(10))).toBeNull();
  expect(await getFinishedReturnTo('other', now)).toBeNull();
  expect(await getFinishedReturnTo(null, now)).toBeNull();
});
