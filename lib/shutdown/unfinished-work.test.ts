import { expect, it } from 'vitest';
import { finishBeforeExit, untilFinished } from './unfinished-work';

const isSettled = async (promise: Promise<unknown>) => {
  let settled = false;
  void promise.then(() => {
    settled = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  return settled;
};

it('T111: nothing is over before the last piece of work is, begun meanwhile or failed', async () => {
  const first = Promise.withResolvers<string>();
  const later = Promise.withResolvers<string>();
  const answer = finishBeforeExit(first.promise);
  const finished = untilFinished();
  expect(await isSettled(finished)).toBe(false);
  finishBeforeExit(later.promise).catch(() => undefined);
  first.resolve('saved');
  expect(await answer).toBe('saved');
  expect(await isSettled(finished)).toBe(false);
  later.reject(new Error('the shop is away'));
  expect(await isSettled(finished)).toBe(true);
});

it('T111: with nothing to do it waits for nothing', async () => {
  await expect(untilFinished()).resolves.toBeUndefined();
});
